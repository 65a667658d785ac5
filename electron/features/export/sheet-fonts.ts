import type { Font } from 'fontkit';
import * as fontkit from 'fontkit';

/** A file of a font, as the style names its face, with the letters it is to be used for. */
export interface FontFile {
  readonly face: string;
  readonly bytes: Uint8Array;
  /** As in CSS: `U+0102-0103`. */
  readonly unicodeRange: readonly string[];
}

/** Letters that one file writes, in a row. */
export interface FontRun {
  readonly text: string;
  /** The name under which the document knows the file. */
  readonly name: string;
  readonly font: Font;
  /** Whether the document holds the file; what it cannot hold is drawn as outlines. */
  readonly isEmbedded: boolean;
}

export interface SheetFonts {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** The text cut where another file goes on; a letter that none has is written by the first. */
  runsOf(face: string, text: string): readonly FontRun[];
  /** How wide a text is at a size of 1, without spacing between its letters. */
  widthOf(face: string, text: string): number;
}

interface Loaded extends Omit<FontRun, 'text'> {
  readonly covers: (codePoint: number) => boolean;
}

/** Opens the files. A file that is a collection of fonts is not one of ours and is refused. */
export function loadFonts(files: readonly FontFile[]): SheetFonts {
  const faces = new Map<string, Loaded[]>();
  const named = files.map(({ face, bytes, unicodeRange }, index) => {
    const name = `${face} ${index}`;
    const font = fontkit.create(Buffer.from(bytes));
    if (!('layout' in font)) throw new Error(`${face}: a collection of fonts`);
    const ranges = unicodeRange.map(readRange);
    const covers = (codePoint: number) =>
      ranges.some(([first, last]) => codePoint >= first && codePoint <= last) &&
      font.hasGlyphForCodePoint(codePoint);
    const isEmbedded = font.type !== 'WOFF2';
    faces.set(face, [...(faces.get(face) ?? []), { name, font, covers, isEmbedded }]);
    return { name, bytes, isEmbedded };
  });
  const runsOf = (face: string, text: string) =>
    cut(text, faces.get(face) ?? [...faces.values()][0] ?? []);
  return {
    // The library cuts no subset out of a WOFF2, whose outlines are stored in a form of their own.
    files: named.filter(({ isEmbedded }) => isEmbedded),
    runsOf,
    widthOf: (face, text) => runsOf(face, text).reduce((sum, run) => sum + widthOfRun(run), 0),
  };
}

function widthOfRun({ font, text }: FontRun): number {
  return font.layout(text).advanceWidth / font.unitsPerEm;
}

function cut(text: string, files: readonly Loaded[]): readonly FontRun[] {
  const runs: FontRun[] = [];
  for (const letter of text) {
    const codePoint = letter.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    const isNeutral = letter === ' ' && last !== undefined;
    const file = files.find(({ covers }) => covers(codePoint)) ?? files[0];
    if (file === undefined) continue;
    if (last !== undefined && (isNeutral || last.name === file.name)) {
      runs[runs.length - 1] = { ...last, text: last.text + letter };
    } else {
      const { name, font, isEmbedded } = file;
      runs.push({ text: letter, name, font, isEmbedded });
    }
  }
  return runs;
}

function readRange(range: string): readonly [first: number, last: number] {
  const [first = '', last = first] = range.replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
