import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readNotesGeoJson, writeNotesGeoJson } from '../../../../db/exchange/notes-geojson.ts';
import { storeImport } from '../../../../db/exchange/store-import.ts';
import { applyChange, undoChange } from '../../../../db/queries/edits.ts';
import { loadWorkbook } from '../../../../db/queries/workbook.ts';
import { change } from '../../../../geodata/model/workbook/change.ts';
import { tempFolder } from '../temp-folder.ts';
import { note, openTestWorkbook, value, written } from '../workbook-fixture.ts';

const POINT = { type: 'Point', coordinates: [106.6, 16.62] };
const QUIET = { onProgress: () => {}, isCancelled: () => false };

it('an import that is killed in the middle leaves nothing', () => {
  const file = join(tempFolder(), 'test.p17');
  const db = openTestWorkbook(file);
  const killed = spawnSync(process.execPath, [join(import.meta.dirname, 'import-writer.ts'), file]);
  expect(killed.signal).toBe('SIGKILL');
  expect(written(db, 'notes')).toEqual([]);
  expect(loadWorkbook(db, '').history).toEqual({ undo: null, redo: null });
  expect(storeImport(file, [note('n1')], QUIET)).toMatchObject({ ok: true });
  expect(written(db, 'notes')).toEqual([note('n1')]);
});

describe('a file that is imported again', () => {
  const [FIRST, SECOND] = [
    '6f0c1f5e-0d55-4b5e-9a6f-2f5f9f3f6a10',
    '0b7a4d1c-93a1-4f0e-8d62-5a0f3f1c2b21',
  ] as const;
  const OPTIONS = { fileName: 'a.geojson', language: 'en' } as const;

  function givenExported() {
    const file = join(tempFolder(), 'test.p17');
    const db = openTestWorkbook(file);
    const put = [note(FIRST), note(SECOND, { properties: { source: 'map 6441', stroke: '#f00' } })];
    value(applyChange(db, change('addNote', { table: 'notes', put })));
    const importText = (text: string) =>
      value(storeImport(file, value(readNotesGeoJson(text, OPTIONS)).notes, QUIET)).counts;
    return { db, exported: writeNotesGeoJson(put), importText };
  }

  it('is no edit where nothing was changed', () => {
    const { db, exported, importText } = givenExported();
    const before = loadWorkbook(db, '').history;
    expect(importText(exported)).toEqual({ replacedCount: 0, unchangedCount: 2 });
    expect(written(db, 'notes')).toHaveLength(2);
    expect(loadWorkbook(db, '').history).toEqual(before);
  });

  it('takes the place of what it was, as one edit, and keeps what it does not show', () => {
    const { db, exported, importText } = givenExported();
    const edited = JSON.parse(exported);
    edited.features[1].properties.title = 'Đồi 861';
    const more = { type: 'Feature', properties: { title: 'New' }, geometry: POINT };
    edited.features.push(more);
    expect(importText(JSON.stringify(edited))).toEqual({ replacedCount: 1, unchangedCount: 1 });
    const after = written(db, 'notes');
    expect(after.map(({ title }) => title)).toEqual([note(FIRST).title, 'Đồi 861', 'New']);
    expect(after[1]).toMatchObject({
      id: SECOND,
      properties: { source: 'map 6441', stroke: '#f00' },
    });
    value(undoChange(db));
    expect(written(db, 'notes')).toHaveLength(2);
  });

  it('of another program, without ids that last, does not come in twice', () => {
    const { db, importText } = givenExported();
    const feature = { type: 'Feature', id: 7, properties: { name: 'Lao Bảo', source: 'x' } };
    const foreign = JSON.stringify({ ...feature, geometry: POINT });
    importText(foreign);
    expect(importText(foreign)).toEqual({ replacedCount: 0, unchangedCount: 1 });
    expect(written(db, 'notes')).toHaveLength(3);
  });

  it('keeps equal notes apart that stand in one file', () => {
    const { db, importText } = givenExported();
    const feature = { type: 'Feature', id: FIRST, properties: { name: 'Twin' }, geometry: POINT };
    const features = [feature, feature];
    importText(JSON.stringify({ type: 'FeatureCollection', features }));
    expect(written(db, 'notes').map(({ title }) => title)).toEqual([
      'Twin',
      note(SECOND).title,
      'Twin',
    ]);
  });
});

it('a workbook that is gone is not made anew', () => {
  const file = join(tempFolder(), 'gone.p17');
  expect(storeImport(file, [note('n1')], QUIET)).toMatchObject({ ok: false });
  expect(existsSync(file)).toBe(false);
});
