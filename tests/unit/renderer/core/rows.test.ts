import { effect } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { createRows, type RowsChange } from '../../../../renderer/core/rows.ts';

interface TestRow {
  readonly id: string;
  readonly createdAtMs: number;
  readonly position?: number;
  readonly text?: string;
}

function givenRows(...rows: readonly TestRow[]) {
  const table = createRows<TestRow>();
  table.load(rows);
  return table;
}

function byPlace(a: TestRow, b: TestRow): number {
  return (a.position ?? 0) - (b.position ?? 0) || a.createdAtMs - b.createdAtMs;
}

const A = { id: 'a', createdAtMs: 1 };
const B = { id: 'b', createdAtMs: 2 };
const C = { id: 'c', createdAtMs: 3 };

describe('the page’s copy of a table', () => {
  it('puts a row that comes back where it was, not last', () => {
    const table = givenRows(A, B, C);
    table.take([], ['b']);
    expect(table.all.value).toEqual([A, C]);
    table.take([{ ...B }], []);
    expect(table.all.value).toEqual([A, B, C]);
  });

  it('keeps the place of a row that is written over, also among rows of one moment', () => {
    const [first, second] = [
      { id: 'x', createdAtMs: 5 },
      { id: 'y', createdAtMs: 5 },
    ];
    const table = givenRows(A, first, second);
    table.take([{ ...first, text: 'new' }], []);
    expect(table.all.value.map(({ id }) => id)).toEqual(['a', 'x', 'y']);
    expect(table.byId.value.get('x')).toEqual({ ...first, text: 'new' });
  });

  it('moves a row whose position changed', () => {
    const table = givenRows({ ...A, position: 0 }, { ...B, position: 1 }, { ...C, position: 2 });
    table.take(
      [
        { ...C, position: 0 },
        { ...A, position: 1 },
        { ...B, position: 2 },
      ],
      [],
    );
    expect(table.all.value.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('answers no row that was removed, and drops all old ones when it is loaded anew', () => {
    const table = givenRows(A, B);
    table.take([], ['a', 'never']);
    expect(table.byId.value.has('a')).toBe(false);
    table.load([C]);
    expect(table.byId.value.get('b')).toBeUndefined();
    expect(table.all.value).toEqual([C]);
  });

  it('ends the same whether few rows change one by one or many at once', () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({
      id: `r${index}`,
      createdAtMs: index >> 2,
      position: index >> 5,
    }));
    const put = Array.from({ length: 100 }, (_, index) => ({
      id: `r${index * 4}`,
      createdAtMs: (index * 4) >> 2,
      position: index % 3 === 0 ? 7 : (index * 4) >> 5,
      text: 'new',
    }));
    const deleted = Array.from({ length: 60 }, (_, index) => `r${index * 5 + 1}`);
    const [atOnce, oneByOne] = [givenRows(...rows), givenRows(...rows)];
    atOnce.take(put, deleted);
    for (const id of deleted) oneByOne.take([], [id]);
    for (const row of put) oneByOne.take([row], []);
    const places = (all: readonly TestRow[]) => all.map((row) => [row.position, row.createdAtMs]);
    expect(places(atOnce.all.value)).toEqual(places(oneByOne.all.value));
    expect(places(atOnce.all.value)).toEqual(places(atOnce.all.value.toSorted(byPlace)));
    const ids = (all: readonly TestRow[]) => all.map(({ id }) => id).toSorted();
    expect(ids(atOnce.all.value)).toEqual(ids(oneByOne.all.value));
  });

  it('tells what went and what came, before readers run; nothing when nothing did', () => {
    const table = givenRows(A, B);
    const told: RowsChange<TestRow>[] = [];
    const seen: number[] = [];
    const stopListening = table.onChange((change) => told.push(change));
    const stop = effect(() => void seen.push(table.all.value.length + 10 * told.length));
    const newA = { ...A, text: 'new' };
    table.take([newA, C], ['b']);
    table.take([], ['b']);
    expect(told).toEqual([{ removed: [B, A], added: [newA, C] }]);
    expect(seen).toEqual([2, 12]);
    stopListening();
    stop();
    table.take([], ['a']);
    expect(told).toHaveLength(1);
  });

  it('readers by id run again when the row changes', () => {
    const table = givenRows(A);
    const seen: unknown[] = [];
    const stop = effect(() => void seen.push(table.byId.value.get('a')?.text));
    table.take([{ ...A, text: 'new' }], []);
    expect(seen).toEqual([undefined, 'new']);
    stop();
  });
});
