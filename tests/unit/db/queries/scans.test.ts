import { join } from 'node:path';
import { expect, it } from 'vitest';
import { closeDatabase, type WorkbookDb } from '../../../../db/open.ts';
import { JOURNAL_LENGTH } from '../../../../db/queries/journal.ts';
import { findScanImage, listScans, putScanImage } from '../../../../db/queries/scans.ts';
import { applyChange, redoChange, undoChange } from '../../../../db/queries/workbook.ts';
import { tempFolder } from '../temp-folder.ts';
import { change, note, openTestWorkbook, scan, value } from '../workbook-fixture.ts';

const IMAGE = { mime: 'image/png', bytes: new Uint8Array([137, 80, 78, 71]) } as const;

function addScan(db: WorkbookDb, id: string, parts = {}): void {
  const added = change({ kind: 'addScan', putScans: [scan(id, parts)] });
  value(applyChange(db, added, () => putScanImage(db, id, IMAGE)));
}

function imageBytes(db: WorkbookDb, id: string): number[] | null {
  const image = findScanImage(db, id);
  return image === null ? null : [...image.bytes];
}

it('a scanned map comes back as it was stored, with its image', () => {
  const db = openTestWorkbook();
  addScan(db, 's1');
  addScan(db, 's2', { date: null, ties: [], mode: 'corners', isVisible: false });
  expect(listScans(db)).toEqual([
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
  value(applyChange(db, change({ kind: 'editScan', putScans: [paler] })));
  value(applyChange(db, change({ kind: 'deleteScan', deleteScanIds: ['s1'] })));
  expect(listScans(db)).toEqual([]);
  expect(value(undoChange(db)).change.putScans).toEqual([paler]);
  value(undoChange(db));
  expect(listScans(db)).toEqual([scan('s1')]);
  expect(value(undoChange(db)).change.deleteScanIds).toEqual(['s1']);
  expect(value(redoChange(db)).change.putScans).toEqual([scan('s1')]);
  expect(imageBytes(db, 's1')).not.toBeNull();
});

it('the journal never holds the bytes of an image', () => {
  const db = openTestWorkbook();
  addScan(db, 's1');
  value(applyChange(db, change({ kind: 'deleteScan', deleteScanIds: ['s1'] })));
  const columns = db.prepare('SELECT forward || inverse FROM journal').pluck().all();
  expect(columns.join()).not.toMatch(/bytes|137|image/);
});

it('a scan without its image is refused, and nothing is stored', () => {
  const db = openTestWorkbook();
  const orphan = change({ kind: 'addScan', putScans: [scan('s1')], putNotes: [note('n1')] });
  expect(() => applyChange(db, orphan)).toThrow('FOREIGN KEY');
  expect(db.prepare('SELECT count(*) FROM notes').pluck().get()).toBe(0);
});

it('an image stays while an undo can ask for it, and goes after that', () => {
  const file = join(tempFolder(), 'test.p17');
  const first = openTestWorkbook(file);
  addScan(first, 's1');
  addScan(first, 'kept');
  value(applyChange(first, change({ kind: 'deleteScan', deleteScanIds: ['s1'] })));
  closeDatabase(first);
  const second = openTestWorkbook(file);
  expect(imageBytes(second, 's1')).not.toBeNull();
  for (let edit = 0; edit < JOURNAL_LENGTH; edit += 1) {
    value(applyChange(second, change({ putNotes: [note('n1', { title: String(edit + 1) })] })));
  }
  closeDatabase(second);
  const third = openTestWorkbook(file);
  expect(imageBytes(third, 's1')).toBeNull();
  expect(imageBytes(third, 'kept')).not.toBeNull();
});
