import type PDFDocument from 'pdfkit';
import type { Sheet } from '../../../geodata/model/app/sheet.ts';
import { MESSAGES, type MessageKey, translate } from '../../../geodata/model/messages/messages.ts';
import type { LegendEntry, LegendLabel } from '../../../geodata/style/legend.ts';
import type { SymbolDrawing } from '../../../geodata/style/read-symbol.ts';
import type { SwatchPart } from '../../../geodata/style/swatch.ts';
import type { Box } from './sheet-projection.ts';
import type { SheetWriter } from './sheet-writer.ts';

type Document = InstanceType<typeof PDFDocument>;

interface LegendTools {
  readonly writer: SheetWriter;
  readonly drawings: Readonly<Record<string, SymbolDrawing>>;
  readonly language: Sheet['language'];
  /** Height of a letter in points. */
  readonly size: number;
}

/** Draws the rows of a legend in columns, as far as the box has room. */
export function drawLegend(
  document: Document,
  entries: readonly LegendEntry[],
  box: Box,
  tools: LegendTools,
): void {
  const { size, writer, language } = tools;
  const [rowHeight, sampleWidth] = [size * 1.65, size * 3];
  const rows = Math.max(1, Math.floor(box.height / rowHeight));
  const columns = Math.max(1, Math.floor(box.width / (size * 15)));
  const needed = Math.min(columns, Math.ceil(entries.length / rows));
  const columnWidth = box.width / Math.max(1, needed);
  for (const [index, entry] of entries.slice(0, rows * columns).entries()) {
    const x = box.x + Math.floor(index / rows) * columnWidth;
    const y = box.y + (index % rows) * rowHeight;
    document.save();
    for (const part of entry.parts) {
      drawSample(document, part, { x, y, width: sampleWidth, height: rowHeight * 0.8 }, tools);
    }
    document.restore();
    const words = { text: wordsOf(entry.label, language), size };
    writer.line(
      shortened(writer, words, columnWidth - sampleWidth - size * 1.4),
      x + sampleWidth + size * 0.6,
      y + size * 0.1,
    );
  }
}

type SizedWords = { readonly text: string; readonly size: number };

function shortened(writer: SheetWriter, words: SizedWords, width: number): SizedWords {
  let { text } = words;
  while (writer.widthOf({ ...words, text }) > width && text.length > 4) {
    text = `${text.slice(0, -2).trimEnd()}…`;
  }
  return { ...words, text };
}

function wordsOf(label: LegendLabel, language: Sheet['language']): string {
  const words = plainWords(label, language);
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}

function plainWords(label: LegendLabel, language: Sheet['language']): string {
  if ('words' in label) return translate(language, label.words);
  if ('mode' in label) return translate(language, `legend.mode.${label.mode}`);
  const key = `records.feature.${label.kind}`;
  return isMessageKey(key) ? translate(language, key) : label.kind.replaceAll('-', ' ');
}

function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(MESSAGES, key);
}

function drawSample(document: Document, part: SwatchPart, box: Box, tools: LegendTools): void {
  const { x, y, width, height } = box;
  const middle = y + height / 2;
  document.save();
  if (part.type === 'line') {
    const lineWidth = Math.min(part.widthPx * 0.75, height * 0.6);
    document.lineWidth(lineWidth).strokeOpacity(part.opacity);
    const dashes = part.dashes.map((dash) => Math.max(0.01, dash * lineWidth));
    if (dashes.length > 0) document.dash(dashes as unknown as number, {});
    if (part.isEdge) document.rect(x, y, width, height);
    else document.moveTo(x, middle).lineTo(x + width, middle);
    document.stroke(part.color);
  } else if (part.type === 'fill') {
    document.rect(x, y, width, height).fillOpacity(part.opacity).fill(part.color);
  } else if (part.type === 'disc') {
    document
      .circle(x + width / 2, middle, height * 0.36)
      .fillOpacity(part.opacity)
      .fill(part.color);
    document.circle(x + width / 2, middle, height * 0.36).lineWidth(part.edgeWidthPx * 0.6);
    document.strokeOpacity(part.edgeOpacity).stroke(part.edgeColor);
  } else {
    drawPicture(document, part, box, tools);
  }
  document.restore();
}

type Pictured = Exclude<SwatchPart, { type: 'line' | 'fill' | 'disc' }>;

/** Signs and patterns; the tints of heights stand for relief, which a sheet does not show. */
function drawPicture(
  document: Document,
  part: Pictured,
  { x, y, width, height }: Box,
  { drawings }: LegendTools,
): void {
  if (part.type === 'ramp') return;
  const isSign = part.type === 'sign';
  const drawing = drawings[isSign ? part.symbol : part.pattern];
  if (drawing === undefined) return;
  const scale = height / drawing.size;
  const color = isSign ? part.color : '#808080';
  if (!isSign) document.rect(x, y, width, height).clip().opacity(part.opacity);
  const count = isSign ? 1 : Math.ceil(width / height);
  const left = isSign ? x + (width - height) / 2 : x;
  for (let index = 0; index < count; index += 1) {
    document
      .save()
      .translate(left + index * height, y)
      .scale(scale);
    for (const { d, strokeWidth, isEvenOdd } of drawing.parts) {
      if (strokeWidth > 0) document.lineWidth(strokeWidth).path(d).stroke(color);
      else if (isSign && part.isHollow) document.lineWidth(1.6).path(d).stroke(color);
      else document.path(d).fill(color, isEvenOdd ? 'even-odd' : 'non-zero');
    }
    document.restore();
  }
}
