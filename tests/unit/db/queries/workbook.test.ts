import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { closeDatabase, openWorkbook, type WorkbookDb } from '../../../../db/open.ts';
import { applyChange, redoChange, undoChange } from '../../../../db/queries/edits.ts';
import { loadWorkbook } from '../../../../db/queries/workbook.ts';
import { fail } from '../../../../geodata/model/result.ts';
import { change } from '../../../../geodata/model/workbook/change.ts';
import type { Note } from '../../../../geodata/model/workbook/workbook.ts';
import { tempFolder } from '../temp-folder.ts';
import { note, openTestWorkbook, scene, stored, value, written } from '../workbook-fixture.ts';

const AREA: Note['geometry'] = {
  type: 'Polygon',
  coordinates: [
    [
      [103, 21],
      [103.1, 21],
      [103.1, 21.1],
      [103, 21],
    ],
  ],
};

function titles(db: WorkbookDb): string[] {
  return written(db, 'notes').map(({ title }) => title);
}

function rowCount(db: WorkbookDb, table: string): unknown {
  return db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
}

describe('storing', () => {
  it('a new workbook is empty and has nothing to undo', () => {
    expect(loadWorkbook(openTestWorkbook(), 'default.p17')).toEqual({
      name: 'default.p17',
      rows: { notes: [], lectures: [], scenes: [], scans: [], datasets: [] },
      setAside: [],
      history: { undo: null, redo: null },
    });
  });

  it('a note and a scene come back as they were written', () => {
    const db = openTestWorkbook();
    const notes = [note('n1'), note('n2', { date: null, geometry: AREA, eventIds: [] })];
    const scenes = [scene('s2', 1, { selection: null }), scene('s1', 0)];
    const put = change('addNote', { table: 'notes', put: notes }, { table: 'scenes', put: scenes });
    expect(value(applyChange(db, put))).toEqual({
      change: change(
        'addNote',
        { table: 'notes', put: notes.map((row) => stored('notes', row)) },
        { table: 'scenes', put: scenes.map((row) => stored('scenes', row)) },
      ),
      history: { undo: 'addNote', redo: null },
    });
    const { rows } = loadWorkbook(db, 'x');
    expect(rows.notes).toEqual(notes.map((row) => stored('notes', row)));
    expect(rows.scenes).toEqual(scenes.toReversed().map((row) => stored('scenes', row)));
  });

  it('a note keeps the days its date covers, for queries', () => {
    const db = openTestWorkbook();
    value(
      applyChange(db, change('addNote', { table: 'notes', put: [note('n1', { date: '1954' })] })),
    );
    const days = db.prepare('SELECT start_day, end_day FROM notes').get();
    expect(days).toEqual({ start_day: -5844, end_day: -5480 });
  });

  it('a row that is written over keeps its place among rows of the same moment', () => {
    const db = openTestWorkbook();
    const put = [note('n1'), note('n2'), note('n3')];
    value(applyChange(db, change('importNotes', { table: 'notes', put })));
    const edited = note('n1', { title: 'Khác' });
    value(applyChange(db, change('editNote', { table: 'notes', put: [edited] })));
    expect(written(db, 'notes').map(({ id }) => id)).toEqual(['n1', 'n2', 'n3']);
  });

  it('whole numbers are stored as such, fractions and text as they are', () => {
    const db = openTestWorkbook();
    const put = change(
      'addNote',
      { table: 'notes', put: [note('n1', { title: '12.0' })] },
      { table: 'scenes', put: [scene('a', 5)] },
    );
    value(applyChange(db, put));
    const types = db.prepare(`
      SELECT typeof(n.created_at_ms), typeof(n.start_day), n.title, typeof(s.position),
        typeof(s.zoom), typeof(j.bytes_before)
      FROM notes n, scenes s, journal j`);
    expect(types.raw().get()).toEqual(['integer', 'integer', '12.0', 'integer', 'real', 'integer']);
    const kept = db.prepare(`SELECT forward ->> '$.ops[1].put[0].position' FROM journal`).pluck();
    expect(kept.get()).toBe(5);
    const text = db.prepare('SELECT forward FROM journal').pluck().get();
    expect(text).toContain('"position":5,');
  });

  it('links of an edited note are replaced, those of a deleted note go with it', () => {
    const db = openTestWorkbook();
    value(applyChange(db, change('addNote', { table: 'notes', put: [note('n1')] })));
    value(
      applyChange(
        db,
        change('addNote', { table: 'notes', put: [note('n1', { eventIds: ['geneva'] })] }),
      ),
    );
    expect(written(db, 'notes')[0]?.eventIds).toEqual(['geneva']);
    value(applyChange(db, change('addNote', { table: 'notes', delete: ['n1'] })));
    expect(rowCount(db, 'note_events')).toBe(0);
  });

  it('a change answers only what it really removed, and none is no edit', () => {
    const db = openTestWorkbook();
    value(applyChange(db, change('addNote', { table: 'notes', put: [note('n1')] })));
    value(undoChange(db));
    const applied = value(
      applyChange(db, change('addNote', { table: 'notes', delete: ['n1', 'never'] })),
    );
    expect(applied.change.ops).toEqual([]);
    expect(applied.history).toEqual({ undo: null, redo: 'addNote' });
  });

  it('writing what is there already is no edit', () => {
    const db = openTestWorkbook();
    const put = change('addNote', { table: 'notes', put: [note('n1')] });
    value(applyChange(db, put));
    value(undoChange(db));
    value(redoChange(db));
    value(applyChange(db, change('addNote', { table: 'notes', put: [note('n2')] })));
    value(undoChange(db));
    const again = value(applyChange(db, { ...put, kind: 'editNote' }));
    expect(again).toEqual({
      change: change('editNote'),
      history: { undo: 'addNote', redo: 'addNote' },
    });
    expect(rowCount(db, 'journal')).toBe(2);
  });

  it('of several rows only those that differ are written', () => {
    const db = openTestWorkbook();
    value(applyChange(db, change('addNote', { table: 'notes', put: [note('n1'), note('n2')] })));
    const other = note('n2', { title: 'Khác' });
    const both = change('editNote', { table: 'notes', put: [note('n1'), other] });
    expect(value(applyChange(db, both)).change.ops).toEqual([
      { table: 'notes', put: [stored('notes', other)], delete: [] },
    ]);
  });

  it('nothing of a change is stored when one of its rows is refused', () => {
    const db = openTestWorkbook();
    value(
      applyChange(
        db,
        change('addNote', { table: 'notes', put: [note('n1', { title: 'before' })] }),
      ),
    );
    const bad = change('editNote', {
      table: 'notes',
      put: [note('n1', { title: 'after' }), note('n2', { title: '' })],
    });
    expect(() => applyChange(db, bad)).toThrow('CHECK constraint failed');
    expect(titles(db)).toEqual(['before']);
    expect(rowCount(db, 'journal')).toBe(1);
    expect(loadWorkbook(db, 'x').history).toEqual({ undo: 'addNote', redo: null });
  });
});

