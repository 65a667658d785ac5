import { expect, test } from 'vitest';
import { daysOf } from '../../../../geodata/model/workbook/change.ts';
import { notesByEvent } from '../../../../renderer/core/linked-notes.ts';
import { tables } from '../../../../renderer/core/workbook.ts';

const note = (id: string, eventIds: string[]) => ({
  ...{ id, title: id, body: '', date: null, eventIds, createdAtMs: 0, ...daysOf(null) },
  geometry: { type: 'Point' as const, coordinates: [103, 21.4] as [number, number] },
});

test('an event knows the notes linked to it, and no longer those that were deleted', () => {
  tables.notes.load([note('a', ['siege', 'geneva']), note('b', ['siege'])]);
  expect(notesByEvent.value.get('siege')?.map(({ id }) => id)).toEqual(['a', 'b']);
  tables.notes.take([], ['a']);
  expect(notesByEvent.value.get('siege')?.map(({ id }) => id)).toEqual(['b']);
  expect(notesByEvent.value.has('geneva')).toBe(false);
  tables.notes.load([]);
});
