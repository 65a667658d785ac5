import type { Map as MapLibreMap } from 'maplibre-gl';
import { type Palette, paletteOf } from '../../geodata/style/palette.ts';
import { parseSymbolId, type SymbolImage } from '../../geodata/style/symbol-ids.ts';
import { SHAPE_PATHS } from './symbol-shapes.ts';

/** Symbols are drawn in a square of this many units, with room for the halo. */
const SIZE_PX = 22;
/** Twice the size, so that they are crisp on fine screens and on the wall. */
const PIXEL_RATIO = 2;

/** Draws the picture of a point symbol whenever the style asks for one it does not have yet. */
export function drawSymbolsOnDemand(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((id) => {
    const symbol = parseSymbolId(id);
    if (symbol === null || map.hasImage(id)) return;
    const image = drawSymbol(symbol);
    if (image !== null) map.addImage(id, image, { pixelRatio: PIXEL_RATIO });
  });
}

function drawSymbol(symbol: SymbolImage): ImageData | null {
  const side = SIZE_PX * PIXEL_RATIO;
  const canvas = new OffscreenCanvas(side, side);
  // Without this the graphics process draws and hands back each one, a hundred times slower.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return null;
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  paint(context, symbol, paletteOf(symbol.look));
  return context.getImageData(0, 0, side, side);
}

function paint(
  context: OffscreenCanvasRenderingContext2D,
  { shape, owner, isHollow }: SymbolImage,
  palette: Palette,
): void {
  const color = owner === 'note' ? palette.note : palette.layers[owner];
  const { body, strokes } = SHAPE_PATHS[shape];
  const bodyPath = new Path2D(body);
  const strokePath = new Path2D(strokes);
  context.strokeStyle = palette.halo;
  context.lineWidth = 4.6;
  context.stroke(bodyPath);
  context.stroke(strokePath);
  context.fillStyle = isHollow ? palette.halo : color;
  context.fill(bodyPath);
  context.strokeStyle = color;
  context.lineWidth = 1.6;
  context.stroke(bodyPath);
  context.stroke(strokePath);
}
