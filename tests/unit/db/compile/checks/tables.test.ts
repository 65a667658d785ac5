import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ContentRule } from '../../../../../db/compile/check-content.ts';
import { checkPostsByDay } from '../../../../../db/compile/checks/posts-by-day.ts';
import { checkTables } from '../../../../../db/compile/checks/tables.ts';
import { type ContentFiles, readContent } from '../../../../../db/compile/read-content.ts';
import type { ColumnSource, PointSource } from '../../../../../db/compile/table-model.ts';
import { parseEdtf } from '../../../../../geodata/model/time/edtf.ts';

/** The atlas as it is shipped; every test breaks a copy of it in one place. */
const atlas = readContent(resolve('.'));
const SIEGE = 'dbp-day-by-day';

function withColumn(id: string, change: (column: ColumnSource) => ColumnSource): ContentFiles {
  const tables = atlas.tables.map((table) => {
    if (table.value.id !== SIEGE) return table;
    const columns = table.value.columns.map((one) => (one.id === id ? change(one) : one));
    return { ...table, value: { ...table.value, columns } };
  });
  return { ...atlas, tables };
}

function withPoint(id: string, date: string, change: Partial<PointSource>): ContentFiles {
  return withColumn(id, (column) => ({
    ...column,
    points: column.points.map((point) => (point.date === date ? { ...point, ...change } : point)),
  }));
}

function withDate(id: string, date: string): ContentFiles {
  return {
    ...atlas,
    features: atlas.features.map((feature) => {
      if (feature.value.id !== id) return feature;
      const properties = { ...feature.value.properties, date };
      return { ...feature, value: { ...feature.value, properties } };
    }),
  };
}

function reasonsOf(rule: ContentRule, content: ContentFiles): string[] {
  return rule(content).map(({ reason }) => reason);
}

describe('any table', () => {
  test.each([
    ['names a source there is none of', { source: 'nobody' }, 'there is no "nobody"'],
    [
      'tells of a day outside its own',
      { date: '1954-05-08' },
      '1954-05-08 lies outside 1954-03-13/1954-05-07',
    ],
    [
      'begins a sum after its end',
      { since: '1954-03-20' },
      'the sum begins on 1954-03-20, not before 1954-03-17',
    ],
    ['has a date twice', { date: '1954-03-18' }, 'has 1954-03-18 twice'],
    [
      'mixes numbers with words',
      { value: undefined, text: { en: 'six', vi: 'sáu' } },
      'mixes numbers with words',
    ],
  ])('is refused when it %s', (_what, change, reason) => {
    expect(reasonsOf(checkTables, withPoint('killed', '1954-03-17', change))).toEqual([reason]);
  });

  test('counts no part as more than the whole', () => {
    expect(reasonsOf(checkTables, withPoint('tons-lost', '1954-05-04', { value: 50 }))).toEqual([
      'has 50 on 1954-05-04, more than the whole, 46.7',
    ]);
  });

  test('stands in a record', () => {
    const tables = atlas.tables.map((table) => ({
      ...table,
      value: { ...table.value, events: ['nowhere'] },
    }));
    expect(reasonsOf(checkTables, { ...atlas, tables })).toContain('there is no "nowhere"');
  });
});

describe('the siege day by day', () => {
  const siege = atlas.tables.find(({ value }) => value.id === SIEGE)?.value;

  test('counts the posts of every day from 13 March to 7 May 1954', () => {
    const { startDay, endDay } = parseEdtf('1954-03-13/1954-05-07');
    const everyDay = Array.from({ length: endDay - startDay + 1 }, (_, index) => startDay + index);
    for (const id of ['posts-held', 'posts-lost']) {
      const points = siege?.columns.find((column) => column.id === id)?.points ?? [];
      expect(points.map(({ date }) => parseEdtf(date).startDay)).toEqual(everyDay);
    }
  });

  test('counts posts as the map shows them', () => {
    const longer = withDate('dbp-gabrielle', '1953-12-17/1954-03-16');
    expect(reasonsOf(checkPostsByDay, longer)[0]).toMatch(
      /^the map shows "dbp-gabrielle" as held when 1954-03-15 ended$/,
    );
    expect(reasonsOf(checkPostsByDay, longer)[1]).toMatch(
      /^counts \d+ on 1954-03-16, the map shows/,
    );
  });

  test('gives every post the holder it has on the map', () => {
    const posts = [{ post: 'dbp-eliane-1', holder: 'vietnamese' as const }];
    expect(reasonsOf(checkPostsByDay, withPoint('posts', '1954-04-10', { posts }))).toEqual([
      'the map shows "dbp-eliane-1" as held when 1954-04-10 ended',
    ]);
  });

  test('names posts of the map alone', () => {
    const posts = [{ post: 'dbp-nowhere', holder: 'french' as const }];
    expect(reasonsOf(checkPostsByDay, withPoint('posts', '1954-04-10', { posts }))).toEqual([
      'there is no post "dbp-nowhere"',
    ]);
  });
});
