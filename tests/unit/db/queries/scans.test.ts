import { join } from 'node:path';
import { expect, it } from 'vitest';
import { closeDatabase, type WorkbookDb } from '../../../../db/open.ts';
import { applyChange, redoChange, undoChange } from '../../../../db/queries/edits.ts';
import { findScanImage, putScanImage } from '../../../../db/queries/scans.ts';
import { change } from '../../../../geodata/model/workbook/change.ts';
import { tempFolder } from '../temp-folder.ts';
import { note, openTestWorkbook, scan, stored, value, written } from '../workbook-fixture.ts';

const IMAGE = { mime: 'image/png', bytes: new Uint8Array([137, 80, 78, 71]) } as const;

function addScan(db: WorkbookDb, id: string, parts = {}): void {
  const added = change('addScan', { table: 'scans', put: [scan(id, parts)] });
  value(applyChange(db, added, { before: () => putScanImage(db, id, IMAGE) }));
}

function imageBytes(db: WorkbookDb, id: string): number[] | null {
  const image = findScanImage(db, id);
  return image === null ? null : [...image.bytes];
}

it('a scanned map comes back as it was stored, with its image', () => {
  const db = openTestWorkbook();
  addScan(db, 's1');
  addScan(db, 's2', { date: null, ties: [], mode: 'corners', isVisible: false });
  expect(written(db, 'scans')).toEqual([
    scan('s1'),
    scan('s2', { date: null, ties: [], mode: 'corners', isVisible: false }),
  ]);
  expect(imageBytes(db, 's1')).toEqual([137, 80, 78, 71]);
  const days = db.prepare('SELECT start_day, end_day FROM scans ORDER BY id').raw().all();
  expect(days).toEqual([
    [-5844, -5480],
    [null, null],
  ]);
});

it('adding, changing and deleting one can be undone and done again, image and all', () => {
  const db = openTestWorkbook();
  addScan(db, 's1');
  const paler = scan('s1', { opacity: 0.3 });
  value(applyChange(db, change('editScan', { table: 'scans', put: [paler] })));
  value(applyChange(db, change('deleteScan', { table: 'scans', delete: ['s1'] })));
  expect(written(db, 'scans')).toEqual([]);
  expect(value(undoChange(db)).change.ops).toEqual([
    { table: 'scans', put: [stored('scans', paler)], delete: [] },
  ]);
  value(undoChange(db));
  expect(written(db, 'scans')).toEqual([scan('s1')]);
  expect(value(undoChange(db)).change.ops).toEqual([{ table: 'scans', put: [], delete: ['s1'] }]);
  expect(value(redoChange(db)).change.ops).toEqual([
    { table: 'scans', put: [stored('scans', scan('s1'))], delete: [] },
  ]);
  expect(imageBytes(db, 's1')).not.toBeNull();
});

it('the journal never holds the bytes of an image', () => {
  const db = openTestWorkbook();
  addScan(db, 's1');
  value(applyChange(db, change('deleteScan', { table: 'scans', delete: ['s1'] })));
  const columns = db.prepare('SELECT forward || inverse FROM journal').pluck().all();
  expect(columns.join()).not.toMatch(/bytes|137|image/);
});

it('a scan without its image is refused, and nothing is stored', () => {
  const db = openTestWorkbook();
  const orphan = change(
    'addScan',
    { table: 'scans', put: [scan('s1')] },
    { table: 'notes', put: [note('n1')] },
  );
  expect(() => applyChange(db, orphan)).toThrow('FOREIGN KEY');
  expect(db.prepare('SELECT count(*) FROM notes').pluck().get()).toBe(0);
});

it('an image stays while an undo can ask for it, and goes after that', () => {
  const file = join(tempFolder(), 'test.p17');
  const first = openTestWorkbook(file);
  addScan(first, 's1');
  addScan(first, 'kept');
  value(applyChange(first, change('deleteScan', { table: 'scans', delete: ['s1'] })));
  closeDatabase(first);
  const second = openTestWorkbook(file);
  expect(imageBytes(second, 's1')).not.toBeNull();
  const edit = change('addNote', { table: 'notes', put: [note('n1')] });
  value(applyChange(second, edit, { journalLimitBytes: 1 }));
  closeDatabase(second);
  const third = openTestWorkbook(file);
  expect(imageBytes(third, 's1')).toBeNull();
  expect(imageBytes(third, 'kept')).not.toBeNull();
});
