import type { Glyph } from 'fontkit';
import type PDFDocument from 'pdfkit';
import type { SymbolDrawing } from '../../../geodata/style/read-symbol.ts';
import { HOLLOW_SUFFIX } from '../../../geodata/style/symbol-ids.ts';
import type { Lettering } from './label-layout.ts';
import type { PlacedLabel } from './place-labels.ts';
import type { FontRun, SheetFonts } from './sheet-fonts.ts';

type Document = InstanceType<typeof PDFDocument>;

/** What signs and names are drawn with. */
export interface LabelTools {
  readonly fonts: SheetFonts;
  readonly drawings: Readonly<Record<string, SymbolDrawing>>;
  readonly pointsPerPx: number;
}

/** Draws signs and names, from the lowest. */
export function drawLabels(
  document: Document,
  labels: readonly PlacedLabel[],
  tools: LabelTools,
): void {
  for (const label of labels) {
    drawSign(document, label, tools);
    if (label.lettering.text === '') continue;
    for (const isHalo of [true, false]) drawName(document, label, tools, isHalo);
  }
}

function drawSign(
  document: Document,
  { icon, paint }: PlacedLabel,
  { drawings, pointsPerPx }: LabelTools,
): void {
  if (icon === null) return;
  const isHollow = icon.image.endsWith(HOLLOW_SUFFIX);
  const drawing = drawings[icon.image.replace(HOLLOW_SUFFIX, '')];
  if (drawing === undefined) return;
  const color = paint.text('icon-color', '#000000');
  const haloWidth = (paint.number('icon-halo-width', 0) * pointsPerPx) / icon.scale;
  document.save();
  document.translate(icon.at[0], icon.at[1]).scale(icon.scale);
  document
    .translate(-drawing.size / 2, -drawing.size / 2)
    .lineCap('round')
    .lineJoin('round');
  for (const { d, strokeWidth } of drawing.parts) {
    if (haloWidth === 0) continue;
    document.lineWidth(strokeWidth + 2 * haloWidth);
    document.path(d).stroke(paint.text('icon-halo-color', '#ffffff'));
  }
  for (const { d, strokeWidth, isEvenOdd } of drawing.parts) {
    if (strokeWidth > 0) document.lineWidth(strokeWidth).path(d).stroke(color);
    else if (isHollow) document.lineWidth(1.6).path(d).stroke(color);
    else document.path(d).fill(color, isEvenOdd ? 'even-odd' : 'non-zero');
  }
  document.restore();
}

/**
 * The halo is drawn as outlines of the letters, so that each name stands in the text of the page
 * once; whoever searches or copies it finds it whole, though it is cut, turned or set wide.
 */
function drawName(
  document: Document,
  label: PlacedLabel,
  tools: LabelTools,
  isHalo: boolean,
): void {
  const { paint, lettering, lines, letters } = label;
  const haloPt = paint.number('text-halo-width', 0) * tools.pointsPerPx;
  if (isHalo && haloPt === 0) return;
  if (lines.length + letters.length === 0) return;
  const write = isHalo
    ? (text: string) => outlineText(document, text, label, tools, haloPt)
    : (text: string) => fillText(document, text, label, tools);
  document.save();
  document.opacity(paint.number('text-opacity', 1));
  if (!isHalo) document.markContent('Span', { actual: lettering.text });
  for (const { text, at } of lines) {
    document.save().translate(at[0], at[1]);
    write(text);
    document.restore();
  }
  for (const { letter, at, angle } of letters) {
    document
      .save()
      .translate(at[0], at[1])
      .rotate((angle * 180) / Math.PI);
    write(letter);
    document.restore();
  }
  if (!isHalo) document.endMarkedContent();
  document.restore();
}

function fillText(
  document: Document,
  text: string,
  label: PlacedLabel,
  { fonts }: LabelTools,
): void {
  const { face, size, letterSpacing } = label.lettering;
  let x = 0;
  document.fillColor(label.paint.text('text-color', '#000000')).fontSize(size);
  for (const run of fonts.runsOf(face, text)) {
    if (run.isEmbedded) writeRun(document, run, x, letterSpacing);
    else fillOutlines(document, run, x, label.lettering);
    x += (run.font.layout(run.text).advanceWidth / run.font.unitsPerEm) * size;
    x += [...run.text].length * letterSpacing;
  }
}

function writeRun(
  document: Document,
  { name, text }: FontRun,
  x: number,
  characterSpacing: number,
): void {
  const options = { baseline: 'alphabetic', characterSpacing, lineBreak: false } as const;
  document.font(name).text(text, x, 0, options);
}

function fillOutlines(
  document: Document,
  { font, text }: FontRun,
  x: number,
  { size, letterSpacing }: Lettering,
): void {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  document.save().translate(x, 0);
  for (const [index, glyph] of glyphs.entries()) {
    document.save().scale(scale, -scale);
    if (traceGlyph(document, glyph)) document.fill();
    document.restore();
    document.translate((positions[index]?.xAdvance ?? 0) * scale + letterSpacing, 0);
  }
  document.restore();
}

function outlineText(
  document: Document,
  text: string,
  label: PlacedLabel,
  { fonts }: LabelTools,
  haloPt: number,
): void {
  const { face, size, letterSpacing } = label.lettering;
  document.save().lineJoin('round');
  document.strokeColor(label.paint.text('text-halo-color', '#ffffff'));
  for (const run of fonts.runsOf(face, text)) {
    const scale = size / run.font.unitsPerEm;
    const { glyphs, positions } = run.font.layout(run.text);
    for (const [index, glyph] of glyphs.entries()) {
      document
        .save()
        .scale(scale, -scale)
        .lineWidth((2 * haloPt) / scale);
      if (traceGlyph(document, glyph)) document.stroke();
      document.restore();
      document.translate((positions[index]?.xAdvance ?? 0) * scale + letterSpacing, 0);
    }
  }
  document.restore();
}

/** Answers whether there was anything to trace: a space has no outline. */
function traceGlyph(document: Document, { path }: Glyph): boolean {
  let [lastX, lastY] = [0, 0];
  for (const { command, args } of path.commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args;
    if (command === 'moveTo') document.moveTo(a, b);
    else if (command === 'lineTo') document.lineTo(a, b);
    else if (command === 'bezierCurveTo') document.bezierCurveTo(a, b, c, d, e, f);
    else if (command === 'quadraticCurveTo') {
      // The file's format has cubic curves alone.
      const [x1, y1] = [lastX + (2 / 3) * (a - lastX), lastY + (2 / 3) * (b - lastY)];
      document.bezierCurveTo(x1, y1, c + (2 / 3) * (a - c), d + (2 / 3) * (b - d), c, d);
    } else document.closePath();
    [lastX = lastX, lastY = lastY] = args.slice(-2);
  }
  return path.commands.length > 0;
}
