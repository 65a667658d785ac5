import type PDFDocument from 'pdfkit';
import { FONT, type FontStyle } from '../../../geodata/style/fonts.ts';
import { wrapLines } from './label-layout.ts';
import type { SheetFonts } from './sheet-fonts.ts';

type Document = InstanceType<typeof PDFDocument>;

interface Words {
  readonly text: string;
  readonly style?: FontStyle;
  readonly size: number;
  readonly color?: string;
}

/** Writes words in the map's fonts, of which each holds a part of the letters. */
export interface SheetWriter {
  /** One line from its left end on; answers how wide it is. */
  line(words: Words, x: number, top: number): number;
  /** As many lines as the text needs; answers where the next one may begin. */
  paragraph(words: Words, x: number, top: number, width: number): number;
  widthOf(words: Words): number;
}

const LEADING = 1.36;
const INK = '#2b2620';

/** Each line is one text to whoever searches or copies it, whatever files its letters come from. */
export function sheetWriter(document: Document, fonts: SheetFonts): SheetWriter {
  const widthOf = ({ text, size, style = 'regular' }: Words) =>
    fonts.widthOf(FONT[style], text) * size;
  const line = (words: Words, x: number, top: number) => {
    const { size, style = 'regular', color = INK } = words;
    const text = words.text.normalize('NFC');
    let at = x;
    document.fillColor(color).fillOpacity(1).fontSize(size);
    document.markContent('Span', { actual: text });
    for (const run of fonts.runsOf(FONT[style], text)) {
      if (run.isEmbedded) {
        const options = { baseline: 'alphabetic', lineBreak: false } as const;
        document.font(run.name).text(run.text, at, top + size, options);
      }
      at += (run.font.layout(run.text).advanceWidth / run.font.unitsPerEm) * size;
    }
    document.endMarkedContent();
    return at - x;
  };
  return {
    line,
    widthOf,
    paragraph(words, x, top, width) {
      const { text, size, style = 'regular' } = words;
      const lettering = { text: text.normalize('NFC'), face: FONT[style], size, letterSpacing: 0 };
      const lines = wrapLines(fonts, lettering, width / 1.2);
      for (const [index, one] of lines.entries()) {
        line({ ...words, text: one }, x, top + index * size * LEADING);
      }
      return top + lines.length * size * LEADING;
    },
  };
}
