import { describe, expect, test } from 'vitest';
import {
  type Asked,
  groupMarks,
  type ListedMark,
} from '../../../../../renderer/features/on-map/group-marks.ts';

const mark = (change: Partial<ListedMark<string>>): ListedMark<string> => ({
  row: change.name ?? '',
  name: 'Éliane 2',
  kind: 'strongpoint',
  layer: 'Dien Bien Phu',
  country: 'Vietnam',
  grade: 'press',
  startDay: 0,
  ...change,
});

const marks = [
  mark({ name: 'Éliane 2', startDay: 20 }),
  mark({ name: 'Sê Pôn', kind: 'town', layer: 'Trail', country: 'Laos', grade: 'none' }),
  mark({ name: 'Đường 9', kind: 'road', layer: 'Trail', country: '', grade: 'archive' }),
  mark({ name: 'Anne-Marie', startDay: 10, grade: 'memoir' }),
];

const asked: Asked = { sort: 'layer', grouping: 'none', text: '', country: '', language: 'vi' };

function namesOf(change: Partial<Asked>): string[][] {
  return groupMarks(marks, { ...asked, ...change }).map((group) => [
    group.title,
    ...group.marks.map(({ name }) => name),
  ]);
}

describe('the list of everything on the map', () => {
  test('stays in the order of the layers until it is asked otherwise', () => {
    expect(namesOf({ grouping: 'layer' })).toEqual([
      ['Dien Bien Phu', 'Éliane 2', 'Anne-Marie'],
      ['Trail', 'Sê Pôn', 'Đường 9'],
    ]);
  });

  test('finds names and kinds without their marks, by every word', () => {
    expect(namesOf({ text: 'duong' })).toEqual([['', 'Đường 9']]);
    expect(namesOf({ text: 'STRONG eliane' })).toEqual([['', 'Éliane 2']]);
    expect(namesOf({ text: 'town eliane' })).toEqual([]);
  });

  test('keeps to a country', () => {
    expect(namesOf({ country: 'Laos' })).toEqual([['', 'Sê Pôn']]);
  });

  test('sorts by name as Vietnamese does, by time, and by grade from the strongest', () => {
    expect(namesOf({ sort: 'name' })).toEqual([
      ['', 'Anne-Marie', 'Đường 9', 'Éliane 2', 'Sê Pôn'],
    ]);
    expect(namesOf({ sort: 'time' })[0]?.slice(3)).toEqual(['Anne-Marie', 'Éliane 2']);
    expect(namesOf({ sort: 'grade' })[0]?.[1]).toBe('Đường 9');
  });

  test('groups by country with what has none last, and by grade from the strongest', () => {
    expect(namesOf({ grouping: 'country' }).map(([title]) => title)).toEqual([
      'Laos',
      'Vietnam',
      '',
    ]);
    expect(namesOf({ grouping: 'grade' }).map(([title]) => title)).toEqual([
      'archive',
      'press',
      'memoir',
      'none',
    ]);
  });
});
