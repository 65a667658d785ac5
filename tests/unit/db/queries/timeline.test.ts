import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkSeries } from '../../../../db/compile/checks/series.ts';
import { compileContent } from '../../../../db/compile/compile-content.ts';
import { readContent } from '../../../../db/compile/read-content.ts';
import type { SeriesSource } from '../../../../db/compile/series-model.ts';
import { type ContentDb, openContent } from '../../../../db/open.ts';
import { getEvent } from '../../../../db/queries/events.ts';
import { loadTimeline } from '../../../../db/queries/timeline.ts';
import { isoDay } from '../../../../geodata/model/time/edtf.ts';
import { keptFolder } from '../temp-folder.ts';
import { value } from '../workbook-fixture.ts';

const files = readContent(resolve('.'));
let db: ContentDb;

beforeAll(() => {
  const root = keptFolder();
  compileContent(resolve('.'), join(root.path, 'content.db'), []);
  db = openContent(join(root.path, 'content.db'));
  return () => {
    db.close();
    root.remove();
  };
}, 120_000);

test('chapters come in the order of the story, with the years that their titles say', () => {
  const { chapters } = loadTimeline(db);
  expect(chapters.map(({ id }) => id)).toEqual(files.chapters.map(({ value: { id } }) => id));
  for (const { title, startDay, endDay } of chapters) {
    const years = `${isoDay(startDay).slice(0, 4)}–${isoDay(endDay).slice(0, 4)}`;
    expect(title.en.endsWith(years)).toBe(true);
    expect(title.vi.endsWith(years)).toBe(true);
  }
});

test('the Trail is as long each year as its record says of some', () => {
  const trail = loadTimeline(db).series.find(({ id }) => id === 'trail-length');
  const kmByYear = new Map(
    trail?.points.map(({ date, value: km }) => [isoDay(date.endDay).slice(0, 4), km]),
  );
  const figures = value(getEvent(db, { id: 'trail-length' })).figures;
  const drawn = figures.filter(({ what }) => what.en.startsWith('as drawn here'));
  expect(drawn.length).toBeGreaterThan(5);
  for (const { asOf, number } of drawn) {
    expect(kmByYear.get(isoDay(asOf?.endDay ?? 0).slice(0, 4))).toBe(number);
  }
});

test('every number stands in its record, under the same source', () => {
  const { series } = loadTimeline(db);
  expect(series.length).toBeGreaterThan(4);
  for (const { id, points } of series) {
    expect(points.length).toBeGreaterThan(2);
    if (id === 'trail-length') continue;
    for (const point of points) {
      const { figures, tables } = value(getEvent(db, { id: point.eventId }));
      const said = [
        ...figures.map(({ number, sourceId, asOf }) => [number, sourceId, asOf?.edtf]),
        ...tables.flatMap(({ columns }) =>
          columns.flatMap((column) =>
            column.points.map(({ value: number, citation, date }) => [
              number,
              citation.source,
              date.edtf,
            ]),
          ),
        ),
      ];
      expect(said).toContainEqual([point.value, point.source.id, point.date.edtf]);
    }
  }
});

describe('a series that leads nowhere is named', () => {
  const faultsOf = (points: SeriesSource['points']) => {
    const [first] = files.series;
    if (first === undefined) throw new Error('there is no series');
    const series = [{ ...first, value: { ...first.value, points } }];
    return checkSeries({ ...files, series }).map(({ field, reason }) => `${field} ${reason}`);
  };

  test('a figure that no event has', () => {
    const figures = [{ event: 'vietnamization', what: 'soldiers on the moon' }];
    expect(faultsOf({ from: 'figures', figures })).toEqual([
      'points.figures.0 "vietnamization" has no dated and sourced number for "soldiers on the moon"',
    ]);
  });

  test('a column without numbers', () => {
    expect(faultsOf({ from: 'table', table: 'dbp-day-by-day', column: 'weather' })).toEqual([
      'points.column "dbp-day-by-day" has no numbers in a column "weather"',
    ]);
  });

  test('a record or a source that is not there', () => {
    expect(faultsOf({ from: 'trail', event: 'no-event', source: 'no-source' })).toEqual([
      'points there is no "no-event"',
      'points there is no "no-source"',
    ]);
  });

  test('nothing of the atlas as it is shipped', () => {
    expect(checkSeries(files)).toEqual([]);
  });
});
