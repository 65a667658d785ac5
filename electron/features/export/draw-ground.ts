import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type PDFDocument from 'pdfkit';
import type { SymbolDrawing } from '../../../geodata/style/read-symbol.ts';
import type { ReadFeatures, SheetFeature } from './sheet-features.ts';
import { isFeatureDrawn, isLayerDrawn, type Paint, paintOf } from './sheet-paint.ts';
import type { Box, PagePoint, SheetProjection } from './sheet-projection.ts';

type Document = InstanceType<typeof PDFDocument>;

export interface Ground {
  readonly style: StyleSpecification;
  readonly read: ReadFeatures;
  readonly projection: SheetProjection;
  readonly drawings: Readonly<Record<string, SymbolDrawing>>;
}

/** A middle grey that lets light and dark ground through, as the patterns of the screen have. */
const PATTERN = { color: '#808080', opacity: 0.62 } as const;
/** Lines and points nearer than this to the last are not drawn: no printer shows them. */
const LEAST_STEP_PT = 0.06;
/** A dash without length, which makes dots of round ends, is refused by the file's format. */
const LEAST_DASH_PT = 0.01;

/** Draws everything of a style but signs and lettering, from the bottom. */
export function drawGround(document: Document, ground: Ground): void {
  const { style, read, projection } = ground;
  const { frame, zoom } = projection;
  for (const layer of style.layers) {
    if (!isLayerDrawn(layer, zoom)) continue;
    if (layer.type === 'background') {
      const color = paintOf(
        layer,
        { shape: 'Polygon', properties: {}, parts: [], clip: null },
        zoom,
      ).text('background-color', '#ffffff');
      document.rect(frame.x, frame.y, frame.width, frame.height).fill(color);
      continue;
    }
    if (layer.type !== 'fill' && layer.type !== 'line' && layer.type !== 'circle') continue;
    for (const feature of read(layer.source, layer['source-layer'])) {
      if (!isFeatureDrawn(layer, feature, zoom) || !isInFrame(feature, projection)) continue;
      document.save();
      if (feature.clip !== null) clipTo(document, feature.clip);
      drawFeature(document, ground, layer, feature);
      document.restore();
    }
  }
}

function drawFeature(
  document: Document,
  ground: Ground,
  layer: LayerSpecification,
  feature: SheetFeature,
): void {
  const { zoom, pointsPerPx } = ground.projection;
  const paint = paintOf(layer, feature, zoom);
  if (layer.type === 'circle') drawCircle(document, feature, paint, pointsPerPx);
  else if (layer.type === 'line') drawLine(document, feature, paint, pointsPerPx);
  else drawFill(document, ground, feature, paint);
}

function clipTo(document: Document, { x, y, width, height }: Box): void {
  document.rect(x, y, width, height).clip();
}

function drawFill(document: Document, ground: Ground, feature: SheetFeature, paint: Paint): void {
  if (feature.shape !== 'Polygon') return;
  const opacity = paint.number('fill-opacity', 1);
  if (opacity === 0) return;
  const pattern = ground.drawings[paint.text('fill-pattern', '')];
  trace(document, feature.parts, true);
  if (pattern !== undefined) {
    document.clip('even-odd');
    fillWithPattern(document, feature, pattern, ground.projection.pointsPerPx, opacity);
    return;
  }
  document.fillOpacity(opacity).fill(paint.text('fill-color', '#000000'), 'even-odd');
  const outline = paint.text('fill-outline-color', '');
  if (outline === '') return;
  trace(document, feature.parts, true);
  document.lineWidth(0.5 * ground.projection.pointsPerPx).stroke(outline);
}

/** The pattern again and again over the box of an area, which is cut to the area. */
function fillWithPattern(
  document: Document,
  { parts }: SheetFeature,
  { size, parts: pieces }: SymbolDrawing,
  scale: number,
  opacity: number,
): void {
  const [left, top, right, bottom] = boxOf(parts);
  const step = size * scale;
  document.opacity(opacity * PATTERN.opacity);
  for (let y = Math.floor(top / step) * step; y < bottom; y += step) {
    for (let x = Math.floor(left / step) * step; x < right; x += step) {
      document.save().translate(x, y).scale(scale);
      for (const { d, strokeWidth } of pieces) {
        const path = document.path(d);
        if (strokeWidth > 0) path.lineWidth(strokeWidth).lineCap('round').stroke(PATTERN.color);
        else path.fill(PATTERN.color);
      }
      document.restore();
    }
  }
}

function drawLine(
  document: Document,
  { shape, parts }: SheetFeature,
  paint: Paint,
  pointsPerPx: number,
): void {
  const width = paint.number('line-width', 1) * pointsPerPx;
  const opacity = paint.number('line-opacity', 1);
  if (shape === 'Point' || width === 0 || opacity === 0) return;
  const dashes = paint
    .list('line-dasharray')
    .map((dash) => Math.max(LEAST_DASH_PT, Number(dash) * width));
  document
    .lineWidth(width)
    .lineCap(paint.text('line-cap', 'butt') as 'butt')
    .lineJoin(paint.text('line-join', 'miter') as 'miter')
    .strokeOpacity(opacity);
  // Its types know of one length alone.
  if (dashes.length > 0) document.dash(dashes as unknown as number, {});
  trace(document, parts, shape === 'Polygon');
  document.stroke(paint.text('line-color', '#000000'));
}

function drawCircle(
  document: Document,
  { parts }: SheetFeature,
  paint: Paint,
  pointsPerPx: number,
): void {
  const radius = paint.number('circle-radius', 5) * pointsPerPx;
  const width = paint.number('circle-stroke-width', 0) * pointsPerPx;
  const [at] = parts[0] ?? [];
  if (at === undefined || radius + width === 0) return;
  document
    .circle(at[0], at[1], radius)
    .fillOpacity(paint.number('circle-opacity', 1))
    .fill(paint.text('circle-color', '#000000'));
  if (width === 0) return;
  document
    .circle(at[0], at[1], radius + width / 2)
    .lineWidth(width)
    .strokeOpacity(paint.number('circle-stroke-opacity', 1))
    .stroke(paint.text('circle-stroke-color', '#000000'));
}

function trace(
  document: Document,
  parts: readonly (readonly PagePoint[])[],
  isClosed: boolean,
): void {
  for (const part of parts) {
    const [first, ...others] = part;
    if (first === undefined) continue;
    document.moveTo(first[0], first[1]);
    let [lastX, lastY] = first;
    for (const [index, [x, y]] of others.entries()) {
      const isLast = index === others.length - 1;
      if (!isLast && Math.hypot(x - lastX, y - lastY) < LEAST_STEP_PT) continue;
      document.lineTo(x, y);
      [lastX, lastY] = [x, y];
    }
    if (isClosed) document.closePath();
  }
}

/** Whether any of it may be seen, with what a wide line or a disc takes around it. */
export function isInFrame({ parts }: SheetFeature, { frame }: SheetProjection): boolean {
  const [left, top, right, bottom] = boxOf(parts);
  const margin = 24;
  return (
    right >= frame.x - margin &&
    left <= frame.x + frame.width + margin &&
    bottom >= frame.y - margin &&
    top <= frame.y + frame.height + margin
  );
}

function boxOf(
  parts: readonly (readonly PagePoint[])[],
): readonly [number, number, number, number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const part of parts) {
    for (const [x, y] of part) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return [left, top, right, bottom];
}
