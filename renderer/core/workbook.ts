import { computed, signal } from '@preact/signals';
import type { Result } from '../../geodata/model/result.ts';
import type {
  Applied,
  Change,
  ChangeKind,
  History,
  Note,
  Scan,
  Scene,
} from '../../geodata/model/workbook.ts';
import { api } from '../api.ts';
import { explain } from './language.ts';
import { notify } from './notices.ts';

/** Copies of the stored rows; changed only by what main answers. */
export const notes = signal<readonly Note[]>([]);
export const scenes = signal<readonly Scene[]>([]);
export const scans = signal<readonly Scan[]>([]);
export const history = signal<History>({ undo: null, redo: null });
export const workbookName = signal('');

export const notesById = computed<ReadonlyMap<string, Note>>(
  () => new Map(notes.value.map((note) => [note.id, note])),
);

/** A change with only the parts named. */
export function change(kind: ChangeKind, parts: Partial<Omit<Change, 'kind'>>): Change {
  return {
    kind,
    putNotes: [],
    deleteNoteIds: [],
    putScenes: [],
    deleteSceneIds: [],
    putScans: [],
    deleteScanIds: [],
    ...parts,
  };
}

/** Stores an edit. Answers `false`, after telling the person, when it could not be stored. */
export async function applyChange(next: Change): Promise<boolean> {
  return take(await api.request('workbook.apply', next));
}

export async function undo(): Promise<boolean> {
  return take(await api.request('workbook.undo'));
}

export async function redo(): Promise<boolean> {
  return take(await api.request('workbook.redo'));
}

/** Takes over what main stored; shows why when it did not. */
export function take(result: Result<Applied>): boolean {
  if (!result.ok) {
    notify('error', explain(result.error));
    return false;
  }
  const { change: stored, history: after } = result.value;
  notes.value = merge(notes.value, stored.putNotes, stored.deleteNoteIds);
  scenes.value = merge(scenes.value, stored.putScenes, stored.deleteSceneIds).toSorted(
    (a, b) => a.position - b.position,
  );
  scans.value = merge(scans.value, stored.putScans, stored.deleteScanIds);
  history.value = after;
  return true;
}

function merge<Row extends { readonly id: string }>(
  rows: readonly Row[],
  put: readonly Row[],
  deletedIds: readonly string[],
): readonly Row[] {
  if (put.length === 0 && deletedIds.length === 0) return rows;
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const id of deletedIds) byId.delete(id);
  for (const row of put) byId.set(row.id, row);
  return [...byId.values()];
}
