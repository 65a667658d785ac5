import { fail, ok, type Result } from '../../geodata/model/result.ts';
import type { Applied, Change, WorkbookContent } from '../../geodata/model/workbook.ts';
import type { WorkbookDb } from '../open.ts';
import { attempt } from '../sqlite-errors.ts';
import { markEdit, nextRedo, nextUndo, readHistory, recordEdit } from './journal.ts';
import { deleteNote, findNote, listNotes, putNote } from './notes.ts';
import { deleteScan, findScan, listScans, putScan } from './scans.ts';
import { deleteScene, findScene, listScenes, putScene } from './scenes.ts';
import { isEmptyChange, plainChange, type StoredChange } from './stored-change.ts';

/** Everything in a workbook. `name` is what the interface calls it. */
export function loadWorkbook(db: WorkbookDb, name: string): WorkbookContent {
  return {
    name,
    notes: listNotes(db),
    scenes: listScenes(db),
    scans: listScans(db),
    history: readHistory(db),
  };
}

/**
 * Stores an edit together with its inverse: both or neither. The answer holds exactly what was
 * written and removed. Removing what is not there is no edit and leaves the history alone; a row
 * that is both put and removed is put. `before` writes what the rows refer to, in the same
 * transaction.
 */
export function applyChange(
  db: WorkbookDb,
  change: Change,
  before: () => void = () => {},
): Result<Applied> {
  return inTransaction(db, () => {
    before();
    const nowMs = Date.now();
    const { forward, inverse } = resolveChange(db, change, nowMs);
    if (!isEmptyChange(forward)) {
      writeChange(db, forward, nowMs);
      recordEdit(db, { forward, inverse, nowMs });
    }
    return ok({ change: plainChange(forward), history: readHistory(db) });
  });
}

/** Takes back the last edit. It can be redone until another edit is made. */
export function undoChange(db: WorkbookDb): Result<Applied> {
  return inTransaction(db, () => {
    const step = nextUndo(db);
    if (step === null) return fail('nothingToUndo');
    writeChange(db, step.change, Date.now());
    markEdit(db, step.seq, 'undone');
    return ok({ change: plainChange(step.change), history: readHistory(db) });
  });
}

/** Does the edit again that was undone last. */
export function redoChange(db: WorkbookDb): Result<Applied> {
  return inTransaction(db, () => {
    const step = nextRedo(db);
    if (step === null) return fail('nothingToRedo');
    writeChange(db, step.change, Date.now());
    markEdit(db, step.seq, 'done');
    return ok({ change: plainChange(step.change), history: readHistory(db) });
  });
}

function inTransaction<T>(db: WorkbookDb, work: () => Result<T>): Result<T> {
  return attempt(db.name, () => db.transaction(work).immediate());
}

/** What a change does to the rows as they are now, and what would take it back. */
function resolveChange(
  db: WorkbookDb,
  change: Change,
  nowMs: number,
): { forward: StoredChange; inverse: StoredChange } {
  const notes = resolveRows(
    { put: change.putNotes, deleteIds: change.deleteNoteIds, nowMs },
    (id) => findNote(db, id),
  );
  const scenes = resolveRows(
    { put: change.putScenes, deleteIds: change.deleteSceneIds, nowMs },
    (id) => findScene(db, id),
  );
  const scans = resolveRows(
    { put: change.putScans, deleteIds: change.deleteScanIds, nowMs },
    (id) => findScan(db, id),
  );
  const { kind } = change;
  return {
    forward: {
      kind,
      putNotes: notes.put,
      deleteNoteIds: notes.deleteIds,
      putScenes: scenes.put,
      deleteSceneIds: scenes.deleteIds,
      putScans: scans.put,
      deleteScanIds: scans.deleteIds,
    },
    inverse: {
      kind,
      putNotes: notes.before,
      deleteNoteIds: notes.newIds,
      putScenes: scenes.before,
      deleteSceneIds: scenes.newIds,
      putScans: scans.before,
      deleteScanIds: scans.newIds,
    },
  };
}

interface Row {
  readonly id: string;
}
interface StoredRow extends Row {
  readonly createdAtMs: number;
}

function resolveRows<R extends Row, S extends R & StoredRow>(
  wanted: { put: readonly R[]; deleteIds: readonly string[]; nowMs: number },
  find: (id: string) => S | null,
) {
  const putById = new Map(wanted.put.map((row) => [row.id, row]));
  const touchedIds = new Set([...putById.keys(), ...wanted.deleteIds]);
  const beforeById = new Map<string, S>();
  for (const id of touchedIds) {
    const row = find(id);
    if (row !== null) beforeById.set(id, row);
  }
  return {
    // Writing over a row keeps the moment it was made: this one counts only for a new row.
    put: [...putById.values()].map((row) => ({ ...row, createdAtMs: wanted.nowMs })),
    deleteIds: [...beforeById.keys()].filter((id) => !putById.has(id)),
    before: [...beforeById.values()],
    newIds: [...putById.keys()].filter((id) => !beforeById.has(id)),
  };
}

function writeChange(db: WorkbookDb, change: StoredChange, nowMs: number): void {
  for (const id of change.deleteNoteIds) deleteNote(db, id);
  for (const id of change.deleteSceneIds) deleteScene(db, id);
  for (const id of change.deleteScanIds) deleteScan(db, id);
  for (const note of change.putNotes) putNote(db, note, nowMs);
  for (const scene of change.putScenes) putScene(db, scene, nowMs);
  for (const scan of change.putScans) putScan(db, scan, nowMs);
}
