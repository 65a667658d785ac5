import { afterEach, expect, test } from 'vitest';
import type { NoteRef, RecordRef } from '../../../../geodata/model/app/atlas-address.ts';
import { daysOf } from '../../../../geodata/model/workbook/change.ts';
import { notesLeadingTo } from '../../../../renderer/core/linked-notes.ts';
import { tables } from '../../../../renderer/core/workbook.ts';

const note = (id: string, eventIds: string[], body = '') => ({
  ...{ id, title: id, body, date: null, eventIds, createdAtMs: 0, ...daysOf(null) },
  geometry: { type: 'Point' as const, coordinates: [103, 21.4] as [number, number] },
});
const idsTo = (ref: RecordRef | NoteRef) => notesLeadingTo(ref).map(({ id }) => id);
const event = (id: string) => ({ kind: 'event', id }) as const;

afterEach(() => tables.notes.load([]));

test('an event knows the notes linked to it, and no longer those that were deleted', () => {
  tables.notes.load([note('a', ['siege', 'geneva']), note('b', ['siege'])]);
  expect(idsTo(event('siege'))).toEqual(['a', 'b']);
  tables.notes.take([], ['a']);
  expect(idsTo(event('siege'))).toEqual(['b']);
  expect(idsTo(event('geneva'))).toEqual([]);
});

test('a link in the words of a note counts too, once, and for every kind of record', () => {
  const words =
    'As in [the siege](atlas://event/siege), near atlas://place/lao-bao: atlas://note/b.';
  tables.notes.load([note('a', ['siege'], words), note('b', [])]);
  expect(idsTo(event('siege'))).toEqual(['a']);
  expect(idsTo({ kind: 'place', id: 'lao-bao' })).toEqual(['a']);
  expect(idsTo({ kind: 'note', id: 'b' })).toEqual(['a']);
});

test('words that no longer name it no longer lead there', () => {
  tables.notes.load([note('a', [], 'atlas://place/lao-bao')]);
  tables.notes.take([note('a', [], 'Nothing.')], []);
  expect(idsTo({ kind: 'place', id: 'lao-bao' })).toEqual([]);
});
