import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { closeDatabase, openWorkbook } from '../../../../../db/open.ts';
import { applyChange, undoChange } from '../../../../../db/queries/edits.ts';
import { loadWorkbook } from '../../../../../db/queries/workbook.ts';
import type { NotesImported } from '../../../../../electron/contract.ts';
import { notesHandlers } from '../../../../../electron/features/notes/note-handlers.ts';
import { createNoteImport } from '../../../../../electron/features/notes/note-import.ts';
import { workbookHandlers } from '../../../../../electron/features/workbook/workbook-handlers.ts';
import { createTurns } from '../../../../../electron/requests/turns.ts';
import { answerAtlasRequest } from '../../../../../electron/serving/protocol.ts';
import { fail, type Result } from '../../../../../geodata/model/result.ts';
import { type Applied, change } from '../../../../../geodata/model/workbook/change.ts';
import type { ExportFormat } from '../../../../../geodata/model/workbook/export-formats.ts';
import type { ImportProgress } from '../../../../../geodata/model/workbook/import-report.ts';
import {
  type ImportChoices,
  NO_CHOICES,
} from '../../../../../geodata/model/workbook/import-sheet.ts';
import type { Note } from '../../../../../geodata/model/workbook/workbook.ts';
import { stored, written } from '../../../db/workbook-fixture.ts';
import { makeTempFolder } from '../../temp-folder.ts';

const note: Note = {
  id: 'him-lam',
  title: 'Him Lam, tức Béatrice',
  body: 'Đồi đầu tiên.',
  date: '1954-03-13',
  geometry: { type: 'Point', coordinates: [103.03, 21.41] },
  eventIds: [],
};

/** A real workbook in a folder of its own, a real import thread, and a person who always chooses `choice`. */
function givenNotes(notes: readonly Note[], choice: string | null = 'notes.geojson') {
  const folder = makeTempFolder();
  const opened = openWorkbook(join(folder, 'default.p17'));
  if (!opened.ok) throw new Error(opened.error.code);
  const workbook = opened.value;
  onTestFinished(() => closeDatabase(workbook));
  applyChange(workbook, change('importNotes', { table: 'notes', put: notes }));
  const file = choice === null ? null : join(folder, choice);
  const told: (ImportProgress | null)[] = [];
  const storedTold: Uint8Array[] = [];
  const turns = createTurns();
  const noteImport = createNoteImport({
    workerFile: resolve(
      import.meta.dirname,
      '../../../../../electron/features/notes/import-worker.ts',
    ),
    workbook: { path: workbook.name, isInPlace: () => existsSync(workbook.name) },
    turns,
    chooseFile: async () => file,
    language: () => 'en',
    onStored: (appliedJson) => storedTold.push(appliedJson),
    onProgress: (progress) => {
      told.push(progress);
      listener(progress);
    },
  });
  let listener: (progress: ImportProgress | null) => void = () => {};
  const handlers = notesHandlers(workbook, async () => file, noteImport);
  return {
    folder,
    workbook,
    turns,
    told,
    storedTold,
    file: file ?? '',
    stored: () => written(workbook, 'notes'),
    history: () => loadWorkbook(workbook, '').history,
    exportNotes: (format: ExportFormat = 'geojson') => handlers['notes.export']({ format }),
    open: () => handlers['notes.openImport'](undefined),
    look: (choices: Partial<ImportChoices>) =>
      handlers['notes.lookAtImport']({ ...NO_CHOICES, ...choices }),
    run: (choices: Partial<ImportChoices> = {}) =>
      handlers['notes.import']({ ...NO_CHOICES, ...choices }),
    /** Opens the file and imports it as the atlas understands it. */
    importNotes: async (): Promise<Result<NotesImported | null>> => {
      const opened = await handlers['notes.openImport'](undefined);
      if (!opened.ok || opened.value === null) return opened as Result<null>;
      return handlers['notes.import'](NO_CHOICES);
    },
    cancelImport: () => handlers['notes.cancelImport'](undefined),
    edits: workbookHandlers(workbook, turns),
    onProgress(listen: typeof listener) {
      listener = listen;
    },
  };
}

