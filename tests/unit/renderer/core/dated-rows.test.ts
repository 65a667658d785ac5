import { effect } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { DatedRows } from '../../../../renderer/core/dated-rows.ts';
import { OrderedRows } from '../../../../renderer/core/ordered-rows.ts';

interface Row {
  readonly id: number;
  readonly days: readonly [start: number, end: number] | null;
}

const KIND = {
  idOf: ({ id }: Row) => id,
  startDayOf: ({ days }: Row) => days?.[0] ?? Number.NEGATIVE_INFINITY,
  endDayOf: ({ days }: Row) => days?.[1] ?? Number.POSITIVE_INFINITY,
};
const row = (id: number, start: number, end = start): Row => ({ id, days: [start, end] });
const undated = (id: number): Row => ({ id, days: null });

/** Numbers that look drawn by lot and are the same each time. */
function lot(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
}

describe('a window over rows', () => {
  const table = () =>
    new DatedRows(KIND, [row(1, 0, 10), row(2, 10, 20), row(3, 30), undated(4), row(5, 5, 100)]);
  const ids = (rows: readonly Row[]) => rows.map(({ id }) => id).toSorted((a, b) => a - b);

  test('first shows all of its days, the undated too', () => {
    const { entered, left } = table().watch().moveTo({ startDay: 10, endDay: 10 });
    expect(ids(entered)).toEqual([1, 2, 4, 5]);
    expect(left).toEqual([]);
  });

  test('that moves a day says what entered and what left', () => {
    const watch = table().watch();
    watch.moveTo({ startDay: 9, endDay: 9 });
    const second = watch.moveTo({ startDay: 10, endDay: 10 });
    expect([ids(second.entered), ids(second.left)]).toEqual([[2], []]);
    const third = watch.moveTo({ startDay: 11, endDay: 11 });
    expect([ids(third.entered), ids(third.left)]).toEqual([[], [1]]);
    const back = watch.moveTo({ startDay: 10, endDay: 10 });
    expect([ids(back.entered), ids(back.left)]).toEqual([[1], []]);
  });

  test('that stays says nothing', () => {
    const watch = table().watch();
    watch.moveTo({ startDay: 0, endDay: 50 });
    expect(watch.moveTo({ startDay: 0, endDay: 50 })).toEqual({ entered: [], left: [] });
  });

  test('hears of rows put, replaced and removed, once', () => {
    const rows = table();
    const watch = rows.watch();
    const window = { startDay: 0, endDay: 12 };
    watch.moveTo(window);
    const replaced = row(2, 12, 20);
    rows.change([replaced, row(6, 7), row(7, 90)], [1]);
    const { entered, left } = watch.moveTo(window);
    expect([ids(entered), ids(left)]).toEqual([
      [2, 6],
      [1, 2],
    ]);
    expect(entered).toContain(replaced);
    expect(watch.moveTo(window)).toEqual({ entered: [], left: [] });
  });

  test('hears when all rows become others', () => {
    const rows = table();
    const watch = rows.watch();
    const window = { startDay: 0, endDay: 12 };
    watch.moveTo(window);
    rows.change([row(1, 0), row(8, 3)], [1, 2, 3, 4, 5]);
    const { entered, left } = watch.moveTo(window);
    expect([ids(entered), ids(left)]).toEqual([
      [1, 8],
      [1, 2, 4, 5],
    ]);
  });

  test('that nobody looks through any longer is told nothing', () => {
    const rows = table();
    const watch = rows.watch();
    watch.moveTo({ startDay: 0, endDay: 12 });
    rows.unwatch(watch);
    rows.change([], [1]);
    expect(watch.moveTo({ startDay: 0, endDay: 12 }).left).toEqual([]);
  });

  test('under another condition looks at all of them again', () => {
    const watch = table().watch();
    const window = { startDay: 0, endDay: 12 };
    const isOdd = ({ id }: Row) => id % 2 === 1;
    watch.moveTo(window);
    expect(ids(watch.moveTo(window, isOdd).left)).toEqual([2, 4]);
    expect(ids([...watch.shown.values()])).toEqual([1, 5]);
  });

  test('moved at random over rows that change shows what looking at each row would', () => {
    const draw = lot(17);
    const drawn = (id: number) =>
      draw(9) === 0 ? undated(id) : row(id, draw(1000), 1000 + draw(200));
    const rows = new DatedRows(
      KIND,
      Array.from({ length: 300 }, (_, id) => {
        const start = draw(1000);
        return draw(9) === 0 ? undated(id) : row(id, start, start + draw(60));
      }),
    );
    const watch = rows.watch();
    const order = new OrderedRows<Row>((one, other) => one.id - other.id);
    for (let step = 0; step < 400; step += 1) {
      if (step % 3 === 0) rows.change([drawn(draw(400)), drawn(draw(400))], [draw(400)]);
      if (step % 97 === 0)
        rows.change(
          Array.from({ length: 250 }, () => drawn(draw(400))),
          [],
        );
      const startDay = draw(1200);
      const window = { startDay, endDay: startDay + draw(100) };
      const list = order.after(watch.moveTo(window));
      const expected = [...rows.entries()]
        .map((entry) => entry.row)
        .filter(({ days }) => days === null || (days[0] <= window.endDay && days[1] >= startDay));
      expect(ids(list)).toEqual(ids(expected));
      expect(list.every((one) => watch.shown.get(one.id) === one)).toBe(true);
      expect(list).toEqual(list.toSorted((one, other) => one.id - other.id));
    }
  });
});

describe('what a move costs', () => {
  test('is what lies between the edges, however many rows there are', () => {
    let asked = 0;
    const kind = {
      ...KIND,
      idOf: ({ id }: Row) => {
        asked += 1;
        return id;
      },
    };
    const rows = new DatedRows(
      kind,
      Array.from({ length: 20_000 }, (_, id) => row(id, id, id + 5)),
    );
    const watch = rows.watch();
    watch.moveTo({ startDay: 5000, endDay: 5100 });
    asked = 0;
    watch.moveTo({ startDay: 5001, endDay: 5101 });
    expect(asked).toBeLessThanOrEqual(2);
  });
});

test('who follows the version is told of each change, and of none that changes nothing', () => {
  const rows = new DatedRows(KIND, [row(1, 0)]);
  const seen: number[] = [];
  const stop = effect(() => {
    seen.push(rows.version.value);
  });
  rows.change([row(2, 0)], []);
  rows.change([], []);
  expect(seen).toEqual([0, 1]);
  expect(rows.entryOf(2)?.row).toEqual(row(2, 0));
  stop();
});
