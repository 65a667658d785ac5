import type {
  StyleSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { largest } from '../../../geodata/model/extremes.ts';
import { isInFrame } from './draw-ground.ts';
import {
  cornerOf,
  type Lettering,
  type LetterPlace,
  lengthOf,
  lettersAlong,
  type Taken,
  TakenRoom,
  widthOfLine,
  wrapLines,
} from './label-layout.ts';
import type { ReadFeatures, SheetFeature } from './sheet-features.ts';
import type { SheetFonts } from './sheet-fonts.ts';
import { isFeatureDrawn, isLayerDrawn, type Paint, paintOf } from './sheet-paint.ts';
import type { PagePoint, SheetProjection } from './sheet-projection.ts';

/** A line of a name and where its left foot stands. */
export interface PlacedLine {
  readonly text: string;
  readonly at: PagePoint;
}

/** A sign or a name with its room, ready to be drawn. */
export interface PlacedLabel {
  readonly paint: Paint;
  readonly lettering: Lettering;
  readonly lines: readonly PlacedLine[];
  /** Letters of a name that follows a line. */
  readonly letters: readonly LetterPlace[];
  readonly icon: { readonly image: string; readonly at: PagePoint; readonly scale: number } | null;
}

export interface LabelRoom {
  readonly style: StyleSpecification;
  readonly read: ReadFeatures;
  readonly projection: SheetProjection;
  readonly fonts: SheetFonts;
}

/** Side of the square that signs are drawn in, in pixels at a size of 1. */
const SIGN_PX = 24;

/**
 * Sets signs and names where there is room: those of the highest layer first, within a layer by
 * their rank, as on the screen. Answers them from the lowest, in which order they are drawn.
 */
export function placeLabels(room: LabelRoom): readonly PlacedLabel[] {
  const { style, projection } = room;
  const taken = new TakenRoom();
  return style.layers
    .toReversed()
    .filter((layer) => layer.type === 'symbol')
    .filter((layer) => isLayerDrawn(layer, projection.zoom))
    .map((layer) => placeLayer(room, layer, taken))
    .toReversed()
    .flat();
}

function placeLayer(
  room: LabelRoom,
  layer: SymbolLayerSpecification,
  taken: TakenRoom,
): readonly PlacedLabel[] {
  const { read, projection } = room;
  const { zoom } = projection;
  return read(layer.source, layer['source-layer'])
    .filter((one) => isFeatureDrawn(layer, one, zoom) && isInFrame(one, projection))
    .map((feature) => ({ feature, paint: paintOf(layer, feature, zoom) }))
    .toSorted(
      (one, other) =>
        one.paint.number('symbol-sort-key', 0) - other.paint.number('symbol-sort-key', 0),
    )
    .flatMap(({ feature, paint }) => {
      const isAlong = paint.text('symbol-placement', 'point') !== 'point';
      return isAlong
        ? placeAlong(room, feature, paint, taken)
        : placeAtPoint(room, feature, paint, taken);
    });
}

function letteringOf(paint: Paint, pointsPerPx: number): Lettering {
  const size = paint.number('text-size', 16) * pointsPerPx;
  const text = paint.text('text-field', '').normalize('NFC').trim();
  return {
    text:
      paint.text('text-transform', 'none') === 'uppercase' ? text.toLocaleUpperCase('vi') : text,
    face: String(paint.list('text-font')[0] ?? ''),
    size,
    letterSpacing: paint.number('text-letter-spacing', 0) * size,
  };
}

function placeAtPoint(
  room: LabelRoom,
  feature: SheetFeature,
  paint: Paint,
  taken: TakenRoom,
): readonly PlacedLabel[] {
  const { pointsPerPx } = room.projection;
  const at = anchorOf(feature);
  if (at === null || !isPointInside(at, room.projection)) return [];
  const lettering = letteringOf(paint, pointsPerPx);
  const image = paint.text('icon-image', '');
  const scale = paint.number('icon-size', 1) * pointsPerPx;
  const icon = image === '' ? null : { image, at, scale };
  const iconBox = boxAround(at, icon === null ? 0 : (scale * SIGN_PX) / 2 - scale * 2);
  const isIconFree = icon === null || paint.flag('icon-allow-overlap') || taken.isFree(iconBox);
  if (!isIconFree) return [];
  const block = lettering.text === '' ? null : findBlock(room, paint, lettering, at, taken);
  if (block === null && lettering.text !== '' && !(paint.flag('text-optional') && icon !== null))
    return [];
  if (icon !== null) taken.take(iconBox);
  if (block !== null) taken.take(block.box);
  return [{ paint, lettering, lines: block?.lines ?? [], letters: [], icon }];
}

interface Block {
  readonly lines: readonly PlacedLine[];
  readonly box: Taken;
}

/** The first of the places that a layer allows, around a point, where a name finds room. */
function findBlock(
  { fonts, projection }: LabelRoom,
  paint: Paint,
  lettering: Lettering,
  at: PagePoint,
  taken: TakenRoom,
): Block | null {
  const { size } = lettering;
  const lineHeight = paint.number('text-line-height', 1.2) * size;
  const lines = wrapLines(fonts, lettering, paint.number('text-max-width', 10) * size);
  const widths = lines.map((line) => widthOfLine(fonts, line, lettering));
  const width = largest(widths);
  const block = [width, lineHeight * lines.length] as const;
  const padding = paint.number('text-padding', 2) * projection.pointsPerPx;
  for (const [anchor, offset] of anchorsOf(paint, size)) {
    const [left, top] = cornerOf(anchor, [at[0] + offset[0], at[1] + offset[1]], block);
    const box: Taken = [
      left - padding,
      top - padding,
      left + width + padding,
      top + block[1] + padding,
    ];
    if (!taken.isFree(box) || !isBoxInside(box, projection)) continue;
    const placed = lines.map((text, index) => {
      const spare = width - (widths[index] ?? 0);
      const indent = anchor.includes('left') ? 0 : anchor.includes('right') ? spare : spare / 2;
      return { text, at: [left + indent, top + lineHeight * (index + 0.5) + size * 0.34] as const };
    });
    return { lines: placed, box };
  }
  return null;
}

type Anchor = readonly [anchor: string, offset: readonly [number, number]];

function anchorsOf(paint: Paint, size: number): readonly Anchor[] {
  const variable = paint.list('text-variable-anchor').map(String);
  if (variable.length === 0) {
    const [x = 0, y = 0] = paint.list('text-offset').map((em) => Number(em) * size);
    return [[paint.text('text-anchor', 'center'), [x, y]]];
  }
  const radius = paint.number('text-radial-offset', 0) * size;
  return variable.map((anchor) => {
    const x = anchor.includes('left') ? radius : anchor.includes('right') ? -radius : 0;
    const y = anchor.includes('top') ? radius : anchor.includes('bottom') ? -radius : 0;
    return [anchor, [x, y]];
  });
}

function placeAlong(
  room: LabelRoom,
  { parts, shape }: SheetFeature,
  paint: Paint,
  taken: TakenRoom,
): readonly PlacedLabel[] {
  const lettering = letteringOf(paint, room.projection.pointsPerPx);
  if (shape === 'Point' || lettering.text === '') return [];
  const isCentered = paint.text('symbol-placement', 'line') === 'line-center';
  const spacing = paint.number('symbol-spacing', 250) * room.projection.pointsPerPx;
  const maxBend = (paint.number('text-max-angle', 45) * Math.PI) / 180;
  const rise = Number(paint.list('text-offset')[1] ?? 0) * lettering.size + lettering.size * 0.34;
  return parts.flatMap((path) => {
    const length = lengthOf(path);
    const width = widthOfLine(room.fonts, lettering.text, lettering);
    if (length < width) return [];
    const first = isCentered ? (length - width) / 2 : Math.min((length - width) / 2, spacing / 2);
    const count = isCentered ? 1 : 1 + Math.floor((length - width - first) / spacing);
    return Array.from({ length: count }, (_, index) => first + index * spacing).flatMap((start) => {
      const along = lettersAlong(path, room.fonts, lettering, start, maxBend);
      const letters = along?.map((one) => raise(one, rise)) ?? [];
      const boxes = letters.map(({ at }) => boxAround(at, lettering.size * 0.6));
      const isFree = boxes.every((box) => taken.isFree(box) && isBoxInside(box, room.projection));
      if (letters.length === 0 || !isFree) return [];
      taken.take(...boxes);
      return [{ paint, lettering, lines: [], letters, icon: null }];
    });
  });
}

/** Sets a letter that far below its line, as it is turned. */
function raise(place: LetterPlace, byPt: number): LetterPlace {
  const [x, y] = place.at;
  return { ...place, at: [x - Math.sin(place.angle) * byPt, y + Math.cos(place.angle) * byPt] };
}

/** Where the name of a feature stands: a point, or the middle of the box of a ring. */
function anchorOf({ shape, parts }: SheetFeature): PagePoint | null {
  const [part = []] = parts;
  if (shape === 'LineString') return null;
  if (shape === 'Point') return part[0] ?? null;
  const sum = part.reduce(([sumX, sumY], [x, y]) => [sumX + x, sumY + y] as const, [0, 0] as const);
  return part.length === 0 ? null : [sum[0] / part.length, sum[1] / part.length];
}

function boxAround([x, y]: PagePoint, half: number): Taken {
  return [x - half, y - half, x + half, y + half];
}

function isPointInside([x, y]: PagePoint, { frame }: SheetProjection): boolean {
  return x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height;
}

function isBoxInside([left, top, right, bottom]: Taken, projection: SheetProjection): boolean {
  return isPointInside([left, top], projection) && isPointInside([right, bottom], projection);
}
