import type PDFDocument from 'pdfkit';
import type { NoteBlock } from '../../../../geodata/model/app/handout.ts';
import { FONT, type FontStyle } from '../../../../geodata/style/fonts.ts';
import type { SheetFonts } from '../sheet-fonts.ts';
import type { SheetWriter } from '../sheet-writer.ts';

type Document = InstanceType<typeof PDFDocument>;
type Part = PDFKit.PDFStructureElement;

interface Words {
  readonly text: string;
  readonly style?: FontStyle;
  readonly size: number;
  readonly color?: string;
}

interface Room {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly bottom: number;
}

const LEADING = 1.36;

/** Writes paragraphs as elements of a tagged document. */
export interface PageText {
  pageCount: number;
  /** Words that are no part of the text, such as a page's number. */
  plain(words: Words, x: number, top: number, width: number): void;
  /** A paragraph that ends in "…" where its room does; answers where the next one may begin. */
  paragraph(words: Words, room: Room, part: Part | null, tag?: string): number;
  /** Blocks of notes, one under the other, cut where the room ends or on the next page. */
  blocks(
    blocks: readonly NoteBlock[],
    room: Room,
    size: number,
    part: Part,
    turnPage?: () => number,
  ): number;
}

export function pageText(document: Document, fonts: SheetFonts, writer: SheetWriter): PageText {
  const linesOf = ({ text, size, style = 'regular' }: Words, width: number) =>
    text
      .split('\n')
      .flatMap((line) =>
        fillLines(line, (words) => fonts.widthOf(FONT[style], words) * size, width),
      );
  const write = (lines: readonly string[], words: Words, x: number, top: number) => {
    for (const [index, text] of lines.entries()) {
      writer.line({ ...words, text }, x, top + index * words.size * LEADING);
    }
  };
  const element = (tag: string, part: Part | null, draw: () => void) => {
    const one = document.struct(tag, {}, draw);
    if (part === null) document.addStructure(one);
    else part.add(one);
    one.end();
  };
  const paragraph: PageText['paragraph'] = (words, room, part, tag = 'P') => {
    if (words.text === '') return room.top;
    const all = linesOf(words, room.width);
    const most = Math.floor((room.bottom - room.top) / (words.size * LEADING));
    if (most <= 0) return room.top;
    const last = `${all[most - 1]} …`;
    // The sign takes the place of words where the line has no room for it.
    const [cut = '…', more] = linesOf({ ...words, text: last }, room.width);
    const end = more === undefined ? cut : `${cut.slice(0, cut.lastIndexOf(' '))} …`;
    const lines = all.length <= most ? all : [...all.slice(0, most - 1), end];
    element(tag, part, () => write(lines, words, room.x, room.top));
    return room.top + lines.length * words.size * LEADING;
  };
  return {
    pageCount: 0,
    plain: (words, x, top, width) => write(linesOf(words, width), words, x, top),
    paragraph,
    blocks(blocks, room, size, part, turnPage) {
      let { top } = room;
      for (const { kind, text } of blocks) {
        const words = { text, size, ...(kind === 'heading' && { style: 'bold' as const }) };
        const indent = kind === 'item' ? size : 0;
        let lines = linesOf(words, room.width - indent);
        while (turnPage !== undefined && lines.length > 0) {
          const most = Math.floor((room.bottom - top) / (size * LEADING));
          const [now, later] = [lines.slice(0, most), lines.slice(most)];
          const from = top;
          if (now.length > 0) {
            element('P', part, () => {
              if (kind === 'item') write(['•'], words, room.x, from);
              write(now, words, room.x + indent, from);
            });
          }
          top += now.length * size * LEADING;
          lines = later;
          if (later.length > 0) top = turnPage();
        }
        if (turnPage === undefined) {
          const item = kind === 'item' ? `• ${text}` : text;
          top = paragraph({ ...words, text: item }, { ...room, top }, part);
        }
        top += size * 0.5;
      }
      return top;
    },
  };
}

/** Cuts a text between words into lines, each as full as it goes; a longer word stands alone. */
function fillLines(text: string, widthOf: (words: string) => number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.normalize('NFC').split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
