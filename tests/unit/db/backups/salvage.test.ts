import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { salvageWorkbook } from '../../../../db/backups/salvage.ts';
import { closeDatabase, openWorkbook } from '../../../../db/open.ts';
import { applyChange, undoChange } from '../../../../db/queries/edits.ts';
import { change } from '../../../../geodata/model/workbook/change.ts';
import { tempFolder } from '../temp-folder.ts';
import { note, openTestWorkbook, scene, value, written } from '../workbook-fixture.ts';

const NOTES = 300;
const PAGE = 4096;

/** A closed workbook of many pages, and the number of the first page of a table. */
function givenWorkbook() {
  const file = join(tempFolder(), 'test.p17');
  const db = value(openWorkbook(file));
  const put = Array.from({ length: NOTES }, (_, index) =>
    note(`n${index}`, { body: 'chữ '.repeat(60) }),
  );
  value(applyChange(db, change('importNotes', { table: 'notes', put })));
  value(applyChange(db, change('addScene', { table: 'scenes', put: [scene('s1', 0)] })));
  const pages = db
    .prepare<[], number>(`SELECT pageno FROM dbstat WHERE name = 'notes' AND pagetype = 'leaf'`)
    .pluck()
    .all();
  closeDatabase(db);
  return { file, pages };
}

function spoilPage(file: string, page: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0xff, (page - 1) * PAGE, page * PAGE);
  writeFileSync(file, bytes);
}

function salvage(file: string) {
  const before = readFileSync(file);
  const target = join(tempFolder(), 'rescued.p17');
  const report = salvageWorkbook(file, target);
  expect(readFileSync(file)).toEqual(before);
  const counts = new Map(report.tables.map(({ table, ...rest }) => [table, rest]));
  return { db: openTestWorkbook(target), counts, report };
}

describe('of a damaged workbook is saved', () => {
  it('all but the rows of a page that is spoilt, which are counted', () => {
    const { file, pages } = givenWorkbook();
    expect(pages.length).toBeGreaterThan(20);
    spoilPage(file, pages[7] ?? 0);
    expect(openWorkbook(file)).toMatchObject({ error: { code: 'workbookCorrupt' } });
    const { db, counts } = salvage(file);
    const { saved = 0, lost = 0 } = counts.get('notes') ?? {};
    expect(saved + lost).toBe(NOTES);
    expect(lost).toBeGreaterThan(0);
    expect(lost).toBeLessThan(20);
    expect(written(db, 'notes')).toHaveLength(saved);
    expect(written(db, 'notes')[0]).toEqual(note('n0', { body: 'chữ '.repeat(60) }));
    expect(written(db, 'scenes')).toHaveLength(1);
    value(undoChange(db));
    expect(written(db, 'scenes')).toHaveLength(0);
  });

  it('what stands before the end of one that was cut off', () => {
    const { file } = givenWorkbook();
    truncateSync(file, readFileSync(file).length / 2);
    const { db, counts } = salvage(file);
    expect(counts.get('notes')?.saved).toBeGreaterThan(50);
    expect(written(db, 'notes')).toHaveLength(counts.get('notes')?.saved ?? 0);
  });

  it('nothing of what never was one, or has no head', () => {
    const { file } = givenWorkbook();
    spoilPage(file, 1);
    expect(salvage(file).report.tables.every(({ saved }) => saved === 0)).toBe(true);
    writeFileSync(file, 'words');
    expect(salvage(file).report.edits).toBe(0);
  });

  it('all rows of one with a trigger and a view of somebody else, and neither of these', () => {
    const { file } = givenWorkbook();
    const db = new Database(file);
    db.exec(`CREATE TRIGGER t AFTER INSERT ON notes BEGIN DELETE FROM scenes; END;
      CREATE VIEW w AS SELECT * FROM notes`);
    db.close();
    const { db: rescued, counts } = salvage(file);
    expect(counts.get('notes')).toEqual({ saved: NOTES, lost: 0 });
    expect(written(rescued, 'scenes')).toHaveLength(1);
  });
});

describe('a workbook of somebody else', () => {
  const FOREIGN: readonly (readonly [sql: string, reason: string, name: string])[] = [
    ['CREATE TRIGGER t AFTER INSERT ON notes BEGIN SELECT 1; END', 'reason.foreignTrigger', 't'],
    ['CREATE VIEW w AS SELECT 1', 'reason.foreignView', 'w'],
    ['CREATE TABLE more (a)', 'reason.foreignTable', 'more'],
    ['CREATE INDEX i ON notes (abs(start_day))', 'reason.foreignIndex', 'i'],
    ['ALTER TABLE notes ADD COLUMN more TEXT', 'reason.foreignChange', 'notes'],
    ['DROP TABLE note_events', 'reason.partMissing', 'note_events'],
  ];
  it.each(FOREIGN)('with %s is refused by name and left as it was', (sql, reason, name) => {
    const { file } = givenWorkbook();
    const db = new Database(file);
    db.exec(sql);
    db.close();
    const before = readFileSync(file);
    expect(openWorkbook(file)).toMatchObject({
      error: { code: 'workbookForeign', params: { reason, name } },
    });
    expect(readFileSync(file)).toEqual(before);
  });
});
