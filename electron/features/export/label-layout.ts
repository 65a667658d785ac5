import type { SheetFonts } from './sheet-fonts.ts';
import type { PagePoint } from './sheet-projection.ts';

/** A rectangle that a sign or a name takes, in points. */
export type Taken = readonly [left: number, top: number, right: number, bottom: number];

export interface Lettering {
  readonly text: string;
  readonly face: string;
  /** In points. */
  readonly size: number;
  readonly letterSpacing: number;
}

/** How wide a line of letters is in points. */
export function widthOfLine(fonts: SheetFonts, line: string, lettering: Lettering): number {
  const { face, size, letterSpacing } = lettering;
  return fonts.widthOf(face, line) * size + Math.max(0, [...line].length - 1) * letterSpacing;
}

/** Cuts a text between words into lines no wider than that, as even as they come. */
export function wrapLines(fonts: SheetFonts, lettering: Lettering, maxWidth: number): string[] {
  const width = (line: string) => widthOfLine(fonts, line, lettering);
  const count = Math.max(1, Math.ceil(width(lettering.text) / maxWidth));
  const aim = width(lettering.text) / count;
  const lines: string[] = [];
  for (const word of lettering.text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    const isRoomLeft = last !== undefined && lines.length < count && width(longer) > aim * 1.15;
    if (last === undefined || isRoomLeft || width(longer) > maxWidth * 1.2) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** Where the left upper corner of a block stands that is anchored at a point. */
export function cornerOf(
  anchor: string,
  [x, y]: PagePoint,
  [width, height]: readonly [number, number],
): PagePoint {
  const across = anchor.includes('left') ? 0 : anchor.includes('right') ? width : width / 2;
  const down = anchor.includes('top') ? 0 : anchor.includes('bottom') ? height : height / 2;
  return [x - across, y - down];
}

/** Names that are set so far; a new one has to find its room beside them. */
export class TakenRoom {
  readonly #boxes: Taken[] = [];

  isFree([left, top, right, bottom]: Taken): boolean {
    return this.#boxes.every(
      (box) => right <= box[0] || left >= box[2] || bottom <= box[1] || top >= box[3],
    );
  }

  take(...boxes: readonly Taken[]): void {
    for (const box of boxes) this.#boxes.push(box);
  }
}

/** A letter on a line: where its foot stands and how far it is turned, in radians. */
export interface LetterPlace {
  readonly letter: string;
  readonly at: PagePoint;
  readonly angle: number;
}

/**
 * Lays a line of letters along a path, at that distance from its beginning, read from left to right;
 * `null` where the path is too short or bends more between two letters than is readable.
 */
export function lettersAlong(
  path: readonly PagePoint[],
  fonts: SheetFonts,
  lettering: Lettering,
  startPt: number,
  maxBend: number,
): readonly LetterPlace[] | null {
  const width = widthOfLine(fonts, lettering.text, lettering);
  const [begin, end] = [pointAlong(path, startPt), pointAlong(path, startPt + width)];
  if (begin === null || end === null) return null;
  const isBackwards = end.at[0] < begin.at[0];
  const places: LetterPlace[] = [];
  let atPt = 0;
  for (const letter of lettering.text) {
    const advance = fonts.widthOf(lettering.face, letter) * lettering.size;
    const middle = atPt + advance / 2;
    const found = pointAlong(path, isBackwards ? startPt + width - middle : startPt + middle);
    if (found === null) return null;
    const angle = isBackwards ? found.angle + Math.PI : found.angle;
    const last = places.at(-1);
    if (last !== undefined && bendBetween(last.angle, angle) > maxBend) return null;
    const [x, y] = found.at;
    const half = advance / 2;
    places.push({ letter, at: [x - Math.cos(angle) * half, y - Math.sin(angle) * half], angle });
    atPt += advance + lettering.letterSpacing;
  }
  return places;
}

function bendBetween(one: number, other: number): number {
  return Math.abs(Math.atan2(Math.sin(one - other), Math.cos(one - other)));
}

function pointAlong(
  path: readonly PagePoint[],
  distancePt: number,
): { readonly at: PagePoint; readonly angle: number } | null {
  let left = distancePt;
  for (const [index, [x, y]] of path.entries()) {
    const next = path[index + 1];
    if (next === undefined || left < 0) return null;
    const length = Math.hypot(next[0] - x, next[1] - y);
    if (left <= length && length > 0) {
      const share = left / length;
      const angle = Math.atan2(next[1] - y, next[0] - x);
      return { at: [x + (next[0] - x) * share, y + (next[1] - y) * share], angle };
    }
    left -= length;
  }
  return null;
}

/** How long a path is in points. */
export function lengthOf(path: readonly PagePoint[]): number {
  return path.reduce((sum, [x, y], index) => {
    const before = path[index - 1];
    return before === undefined ? 0 : sum + Math.hypot(x - before[0], y - before[1]);
  }, 0);
}
