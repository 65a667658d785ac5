import { beforeEach, expect, test } from 'vitest';
import type { Note } from '../../../../../../geodata/model/workbook/workbook.ts';
import { applyChange, notes, notesById, undo } from '../../../../../../renderer/core/workbook.ts';
import {
  type AreaNote,
  aroundOutcome,
  cutOutcome,
  mergeOutcome,
  placeOutcome,
  simplifyOutcome,
  splitOutcome,
} from '../../../../../../renderer/features/notes/shape/outcome.ts';
import type { LineGeometry } from '../../../../../../renderer/features/notes/shape/split.ts';
import { openPageWithWorkbook, storedNotes } from '../../../stored-workbook.ts';

const march: LineGeometry = {
  type: 'LineString',
  coordinates: [
    [103, 21],
    [103.5, 21.0001],
    [104, 21],
  ],
};
const box = (west: number, east: number): AreaNote['geometry'] => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 16],
      [east, 16],
      [east, 17],
      [west, 17],
      [west, 16],
    ],
  ],
});
const note = (id: string, geometry: Note['geometry'], parts: Partial<Note> = {}): Note => ({
  ...{ id, title: id, body: `Words of ${id}`, date: '1954', eventIds: [] },
  geometry,
  ...parts,
});

let db: ReturnType<typeof openPageWithWorkbook>;
beforeEach(async () => {
  db = openPageWithWorkbook();
  const put = [
    note('march', march, { tags: ['supply'] }),
    note('one', box(106, 107), { tags: ['a'], properties: { origin: 'map', sheet: 1 } }),
    note('two', box(106.4, 106.6), { tags: ['b'], properties: { origin: 'list' }, author: 'Lan' }),
    note('far', box(109, 110)),
  ];
  await applyChange('importNotes', { table: 'notes', put });
});

/** What is stored; an undo brings rows back, not their order among those of the same moment. */
function byId(of: typeof db): readonly Note[] {
  return storedNotes(of).toSorted((one, other) => one.id.localeCompare(other.id));
}

function stored<T extends Note = Note>(id: string): T {
  return notesById.value.get(id) as T;
}

test('a line is split into two notes with the same words; undoing makes it whole again', async () => {
  const before = byId(db);
  expect(await splitOutcome(stored('march'), march, 40_000).store?.()).toBe(true);
  const lines = notes.value.filter(({ geometry }) => geometry.type === 'LineString');
  expect(lines.map(({ title }) => title)).toEqual(['march', 'march (2)']);
  expect(lines[1]).toMatchObject({ body: 'Words of march', date: '1954', tags: ['supply'] });
  await undo();
  expect(byId(db)).toEqual(before);
});

test('a simplified line is stored once, and nothing where no corner goes', async () => {
  const simpler = simplifyOutcome(stored('march'), 100);
  expect(simpler.words).toBe('2 of 3 corners remain.');
  expect(await simpler.store?.()).toBe(true);
  expect(stored('march').geometry.coordinates).toHaveLength(2);
  expect(simplifyOutcome(stored('march'), 100).store).toBeNull();
});

test('the area around a note is a note of its own', async () => {
  const around = aroundOutcome(stored('march'), 5);
  expect(around.words).toContain('The area within 5 km');
  await around.store?.();
  expect(notes.value.at(-1)).toMatchObject({
    title: '5 km around march',
    date: '1954',
    geometry: { type: 'Polygon' },
  });
  expect(stored('march').geometry).toEqual(march);
});

test('merged notes keep every word of both, and come apart again', async () => {
  const before = byId(db);
  const [one, two] = [stored<AreaNote>('one'), stored<AreaNote>('two')];
  expect(await mergeOutcome(one, two).store?.()).toBe(true);
  expect(notesById.value.has('two')).toBe(false);
  expect(stored('one')).toMatchObject({
    body: 'Words of one\n\n**two, 1954, Lan**\n\nWords of two',
    tags: ['a', 'b'],
    properties: { origin: 'map', 'origin (2)': 'list', sheet: 1 },
  });
  await undo();
  expect(byId(db)).toEqual(before);
});

test('areas that lie apart are neither merged nor cut', () => {
  const [one, far] = [stored<AreaNote>('one'), stored<AreaNote>('far')];
  for (const outcome of [mergeOutcome(one, far), cutOutcome(one, far)]) {
    expect(outcome).toMatchObject({ store: null, words: 'The two areas do not touch.' });
  }
});

test('what is cut in two becomes two notes; what covers all of an area leaves it alone', async () => {
  const [one, two] = [stored<AreaNote>('one'), stored<AreaNote>('two')];
  expect(await cutOutcome(one, two).store?.()).toBe(true);
  const titles = notes.value.map(({ title }) => title);
  expect(titles).toEqual(['march', 'one', 'two', 'far', 'one (2)']);
  expect(stored('two').geometry).toEqual(two.geometry);
  expect(cutOutcome(two, one).store).toBeNull();
});

test('a shape that is not moved is not stored', async () => {
  const still = { eastM: 0, northM: 0, turnDeg: 0, factor: 1 };
  expect(placeOutcome(stored('one'), still).store).toBeNull();
  expect(await placeOutcome(stored('one'), { ...still, eastM: 10_000 }).store?.()).toBe(true);
  expect(stored('one').geometry).not.toEqual(box(106, 107));
});
