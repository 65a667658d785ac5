import { readSymbol } from '../../geodata/style/read-symbol.ts';
import { type Distance, distanceOf } from './signed-distance.ts';

/** One picture of the sheet, in pixels of four bytes. */
export interface SpriteImage {
  readonly id: string;
  readonly sizePx: number;
  readonly pixels: Uint8Array;
  /** Whether its alpha is a distance, so that the map chooses colour and halo. */
  readonly isDistance: boolean;
}

/** Room round a sign for its halo, in the units of its drawing. */
const MARGIN = 4;
/** MapLibre's fixed encoding: 0.75 at the edge, falling by one over this many pixels. */
const EDGE = 0.75;
const SPREAD_PX = 8;
/** How thick the outline of a hollow sign is. */
const OUTLINE = 1.6;
/** Patterns lie on light and dark ground alike: a middle grey that lets it through. */
const PATTERN_GREY = 0x80;
const PATTERN_OPACITY = 0.62;

/** A sign as a field of distances, full and hollow. */
export function drawSign(id: string, svg: string, ratio: number): SpriteImage[] {
  const drawing = readSymbol(svg);
  const sizePx = (drawing.size + 2 * MARGIN) * ratio;
  const away = sample(distanceOf(drawing), sizePx, ratio, MARGIN);
  const inPixels = (field: Float64Array) => paint(field, (units) => [0, EDGE - units / SPREAD_PX]);
  const outline = away.map((units) => Math.max(units, -(units + OUTLINE)));
  return [
    { id, sizePx, pixels: inPixels(away), isDistance: true },
    { id: `${id}-hollow`, sizePx, pixels: inPixels(outline), isDistance: true },
  ];
}

/** A pattern as it is seen, without margin: its edges meet those of its copies. */
export function drawPattern(id: string, svg: string, ratio: number): SpriteImage {
  const drawing = readSymbol(svg);
  const sizePx = drawing.size * ratio;
  const away = sample(distanceOf(drawing), sizePx, ratio, 0);
  const pixels = paint(away, (units) => {
    const coverage = Math.min(1, Math.max(0, 0.5 - units * ratio));
    return [PATTERN_GREY, coverage * PATTERN_OPACITY];
  });
  return { id, sizePx, pixels, isDistance: false };
}

/** The distance at the middle of every pixel. */
function sample(distance: Distance, sizePx: number, ratio: number, margin: number): Float64Array {
  const inUnits = (pixel: number) => (pixel + 0.5) / ratio - margin;
  return Float64Array.from({ length: sizePx * sizePx }, (_, index) =>
    distance(inUnits(index % sizePx), inUnits(Math.floor(index / sizePx))),
  );
}

function paint(
  field: Float64Array,
  color: (distance: number) => readonly [grey: number, alpha: number],
): Uint8Array {
  const pixels = new Uint8Array(field.length * 4);
  field.forEach((distance, index) => {
    const [grey, alpha] = color(distance);
    const level = Math.round(255 * Math.min(1, Math.max(0, alpha)));
    pixels.set([grey, grey, grey, level], index * 4);
  });
  return pixels;
}