describe('undo and redo', () => {
  it('undoing a first put removes the note, redoing brings it back', () => {
    const db = openTestWorkbook();
    value(applyChange(db, change('addNote', { table: 'notes', put: [note('n1')] })));
    expect(value(undoChange(db))).toEqual({
      change: change('addNote', { table: 'notes', delete: ['n1'] }),
      history: { undo: null, redo: 'addNote' },
    });
    expect(titles(db)).toEqual([]);
    expect(value(redoChange(db))).toEqual({
      change: change('addNote', { table: 'notes', put: [stored('notes', note('n1'))] }),
      history: { undo: 'addNote', redo: null },
    });
    expect(written(db, 'notes')).toEqual([note('n1')]);
  });

  it('undoing an edit restores the row before it', () => {
    const db = openTestWorkbook();
    value(applyChange(db, change('addNote', { table: 'notes', put: [note('n1')] })));
    const edited = note('n1', { title: 'Khác', date: null, geometry: AREA, eventIds: [] });
    value(applyChange(db, change('editNote', { table: 'notes', put: [edited] })));
    expect(value(undoChange(db)).change.ops).toEqual([
      { table: 'notes', put: [stored('notes', note('n1'))], delete: [] },
    ]);
    expect(written(db, 'notes')).toEqual([note('n1')]);
    value(redoChange(db));
    expect(written(db, 'notes')).toEqual([edited]);
  });

  it('undoing a delete restores the note, its links and the moment it was made', () => {
    const db = openTestWorkbook();
    value(applyChange(db, change('addNote', { table: 'notes', put: [note('n1'), note('n2')] })));
    db.exec(`UPDATE notes SET created_at_ms = 1000 WHERE id = 'n1'`);
    value(applyChange(db, change('deleteNote', { table: 'notes', delete: ['n1'] })));
    value(undoChange(db));
    expect(written(db, 'notes')).toEqual([note('n1'), note('n2')]);
    const made = db.prepare(`SELECT created_at_ms FROM notes WHERE id = 'n1'`).pluck().get();
    expect(made).toBe(1000);
  });

  it('editing and redoing keep the moment a note was made', () => {
    const db = openTestWorkbook();
    value(applyChange(db, change('addNote', { table: 'notes', put: [note('n1')] })));
    db.exec('UPDATE notes SET created_at_ms = 1000');
    value(
      applyChange(db, change('editNote', { table: 'notes', put: [note('n1', { body: 'x' })] })),
    );
    value(undoChange(db));
    value(redoChange(db));
    expect(db.prepare('SELECT created_at_ms FROM notes').pluck().get()).toBe(1000);
  });

  it('undoing a first capture removes the scene, undoing its removal restores it', () => {
    const db = openTestWorkbook();
    value(applyChange(db, change('addScene', { table: 'scenes', put: [scene('a', 0)] })));
    value(undoChange(db));
    expect(written(db, 'scenes')).toEqual([]);
    value(redoChange(db));
    value(applyChange(db, change('deleteScene', { table: 'scenes', delete: ['a'] })));
    value(undoChange(db));
    expect(written(db, 'scenes')).toEqual([scene('a', 0)]);
  });

  it('undoing a reordering restores every position', () => {
    const db = openTestWorkbook();
    const before = [scene('a', 0), scene('b', 1), scene('c', 2)];
    value(applyChange(db, change('addScene', { table: 'scenes', put: before })));
    const after = [scene('c', 0), scene('a', 1), scene('b', 2)];
    value(applyChange(db, change('reorderScenes', { table: 'scenes', put: after })));
    expect(written(db, 'scenes')).toEqual(after);
    value(undoChange(db));
    expect(written(db, 'scenes')).toEqual(before);
  });

  it('go back and forth through several edits in order', () => {
    const db = openTestWorkbook();
    for (const id of ['n1', 'n2', 'n3']) {
      value(applyChange(db, change('addNote', { table: 'notes', put: [note(id, { title: id })] })));
    }
    value(undoChange(db));
    value(undoChange(db));
    expect(titles(db)).toEqual(['n1']);
    value(redoChange(db));
    expect(titles(db)).toEqual(['n1', 'n2']);
    value(redoChange(db));
    expect(titles(db)).toEqual(['n1', 'n2', 'n3']);
    expect(redoChange(db)).toEqual(fail('nothingToRedo'));
  });

  it('a new edit discards what could be redone', () => {
    const db = openTestWorkbook();
    value(applyChange(db, change('addNote', { table: 'notes', put: [note('n1')] })));
    value(undoChange(db));
    value(applyChange(db, change('importNotes', { table: 'notes', put: [note('n2')] })));
    expect(redoChange(db)).toEqual(fail('nothingToRedo'));
    expect(rowCount(db, 'journal')).toBe(1);
    value(undoChange(db));
    expect(undoChange(db)).toEqual(fail('nothingToUndo'));
  });

  it('the journal keeps as many of the last edits as fit', () => {
    const db = openTestWorkbook();
    for (let index = 0; index < 30; index++) {
      const body = String(index).padStart(2, '0').repeat(500);
      const put = change('addNote', { table: 'notes', put: [note('n1', { title: 'T', body })] });
      value(applyChange(db, put, { journalLimitBytes: 10_000 }));
    }
    const held = db.prepare('SELECT sum(octet_length(forward || inverse)) FROM journal').pluck();
    expect(held.get()).toBeGreaterThan(7000);
    expect(held.get()).toBeLessThanOrEqual(10_000);
    const count = Number(rowCount(db, 'journal'));
    for (let undone = 0; undone < count; undone++) value(undoChange(db));
    expect(undoChange(db)).toEqual(fail('nothingToUndo'));
    expect(written(db, 'notes')[0]?.body.slice(0, 2)).toBe(String(29 - count));
  });

  it('the last edit can be undone however large it is', () => {
    const db = openTestWorkbook();
    value(applyChange(db, change('addNote', { table: 'notes', put: [note('n1')] })));
    const large = change('addNote', {
      table: 'notes',
      put: [note('n2', { body: 'x'.repeat(50_000) })],
    });
    value(applyChange(db, large, { journalLimitBytes: 10_000 }));
    expect(rowCount(db, 'journal')).toBe(1);
    value(undoChange(db));
    expect(titles(db)).toEqual(['Ghi chú n1']);
  });

  it('two operations on the same row are taken back in reverse', () => {
    const db = openTestWorkbook();
    const twice = change(
      'addNote',
      { table: 'notes', put: [note('n1')] },
      { table: 'notes', put: [note('n1', { title: 'Khác' })] },
    );
    value(applyChange(db, twice));
    value(undoChange(db));
    expect(titles(db)).toEqual([]);
    value(redoChange(db));
    expect(titles(db)).toEqual(['Khác']);
  });

  it('survive a restart', () => {
    const file = join(tempFolder(), 'test.p17');
    const first = value(openWorkbook(file));
    value(applyChange(first, change('addNote', { table: 'notes', put: [note('n1')] })));
    value(applyChange(first, change('deleteNote', { table: 'notes', delete: ['n1'] })));
    closeDatabase(first);

    const second = value(openWorkbook(file));
    expect(loadWorkbook(second, 'x').history).toEqual({ undo: 'deleteNote', redo: null });
    value(undoChange(second));
    closeDatabase(second);

    const third = value(openWorkbook(file));
    onTestFinished(() => closeDatabase(third));
    expect(loadWorkbook(third, 'x')).toMatchObject({
      rows: { notes: [note('n1')] },
      history: { undo: 'addNote', redo: 'deleteNote' },
    });
    value(redoChange(third));
    expect(titles(third)).toEqual([]);
  });
});

