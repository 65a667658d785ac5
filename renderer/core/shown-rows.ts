import type { ClockWindow } from '../../geodata/model/workbook/workbook.ts';

/** How rows of a kind are told apart, and which days they cover; the undated cover all. */
export interface RowKind<Row, Id> {
  readonly idOf: (row: Row) => Id;
  readonly startDayOf: (row: Row) => number;
  readonly endDayOf: (row: Row) => number;
}

/** A row with its days; `order` grows with every entry, so that no two sort alike. */
export interface Entry<Row> {
  readonly row: Row;
  readonly startDay: number;
  readonly endDay: number;
  readonly order: number;
}

/** The end of a row by which it is found. */
export type End = 'startDay' | 'endDay';

/** What a window asks of the rows it looks at. */
export interface SortedRows<Row, Id> {
  readonly kind: RowKind<Row, Id>;
  entryOf(id: Id): Entry<Row> | undefined;
  entries(): Iterable<Entry<Row>>;
  /** Visits the rows that begin, or end, after one day and until another, that one included. */
  between(end: End, afterDay: number, untilDay: number, visit: (entry: Entry<Row>) => void): void;
}

/** What a move of the window, or a change of the rows, brought in and took out. */
export interface Movement<Row> {
  readonly entered: readonly Row[];
  /** Rows as they were shown; one that was replaced has left and entered. */
  readonly left: readonly Row[];
}

/**
 * The rows of one window, or those that it leaves out. A move costs what lies between the old and the new edges; another
 * condition has all rows looked at again.
 */
export class ShownRows<Row, Id> {
  /** What is shown since the last move. */
  readonly shown = new Map<Id, Row>();
  readonly #rows: SortedRows<Row, Id>;
  readonly #isOutside: boolean;
  readonly #touched = new Set<Id>();
  #window: ClockWindow | null = null;
  #isWanted: (row: Row) => boolean = everyRow;

  /** @param isOutside whether the rows that the window leaves out are meant, instead of its own */
  constructor(rows: SortedRows<Row, Id>, isOutside: boolean) {
    this.#rows = rows;
    this.#isOutside = isOutside;
  }

  /** These rows may have changed; they are looked at again at the next move. */
  touch(ids: readonly Id[]): void {
    for (const id of ids) this.#touched.add(id);
  }

  /** Moves the window, to the same place too, and answers what that brings in and takes out. */
  moveTo(window: ClockWindow, isWanted: (row: Row) => boolean = everyRow): Movement<Row> {
    const before = this.#window;
    const isOtherCondition = isWanted !== this.#isWanted;
    this.#window = window;
    this.#isWanted = isWanted;
    const movement = { entered: [] as Row[], left: [] as Row[] };
    if (before === null || isOtherCondition) this.#lookAtAll(movement);
    else this.#lookBetween(before, window, movement);
    this.#touched.clear();
    return movement;
  }

  #lookAtAll(movement: MutableMovement<Row>): void {
    for (const id of [...this.shown.keys()]) this.#settle(id, this.#rows.entryOf(id), movement);
    for (const entry of this.#rows.entries()) {
      this.#settle(this.#rows.kind.idOf(entry.row), entry, movement);
    }
  }

  #lookBetween(was: ClockWindow, is: ClockWindow, movement: MutableMovement<Row>): void {
    const look = (entry: Entry<Row>) => {
      this.#settle(this.#rows.kind.idOf(entry.row), entry, movement);
    };
    const [firstStart, lastStart] = inOrder(was.startDay, is.startDay);
    if (firstStart < lastStart) this.#rows.between('endDay', firstStart - 1, lastStart - 1, look);
    const [firstEnd, lastEnd] = inOrder(was.endDay, is.endDay);
    if (firstEnd < lastEnd) this.#rows.between('startDay', firstEnd, lastEnd, look);
    for (const id of this.#touched) this.#settle(id, this.#rows.entryOf(id), movement);
  }

  #settle(id: Id, entry: Entry<Row> | undefined, movement: MutableMovement<Row>): void {
    const was = this.shown.get(id);
    const is = entry !== undefined && this.#isShown(entry) ? entry.row : undefined;
    if (was === is) return;
    if (was !== undefined) movement.left.push(was);
    if (is === undefined) {
      this.shown.delete(id);
    } else {
      movement.entered.push(is);
      this.shown.set(id, is);
    }
  }

  #isShown({ row, startDay, endDay }: Entry<Row>): boolean {
    const window = this.#window;
    const isInTime = window !== null && startDay <= window.endDay && endDay >= window.startDay;
    return isInTime !== this.#isOutside && this.#isWanted(row);
  }
}

interface MutableMovement<Row> {
  readonly entered: Row[];
  readonly left: Row[];
}

function inOrder(one: number, other: number): readonly [first: number, last: number] {
  return one < other ? [one, other] : [other, one];
}

function everyRow(): boolean {
  return true;
}
