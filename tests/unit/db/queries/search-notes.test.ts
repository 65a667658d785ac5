import { describe, expect, it } from 'vitest';
import { applyChange, undoChange } from '../../../../db/queries/edits.ts';
import { createNoteSearch } from '../../../../db/queries/search-notes.ts';
import { NOTHING_FOUND } from '../../../../geodata/model/text/search.ts';
import { change } from '../../../../geodata/model/workbook/change.ts';
import type { Note } from '../../../../geodata/model/workbook/workbook.ts';
import { note, openTestWorkbook, value } from '../workbook-fixture.ts';

/** A workbook with these notes, and a search that is always fresh. */
function givenSearch(...notes: readonly Note[]) {
  const db = openTestWorkbook();
  const put = (...putNotes: readonly Note[]) =>
    value(applyChange(db, change('editNote', { table: 'notes', put: putNotes })));
  put(...notes);
  const search = createNoteSearch();
  return {
    db,
    put,
    find: (text: string, limit?: number) => {
      search.refresh(db);
      return search.find({ text, ...(limit !== undefined && { limit }) });
    },
  };
}

const SIEGE = note('siege', { title: 'Điện Biên Phủ', body: 'Đồi A1, do Đại đoàn 316 chiếm.' });
const ROAD = note('road', { title: 'Đường 41', body: 'Từ Sơn La lên Điện Biên.' });

describe('a search for notes', () => {
  it.each([
    ['dien-bien'],
    ['"dien bien"'],
    ['dien bien,'],
    ['Điện Biên Phủ'],
    ['điện biên'.normalize('NFD')],
    ['DIEN BIEN PHU'],
    ['phu, dien'],
    ['dien bi'],
    ['a1'],
    ['dai.doan'],
    ['316 chiem.'],
    ['*dien*'],
    ['dien (bien)'],
  ])('finds the siege by %j', (text) => {
    expect(givenSearch(SIEGE).find(text).ids).toEqual(['siege']);
  });

  it.each(['ien', 'oi', 'hue', 'dien hue', '41'])('does not find it by %j', (text) => {
    expect(givenSearch(SIEGE).find(text)).toEqual(NOTHING_FOUND);
  });

  it.each(['', '  ', '"', '*', '-', '()', '^:', '...'])('by %j finds nothing', (text) => {
    expect(givenSearch(SIEGE).find(text)).toEqual(NOTHING_FOUND);
  });

  it('puts those first that have every word in the title', () => {
    expect(givenSearch(ROAD, SIEGE).find('dien bien').ids).toEqual(['siege', 'road']);
  });

  it('answers no more than it may, and says that there is more', () => {
    const { find } = givenSearch(ROAD, SIEGE);
    expect(find('dien', 1)).toEqual({ ids: ['siege'], hasMore: true });
    expect(find('dien', 2)).toEqual({ ids: ['siege', 'road'], hasMore: false });
  });

  it('follows what is written, changed and taken back', () => {
    const { db, find, put } = givenSearch(SIEGE);
    expect(find('road').ids).toEqual([]);
    put(note('n', { title: 'Road 9', body: '' }));
    expect(find('road').ids).toEqual(['n']);
    put(note('n', { title: 'Route 9', body: '' }));
    expect(find('road').ids).toEqual([]);
    expect(find('route').ids).toEqual(['n']);
    value(undoChange(db));
    expect(find('road').ids).toEqual(['n']);
    value(undoChange(db));
    expect(find('road').ids).toEqual([]);
  });
});
