import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, migrateWorkbook } from '../../../db/migrate.ts';
import { closeDatabase, openWorkbook, type WorkbookDb } from '../../../db/open.ts';
import { applyChange, redoChange, undoChange } from '../../../db/queries/edits.ts';
import { findScanImage, putScanImage } from '../../../db/queries/scans.ts';
import { loadWorkbook } from '../../../db/queries/workbook.ts';
import { fail } from '../../../geodata/model/result.ts';
import { change, type SetAside } from '../../../geodata/model/workbook/change.ts';
import { tempFolder } from './temp-folder.ts';
import { note, openTestWorkbook, scan, scene, value, written } from './workbook-fixture.ts';

/** A closed workbook with two rows in each table, of which SQL then spoils what it likes. */
function givenSpoilt(sql: string): string {
  const file = join(tempFolder(), 'test.p17');
  const db = value(openWorkbook(file));
  const all = change(
    'addNote',
    { table: 'notes', put: [note('n1'), note('n2')] },
    { table: 'scenes', put: [scene('c1', 0), scene('c2', 1)] },
    { table: 'scans', put: [scan('s1'), scan('s2')] },
  );
  const image = { mime: 'image/png', bytes: new Uint8Array([1]) } as const;
  const before = () => {
    for (const id of ['s1', 's2']) putScanImage(db, id, image);
  };
  value(applyChange(db, all, { before }));
  db.pragma('ignore_check_constraints = ON');
  db.exec(sql);
  closeDatabase(db);
  return file;
}

function idsOf(db: WorkbookDb) {
  const { rows } = loadWorkbook(db, 'x');
  return [...rows.notes, ...rows.scenes, ...rows.scans].map(({ id }) => id);
}

const CASES: readonly [what: string, sql: string, left: string, told: SetAside][] = [
  [
    'a place off the Earth',
    `UPDATE notes SET geometry = '{"type":"Point","coordinates":[999,0]}' WHERE id = 'n1'`,
    'n1',
    { table: 'notes', title: 'Ghi chú n1', part: 'place' },
  ],
  [
    'a place that is no JSON',
    `UPDATE notes SET geometry = '{"type":' WHERE id = 'n1'`,
    'n1',
    { table: 'notes', title: 'Ghi chú n1', part: 'place' },
  ],
  [
    'a date that is none',
    `UPDATE notes SET date_edtf = '1954-13-45' WHERE id = 'n1'`,
    'n1',
    { table: 'notes', title: 'Ghi chú n1', part: 'date' },
  ],
  [
    'an empty title, against the rule of its table',
    `UPDATE notes SET title = '' WHERE id = 'n1'`,
    'n1',
    { table: 'notes', title: 'n1', part: 'title' },
  ],
  [
    'a link that is none',
    `UPDATE note_events SET event_id = 'NOT AN ID' WHERE note_id = 'n2' AND position = 0`,
    'n2',
    { table: 'notes', title: 'Ghi chú n2', part: 'links' },
  ],
  [
    'a scene that looks from nowhere',
    `UPDATE scenes SET zoom = 1e9 WHERE id = 'c2'`,
    'c2',
    { table: 'scenes', title: 'Cảnh c2', part: 'view' },
  ],
  [
    'a scene of years that run backwards',
    `UPDATE scenes SET start_day = 5, end_day = 1 WHERE id = 'c1'`,
    'c1',
    { table: 'scenes', title: 'Cảnh c1', part: 'years' },
  ],
  [
    'a scanned map with spoilt ties',
    `UPDATE scans SET ties = '[{"pixel":null}]' WHERE id = 's1'`,
    's1',
    { table: 'scans', title: 'Bản đồ s1', part: 'ties' },
  ],
  [
    'a scene that plays to years that run backwards',
    `UPDATE scenes SET play_start_day = 5, play_end_day = 1, play_seconds = 4 WHERE id = 'c1'`,
    'c1',
    { table: 'scenes', title: 'Cảnh c1', part: 'years' },
  ],
];

describe('a damaged row never keeps a workbook from opening', () => {
  it.each(CASES)('%s', (_what, sql, left, told) => {
    const file = givenSpoilt(sql);
    const db = openTestWorkbook(file);
    expect(loadWorkbook(db, 'x').setAside).toEqual([told]);
    expect(idsOf(db)).toEqual(['n1', 'n2', 'c1', 'c2', 's1', 's2'].filter((id) => id !== left));
    const stored = db.prepare(`SELECT count(*) FROM ${told.table}`).pluck().get();
    expect(stored, 'the row stays in the file').toBe(2);
  });

  it('several are told together, and everything else can be changed', () => {
    const file = givenSpoilt(`UPDATE notes SET geometry = '{}'; UPDATE scenes SET layer_ids = '1'`);
    const db = openTestWorkbook(file);
    expect(loadWorkbook(db, 'x').setAside).toHaveLength(4);
    value(applyChange(db, change('addNote', { table: 'notes', put: [note('n3')] })));
    expect(idsOf(db)).toEqual(['n3', 's1', 's2']);
  });

  it('a damaged scan keeps its image', () => {
    const db = openTestWorkbook(givenSpoilt(`UPDATE scans SET ties = '[1]' WHERE id = 's1'`));
    expect(findScanImage(db, 's1')).not.toBeNull();
  });
});

describe('a damaged edit in the journal', () => {
  it.each([
    ['text that is no JSON', `UPDATE journal SET inverse = '{"kind"'`],
    ['another thing than an edit', `UPDATE journal SET inverse = '[1, 2]'`],
    ['an unknown table', `UPDATE journal SET inverse = replace(inverse, 'notes', 'nowhere')`],
    ['a row that cannot be', `UPDATE journal SET inverse = replace(inverse, 'n1', 'N 1')`],
  ])('%s: the workbook opens, undo says why it ends here, new edits are undone', (_what, sql) => {
    const db = openTestWorkbook(givenSpoilt(sql));
    expect(idsOf(db)).toHaveLength(6);
    expect(undoChange(db)).toEqual(fail('journalDamaged'));
    value(applyChange(db, change('addNote', { table: 'notes', put: [note('n3')] })));
    value(undoChange(db));
    expect(written(db, 'notes')).toEqual([note('n1'), note('n2')]);
    expect(undoChange(db)).toEqual(fail('journalDamaged'));
  });

  it('a damaged redo says so too', () => {
    const file = givenSpoilt('SELECT 1');
    const first = value(openWorkbook(file));
    value(undoChange(first));
    first.exec(`UPDATE journal SET forward = 'spoilt'`);
    closeDatabase(first);
    expect(redoChange(openTestWorkbook(file))).toEqual(fail('journalDamaged'));
  });

  it('one of an older format is kept as it is and does not stop the upgrade', () => {
    const file = join(tempFolder(), 'test.p17');
    const old = new Database(file);
    migrateWorkbook(old, MIGRATIONS.slice(0, 2));
    old.pragma('ignore_check_constraints = ON');
    old.exec(`INSERT INTO journal (kind, inverse, forward, state, at_ms)
      VALUES ('addNote', '{"putNotes": 7}', 'spoilt', 'done', 1)`);
    old.close();
    const db = openTestWorkbook(file);
    expect(db.prepare('SELECT inverse, forward FROM journal').raw().all()).toEqual([
      ['{"putNotes": 7}', 'spoilt'],
    ]);
    expect(undoChange(db)).toEqual(fail('journalDamaged'));
  });
});
