import { type ReadonlySignal, signal } from '@preact/signals';
import { type End, type Entry, type RowKind, ShownRows, type SortedRows } from './shown-rows.ts';

/** More changes at once than this are sorted in again as a whole. */
const FEW = 200;

/**
 * Rows found by their id, and by the days on which they begin and end: a window that moves asks
 * for those between its old and its new edges, and for no others.
 */
export class DatedRows<Row, Id> implements SortedRows<Row, Id> {
  readonly kind: RowKind<Row, Id>;
  readonly #entries = new Map<Id, Entry<Row>>();
  readonly #version = signal(0);
  readonly #watches = new Set<ShownRows<Row, Id>>();
  #sorted: Readonly<Record<End, Entry<Row>[]>> | null = null;
  #nextOrder = 0;

  constructor(kind: RowKind<Row, Id>, rows: readonly Row[] = []) {
    this.kind = kind;
    for (const row of rows) this.#enter(row);
    this.#index();
  }

  /** Grows with every change. */
  get version(): ReadonlySignal<number> {
    return this.#version;
  }

  /** Puts rows over those with their ids, or after all others, and takes rows out. */
  change(put: readonly Row[], removedIds: readonly Id[]): void {
    if (put.length === 0 && removedIds.length === 0) return;
    if (put.length + removedIds.length > FEW) this.#sorted = null;
    for (const id of removedIds) this.#leave(id);
    for (const row of put) this.#enter(row);
    // Sorted now rather than at the next tick of the clock, which is not to wait for it.
    this.#index();
    const ids = [...removedIds, ...put.map(this.kind.idOf)];
    for (const watch of this.#watches) watch.touch(ids);
    this.#version.value += 1;
  }

  /**
   * A view of the rows of a window, or of those `outside` it. It is told of every change until it
   * is let go.
   */
  watch(side: 'inside' | 'outside' = 'inside'): ShownRows<Row, Id> {
    const watch = new ShownRows(this, side === 'outside');
    this.#watches.add(watch);
    return watch;
  }

  unwatch(watch: ShownRows<Row, Id>): void {
    this.#watches.delete(watch);
  }

  entryOf(id: Id): Entry<Row> | undefined {
    return this.#entries.get(id);
  }

  entries(): Iterable<Entry<Row>> {
    return this.#entries.values();
  }

  between(end: End, afterDay: number, untilDay: number, visit: (entry: Entry<Row>) => void): void {
    const entries = this.#index()[end];
    for (let at = firstAfter(entries, end, afterDay); at < entries.length; at += 1) {
      const entry = entries[at];
      if (entry === undefined || entry[end] > untilDay) return;
      visit(entry);
    }
  }

  #index(): Readonly<Record<End, Entry<Row>[]>> {
    if (this.#sorted === null) {
      const sortedBy = (end: End) => [...this.#entries.values()].sort(comparing(end));
      this.#sorted = { startDay: sortedBy('startDay'), endDay: sortedBy('endDay') };
    }
    return this.#sorted;
  }

  #enter(row: Row): void {
    const id = this.kind.idOf(row);
    const order = this.#entries.get(id)?.order ?? this.#nextOrder++;
    this.#unsort(id);
    const entry = {
      row,
      startDay: this.kind.startDayOf(row),
      endDay: this.kind.endDayOf(row),
      order,
    };
    this.#entries.set(id, entry);
    if (this.#sorted === null) return;
    for (const end of ['startDay', 'endDay'] as const) {
      this.#sorted[end].splice(placeOf(this.#sorted[end], end, entry), 0, entry);
    }
  }

  #leave(id: Id): void {
    this.#unsort(id);
    this.#entries.delete(id);
  }

  #unsort(id: Id): void {
    const entry = this.#entries.get(id);
    if (entry === undefined || this.#sorted === null) return;
    for (const end of ['startDay', 'endDay'] as const) {
      this.#sorted[end].splice(placeOf(this.#sorted[end], end, entry), 1);
    }
  }
}

/** Subtracting would make nothing of two days without end. */
function comparing(end: End): (one: Entry<unknown>, other: Entry<unknown>) => number {
  return (one, other) => {
    if (one[end] !== other[end]) return one[end] < other[end] ? -1 : 1;
    return one.order - other.order;
  };
}

/** Where an entry stands, or would stand. */
function placeOf(entries: readonly Entry<unknown>[], end: End, entry: Entry<unknown>): number {
  const compare = comparing(end);
  return firstWhere(entries, (other) => compare(other, entry) >= 0);
}

function firstAfter(entries: readonly Entry<unknown>[], end: End, day: number): number {
  return firstWhere(entries, (entry) => entry[end] > day);
}

/** The first place from which on `isBeyond` holds; it holds for none before. */
export function firstWhere<Item>(
  items: readonly Item[],
  isBeyond: (item: Item) => boolean,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBeyond(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
