import { batch, type ReadonlySignal, signal } from '@preact/signals';

interface AnyRow {
  readonly id: string;
  readonly createdAtMs: number;
  readonly position?: number;
}

/** Rows that went and rows that came at once. One that was written over is in both. */
export interface RowsChange<R> {
  readonly removed: readonly R[];
  readonly added: readonly R[];
}

export interface RowLookup<R> {
  get(id: string): R | undefined;
  has(id: string): boolean;
}

/** The page's copy of a table. */
export interface Rows<R> {
  /** Every row, in order: of position where rows have one, then of creation. */
  readonly all: ReadonlySignal<readonly R[]>;
  readonly byId: ReadonlySignal<RowLookup<R>>;
  /**
   * Hears what each change took away and brought, before anything that reads the signals does: an
   * index can follow without being built anew. Until the returned function is called.
   */
  onChange(listener: (change: RowsChange<R>) => void): () => void;
  /** Takes over all rows, in order. */
  load(rows: readonly R[]): void;
  /** Takes over what was written and removed. */
  take(put: readonly R[], deletedIds: readonly string[]): void;
}

/** So many changes are made one by one in a copy; more in one walk over all rows. */
const FEW = 64;

/** An empty table. One edit costs a copy of pointers, however many rows there are. */
export function createRows<R extends AnyRow>(): Rows<R> {
  const stored = new Map<string, R>();
  const all = signal<readonly R[]>([]);
  const byId = signal<RowLookup<R>>(lookUp(stored));
  const listeners = new Set<(change: RowsChange<R>) => void>();

  function show(next: readonly R[], change: RowsChange<R>): void {
    batch(() => {
      for (const listener of listeners) listener(change);
      byId.value = lookUp(stored);
      all.value = next;
    });
  }

  return {
    all,
    byId,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load(next) {
      stored.clear();
      for (const row of next) stored.set(row.id, row);
      show(next, { removed: all.peek(), added: next });
    },
    take(put, deletedIds) {
      const { fates, fresh } = store(stored, put, deletedIds);
      if (fates.size + fresh.length === 0) return;
      const next =
        fates.size + fresh.length <= FEW
          ? changeFew(all.peek(), fates, fresh)
          : merge(meetFates(all.peek(), fates), fresh.toSorted(compareRows));
      show(next, { removed: [...fates.keys()], added: put });
    },
  };
}

/** What becomes of rows that were there: another in their place, or `null` when they go from it. */
type Fates<R> = ReadonlyMap<R, R | null>;

/** Writes and removes; answers the fates of the old rows, and the new ones that want a place. */
function store<R extends AnyRow>(
  stored: Map<string, R>,
  put: readonly R[],
  deletedIds: readonly string[],
): { readonly fates: Fates<R>; readonly fresh: readonly R[] } {
  const fates = new Map<R, R | null>();
  const fresh: R[] = [];
  for (const id of deletedIds) {
    const before = stored.get(id);
    if (before !== undefined) fates.set(before, null);
    stored.delete(id);
  }
  for (const row of put) {
    const before = stored.get(row.id);
    const keepsPlace = before !== undefined && compareRows(before, row) === 0;
    if (!keepsPlace) fresh.push(row);
    if (before !== undefined) fates.set(before, keepsPlace ? row : null);
    stored.set(row.id, row);
  }
  return { fates, fresh };
}

/** A new object for each change, so that readers notice; it always answers the newest rows. */
function lookUp<R>(rows: ReadonlyMap<string, R>): RowLookup<R> {
  return { get: (id) => rows.get(id), has: (id) => rows.has(id) };
}

function changeFew<R extends AnyRow>(
  rows: readonly R[],
  fates: Fates<R>,
  fresh: readonly R[],
): readonly R[] {
  const next = rows.slice();
  for (const [row, fate] of fates) {
    const at = next.indexOf(row);
    if (fate === null) next.splice(at, 1);
    else next[at] = fate;
  }
  for (const row of fresh) next.splice(placeOf(next, row), 0, row);
  return next;
}

/** Where a new row belongs: after all that do not come after it. */
function placeOf<R extends AnyRow>(rows: readonly R[], row: R): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = rows[middle];
    if (other !== undefined && compareRows(other, row) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function meetFates<R>(rows: readonly R[], fates: Fates<R>): readonly R[] {
  if (fates.size === 0) return rows;
  const kept: R[] = [];
  for (const row of rows) {
    const fate = fates.get(row);
    if (fate === undefined) kept.push(row);
    else if (fate !== null) kept.push(fate);
  }
  return kept;
}

/** Puts new rows into their places; among equals they come last, as in the database. */
function merge<R extends AnyRow>(rows: readonly R[], fresh: readonly R[]): readonly R[] {
  if (fresh.length === 0) return rows;
  const merged: R[] = [];
  let next = 0;
  for (const row of rows) {
    for (let other = fresh[next]; other && compareRows(other, row) < 0; other = fresh[++next]) {
      merged.push(other);
    }
    merged.push(row);
  }
  return merged.concat(fresh.slice(next));
}

function compareRows(a: AnyRow, b: AnyRow): number {
  return (a.position ?? 0) - (b.position ?? 0) || a.createdAtMs - b.createdAtMs;
}