/** A file of that many points. */
function writePoints(file: string, count: number): void {
  const lines = Array.from({ length: count }, (_, index) => {
    const coordinates = [102 + (index % 1000) / 200, 10 + Math.floor(index / 1000) / 100];
    const properties = { name: `Point ${index}`, date: '1968-01-30' };
    return JSON.stringify({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates },
    });
  });
  writeFileSync(file, `{"type":"FeatureCollection","features":[${lines.join(',\n')}]}`);
}

/** A promise, and what resolves it. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
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

  test('writes a table that comes back as the notes it was made of', async () => {
    const own = { ...note, id: '0a4f3c1e-7b1f-4a57-9a41-9a2c4c7f6a10', tags: ['đồi', 'post'] };
    const source = givenNotes([own], 'a.csv');
    await source.exportNotes('csv');
    expect(readFileSync(source.file, 'utf8').split('\r\n')[0]).toBe(
      '\ufeffid,title,body,date,eventIds,tags,wkt',
    );
    const target = givenNotes([], 'a.csv');
    writeFileSync(target.file, readFileSync(source.file));
    await target.importNotes();
    expect(target.stored()).toEqual([own]);
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
    if (!result.ok || result.value === null) throw new Error('nothing was imported');
    const { fileName, report, appliedJson } = result.value;
    expect(fileName).toBe('notes.geojson');
    expect(report).toEqual({
      noteCount: 1,
      leftOut: [],
      otherKeys: { names: [], hasMore: false },
      replacedCount: 0,
      unchangedCount: 0,
    });
    const applied = JSON.parse(new TextDecoder().decode(appliedJson)) as Applied;
    expect(applied.history).toEqual({ undo: 'importNotes', redo: null });
    const [came] = target.stored();
    if (came === undefined) throw new Error('nothing was stored');
    expect({ ...came, id: note.id }).toEqual(note);
    expect(applied.change.ops).toEqual([
      { table: 'notes', put: [stored('notes', came)], delete: [] },
    ]);
    expect(target.storedTold).toEqual([appliedJson]);
  });

  test('takes what can be used, reports the rest, and is undone in one step', async () => {
    const { file, importNotes, stored, workbook } = givenNotes([]);
    const [good, placeless] = [{ name: 'Ferry' }, { name: 'Place not yet found' }];
    const features = [
      { type: 'Feature', properties: placeless, geometry: null },
      { type: 'Feature', properties: good, geometry: note.geometry },
      { type: 'Feature', properties: { date: '7/5/1954' }, geometry: note.geometry },
    ];
    writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
    const result = await importNotes();
    expect(result).toMatchObject({
      ok: true,
      value: {
        report: {
          noteCount: 2,
          leftOut: [
            { kind: 'noPlace', count: 1, first: { index: 1 } },
            { kind: 'date', count: 1, first: { index: 3, params: { found: '7/5/1954' } } },
          ],
        },
      },
    });
    expect(stored().map(({ title }) => title)).toEqual(['Ferry', 'notes 3']);
    undoChange(workbook);
    expect(stored()).toEqual([]);
  });

  test('tells how far it has come, and that it ended', async () => {
    const { file, importNotes, told } = givenNotes([]);
    writePoints(file, 1200);
    await importNotes();
    expect(told).toEqual([
      { step: 'reading', done: 0, total: 0 },
      ...[0, 500, 1000].map((done) => ({ step: 'checking', done, total: 1200 })),
      // It waits for a person here.
      null,
      ...[0, 500, 1000].map((done) => ({ step: 'storing', done, total: 1200 })),
      null,
    ]);
  });

  test('that is cancelled in the dialog changes nothing', async () => {
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

  test('of a file in UTF-16 with its mark comes in', async () => {
    const { importNotes, stored, file } = givenNotes([]);
    const feature = { type: 'Feature', properties: { Tên: 'Huế' }, geometry: note.geometry };
    writeFileSync(file, Buffer.from(`\ufeff${JSON.stringify(feature)}`, 'utf16le'));
    await importNotes();
    expect(stored().map(({ title }) => title)).toEqual(['Huế']);
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
    truncateSync(file, 64_000_001);
    expect(await importNotes()).toEqual(
      fail('fileTooLarge', { file: 'notes.geojson', sizeMb: 65, limitMb: 64 }),
    );
  });

  test('into a workbook whose file is gone is refused before it is read', async () => {
    const { importNotes, file, folder, workbook } = givenNotes([]);
    writePoints(file, 1);
    renameSync(workbook.name, join(folder, 'moved.p17'));
    expect(await importNotes()).toEqual(fail('importNoWorkbook'));
    expect(existsSync(workbook.name)).toBe(false);
  });

  test('of more than a note is for is told what it would become', async () => {
    const { importNotes, stored, file } = givenNotes([]);
    const coordinates = Array.from({ length: 130_000 }, (_, i) => [102 + (i % 1000) / 200, 10]);
    const geometry = { type: 'MultiPoint', coordinates };
    writeFileSync(file, JSON.stringify({ type: 'Feature', properties: {}, geometry }));
    expect(await importNotes()).toMatchObject({
      ok: false,
      error: { code: 'importTooMuch', params: { notes: 130_000, noteLimit: 50_000 } },
    });
    expect(stored()).toEqual([]);
  });
});

describe('a file that is open', () => {
  const TABLE = 'name,lat,lon,date\nA,16.5,107.5,3/4/1968\nB,,,\n';

  test('is looked at as often as one likes, and nothing is stored before it is imported', async () => {
    const { file, open, look, run, stored } = givenNotes([], 'a.csv');
    writeFileSync(file, TABLE);
    expect(await open()).toMatchObject({ value: { rowCount: 2, asks: ['order'] } });
    expect(await look({ order: 'dayFirst' })).toMatchObject({
      value: { asks: [], outcome: { first: [{ title: 'A', date: '1968-04-03' }] } },
    });
    expect(await look({ order: 'monthFirst' })).toMatchObject({
      value: { outcome: { first: [{ date: '1968-03-04' }] } },
    });
    expect(stored()).toEqual([]);
    expect(await run({ order: 'monthFirst' })).toMatchObject({
      value: { fileName: 'a.csv', report: { noteCount: 1, leftOut: [{ kind: 'noPlace' }] } },
    });
    expect(stored()).toMatchObject([{ title: 'A', date: '1968-03-04' }]);
    expect(await look({})).toEqual(fail('importCancelled'));
  });

  test('is closed by cancelling, and gives way to another', async () => {
    const { file, open, look, run, cancelImport, stored } = givenNotes([], 'a.csv');
    writeFileSync(file, TABLE);
    await open();
    await cancelImport();
    expect(await run()).toEqual(fail('importCancelled'));
    await open();
    expect(await open()).toMatchObject({ value: { rowCount: 2 } });
    expect(await look({})).toMatchObject({ ok: true });
    expect(await run()).toMatchObject({ ok: true });
    expect(stored()).toHaveLength(1);
  });

  test('without a place stays open, for another column may have it', async () => {
    const { file, open, look, run, stored } = givenNotes([], 'a.csv');
    writeFileSync(file, 'name,where\nA,"16.5, 107.5"\nB,unknown\nC,unknown\n');
    expect(await open()).toMatchObject({
      value: { outcome: { ok: false, error: { code: 'importNoneUsable' } } },
    });
    const roles = ['title', 'coordinates'] as const;
    expect(await look({ roles: [...roles] })).toMatchObject({ value: { outcome: { ok: true } } });
    await run({ roles: [...roles] });
    expect(stored()).toMatchObject([{ title: 'A', geometry: { coordinates: [107.5, 16.5] } }]);
  });
});

describe('while an import runs', () => {
  test('a page is answered though the thread waits for the workbook', async () => {
    const { file, folder, importNotes, stored, workbook } = givenNotes([]);
    writePoints(file, 50);
    writeFileSync(join(folder, 'index.html'), 'the page');
    // The thread can store nothing before this transaction ends.
    workbook.exec('BEGIN IMMEDIATE');
    const imported = importNotes();
    const request = new Request('atlas://app/index.html');
    const page = await answerAtlasRequest(request, { pages: folder, basemap: folder });
    expect(await page.text()).toBe('the page');
    expect(stored()).toEqual([]);
    workbook.exec('COMMIT');
    expect(await imported).toMatchObject({ ok: true });
    expect(stored()).toHaveLength(50);
  });

  test('main works less than the thread', async () => {
    const { file, importNotes } = givenNotes([]);
    writePoints(file, 20_000);
    const [mainBefore, allBefore] = [process.threadCpuUsage(), process.cpuUsage()];
    expect(await importNotes()).toMatchObject({
      ok: true,
      value: { report: { noteCount: 20_000 } },
    });
    const main = process.threadCpuUsage(mainBefore);
    const all = process.cpuUsage(allBefore);
    expect((main.user + main.system) / (all.user + all.system)).toBeLessThan(0.25);
  });

  test('an edit waits for its turn and is stored after it', async () => {
    const { file, importNotes, stored, workbook, edits, onProgress } = givenNotes([]);
    writePoints(file, 1000);
    const edited = new Promise((resolve) => {
      onProgress((progress) => {
        // The thread holds the workbook now.
        if (progress?.step !== 'storing' || progress.done > 0) return;
        resolve(edits['workbook.apply'](change('addNote', { table: 'notes', put: [note] })));
      });
    });
    expect(await importNotes()).toMatchObject({ ok: true });
    expect(await edited).toMatchObject({ ok: true, value: { history: { undo: 'addNote' } } });
    expect(stored()).toHaveLength(1001);
    expect(undoChange(workbook)).toMatchObject({
      ok: true,
      value: { history: { undo: 'importNotes' } },
    });
  });

  test('cancelling leaves nothing behind, and another import can begin', async () => {
    const { file, importNotes, cancelImport, stored, history, turns, told } = givenNotes([]);
    writePoints(file, 1000);
    const before = gate();
    const turn = turns.take(() => before.opened);
    const imported = importNotes();
    cancelImport();
    before.open();
    await turn;
    expect(await imported).toEqual(fail('importCancelled'));
    expect(told.at(-1)).toBeNull();
    expect(stored()).toEqual([]);
    expect(history()).toEqual({ undo: null, redo: null });
    expect(await importNotes()).toMatchObject({ ok: true });
    expect(stored()).toHaveLength(1000);
  });

  test('cancelling in the middle of storing takes back what was written', async () => {
    const { file, importNotes, cancelImport, stored, history, onProgress } = givenNotes([]);
    writePoints(file, 50_000);
    onProgress((progress) => {
      if (progress?.step === 'storing' && progress.done >= 500) cancelImport();
    });
    expect(await importNotes()).toEqual(fail('importCancelled'));
    expect(stored()).toEqual([]);
    expect(history()).toEqual({ undo: null, redo: null });
  });

  test('a second one is refused, and neither is disturbed', async () => {
    const { file, importNotes, stored, turns } = givenNotes([]);
    writePoints(file, 10);
    const before = gate();
    const turn = turns.take(() => before.opened);
    const first = importNotes();
    expect(await importNotes()).toEqual(fail('importBusy'));
    before.open();
    await turn;
    expect(await first).toMatchObject({ ok: true });
    expect(stored()).toHaveLength(10);
  });
});
