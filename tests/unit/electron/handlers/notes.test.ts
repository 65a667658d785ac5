import { chmodSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { closeDatabase, openWorkbook } from '../../../../db/open.ts';
import { applyChange } from '../../../../db/queries/edits.ts';
import { IMPORT_LIMIT_MB, notesHandlers } from '../../../../electron/handlers/notes.ts';
import { change } from '../../../../geodata/model/change.ts';
import type { Note } from '../../../../geodata/model/workbook.ts';
import { written } from '../../db/workbook-fixture.ts';
import { makeTempFolder } from '../temp-folder.ts';

const note: Note = {
  id: 'him-lam',
  title: 'Him Lam, tức Béatrice',
  body: 'Đồi đầu tiên.',
  date: '1954-03-13',
  geometry: { type: 'Point', coordinates: [103.03, 21.41] },
  eventIds: [],
};

/** A real workbook in a folder of its own, and a person who always chooses `choice`. */
function givenNotes(notes: readonly Note[], choice: string | null = 'notes.geojson') {
  const folder = makeTempFolder();
  const opened = openWorkbook(join(folder, 'default.p17'));
  if (!opened.ok) throw new Error(opened.error.code);
  const workbook = opened.value;
  onTestFinished(() => closeDatabase(workbook));
  applyChange(workbook, change('importNotes', { table: 'notes', put: notes }));
  const file = choice === null ? null : join(folder, choice);
  const choose = async () => file;
  const handlers = notesHandlers(workbook, { chooseExport: choose, chooseImport: choose });
  return {
    file: file ?? '',
    stored: () => written(workbook, 'notes'),
    exportNotes: () => handlers['notes.export'](undefined),
    importNotes: () => handlers['notes.import'](undefined),
  };
}

describe('exporting notes', () => {
  test('writes every note as GeoJSON, and says which file', async () => {
    const { exportNotes, file } = givenNotes([note]);
    expect(await exportNotes()).toEqual({
      ok: true,
      value: { fileName: 'notes.geojson', noteCount: 1 },
    });
    const written = JSON.parse(readFileSync(file, 'utf8'));
    expect(written).toMatchObject({
      type: 'FeatureCollection',
      features: [{ geometry: note.geometry, properties: { title: note.title } }],
    });
  });

  test('that is cancelled writes nothing', async () => {
    expect(await givenNotes([note], null).exportNotes()).toEqual({ ok: true, value: null });
  });

  test('into a folder that is gone says so', async () => {
    const { exportNotes } = givenNotes([note], 'gone/notes.geojson');
    expect(await exportNotes()).toEqual({
      ok: false,
      error: {
        code: 'fileUnwritable',
        params: { file: 'notes.geojson', reason: 'reason.fileMissing' },
      },
    });
  });
});

describe('importing notes', () => {
  test('brings back what was exported', async () => {
    const source = givenNotes([note]);
    await source.exportNotes();
    const target = givenNotes([]);
    writeFileSync(target.file, readFileSync(source.file));
    const result = await target.importNotes();
    expect(result).toMatchObject({
      ok: true,
      value: { fileName: 'notes.geojson', noteCount: 1, history: { undo: 'importNotes' } },
    });
    const [stored] = target.stored();
    expect({ ...stored, id: note.id }).toEqual(note);
  });

  test('that is cancelled changes nothing', async () => {
    const { importNotes, stored } = givenNotes([note], null);
    expect(await importNotes()).toEqual({ ok: true, value: null });
    expect(stored()).toEqual([note]);
  });

  test('of a broken file changes nothing and says where it is broken', async () => {
    const { importNotes, stored, file } = givenNotes([note]);
    writeFileSync(file, '{"type":"FeatureCollection",\n"features":[');
    expect(await importNotes()).toMatchObject({ ok: false, error: { code: 'importNotJson' } });
    expect(stored()).toEqual([note]);
  });

  test('of a file that is gone, a folder or no text says so', async () => {
    const { importNotes, file } = givenNotes([]);
    const reasons: unknown[] = [];
    const tryImport = async () => {
      const result = await importNotes();
      if (!result.ok) reasons.push(result.error.code, result.error.params['reason']);
    };
    await tryImport();
    writeFileSync(file, Buffer.from([0x7b, 0xff, 0xfe]));
    await tryImport();
    expect(reasons).toEqual([
      'fileUnreadable',
      'reason.fileMissing',
      'fileUnreadable',
      'reason.notUtf8',
    ]);
  });

  test('of a folder says so', async () => {
    const { importNotes, file } = givenNotes([]);
    mkdirSync(file);
    expect(await importNotes()).toMatchObject({
      ok: false,
      error: { code: 'fileUnreadable', params: { reason: 'reason.fileIsFolder' } },
    });
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'of a file one may not read says so',
    async () => {
      const { importNotes, file } = givenNotes([]);
      writeFileSync(file, '{}');
      chmodSync(file, 0o000);
      expect(await importNotes()).toMatchObject({
        ok: false,
        error: { code: 'fileUnreadable', params: { reason: 'reason.fileForbidden' } },
      });
    },
  );

  test('of a file that is too large is refused before it is read', async () => {
    const { importNotes, file } = givenNotes([]);
    writeFileSync(file, '');
    truncateSync(file, IMPORT_LIMIT_MB * 1_000_000 + 1);
    expect(await importNotes()).toEqual({
      ok: false,
      error: {
        code: 'fileTooLarge',
        params: { file: 'notes.geojson', sizeMb: IMPORT_LIMIT_MB + 1, limitMb: IMPORT_LIMIT_MB },
      },
    });
  });
});