describe('what goes wrong is told and nothing is half applied', () => {
  it('a full disk', () => {
    const db = openTestWorkbook();
    value(applyChange(db, change('addNote', { table: 'notes', put: [note('n1')] })));
    const pages = Number(db.pragma('page_count', { simple: true }));
    db.pragma(`max_page_count = ${pages + 2}`);
    const large = change('addNote', {
      table: 'notes',
      put: [note('n2'), note('n3', { body: 'x'.repeat(100_000) })],
    });
    expect(applyChange(db, large)).toMatchObject({ ok: false, error: { code: 'diskFull' } });
    expect(written(db, 'notes')).toEqual([note('n1')]);
    db.pragma(`max_page_count = ${pages + 200}`);
    expect(applyChange(db, large).ok).toBe(true);
  });

  it('a workbook another program is writing to', () => {
    const file = join(tempFolder(), 'test.p17');
    const db = openTestWorkbook(file);
    const other = openTestWorkbook(file);
    other.exec('BEGIN IMMEDIATE');
    const put = change('addNote', { table: 'notes', put: [note('n1')] });
    expect(applyChange(db, put)).toMatchObject({
      ok: false,
      error: { code: 'workbookLocked', params: { file: 'test.p17' } },
    });
    other.exec('ROLLBACK');
    expect(applyChange(db, put).ok).toBe(true);
  });

  it('a workbook that cannot be written', () => {
    const db = openTestWorkbook();
    db.pragma('query_only = ON');
    expect(applyChange(db, change('addNote', { table: 'notes', put: [note('n1')] }))).toMatchObject(
      {
        ok: false,
        error: { code: 'workbookReadOnly' },
      },
    );
  });
});

it('finding the next edit to undo or redo uses the index', () => {
  const db = openTestWorkbook();
  const plan = db.prepare(
    `EXPLAIN QUERY PLAN SELECT seq FROM journal WHERE state = 'done' ORDER BY seq DESC LIMIT 1`,
  );
  const steps = plan.all().map((step) => (step as { detail: string }).detail);
  expect(steps).toEqual(['SEARCH journal USING COVERING INDEX journal_by_state (state=?)']);
});
