import { computed } from '@preact/signals';
import { boundsOf, unionOf } from '../../../geodata/model/bounds.ts';
import type { Note } from '../../../geodata/model/workbook.ts';
import { api } from '../../api.ts';
import { flyToBounds } from '../../core/camera.ts';
import { bringIntoClock, clock, isWithinClock, noteSpan } from '../../core/clock.ts';
import { explain, t } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';
import { select, selection } from '../../core/selection.ts';
import { applyChange, notes, take } from '../../core/workbook.ts';

/** Every note in order of its first day, the undated last; within a day by title. */
const notesInOrder = computed<readonly Note[]>(() => {
  const firstDays = new Map(notes.value.map((note) => [note.id, noteSpan(note)?.startDay]));
  const firstDay = ({ id }: Note) => firstDays.get(id) ?? Number.MAX_SAFE_INTEGER;
  return notes.value.toSorted(
    (a, b) => firstDay(a) - firstDay(b) || a.title.localeCompare(b.title),
  );
});

/** Notes of the years shown. */
export const shownNotes = computed<readonly Note[]>(() =>
  notesInOrder.value.filter((note) => isWithinClock(noteSpan(note), clock.value)),
);

/** Notes that the years shown leave out. */
export const hiddenNotes = computed<readonly Note[]>(() =>
  notesInOrder.value.filter((note) => !isWithinClock(noteSpan(note), clock.value)),
);

/** Selects a note and flies to it; the years move if they left it out. */
export function showNote(note: Note): void {
  bringIntoClock(noteSpan(note));
  select({ kind: 'note', id: note.id }, { fly: true });
}

/** Deletes a note at once: undoing brings it back. */
export async function deleteNote({ id, title }: Note): Promise<void> {
  const isDeleted = await applyChange('deleteNote', { table: 'notes', delete: [id] });
  if (!isDeleted) return;
  if (selection.peek()?.id === id) selection.value = null;
  notify('info', t('notes.deleted', { title }));
}

/** Writes all notes to a file that the person chooses. */
export async function exportNotes(): Promise<void> {
  if (notes.peek().length === 0) {
    notify('info', t('notes.nothingToExport'));
    return;
  }
  const result = await api.request('notes.export');
  if (!result.ok) notify('error', explain(result.error));
  else if (result.value !== null) {
    const { fileName, noteCount } = result.value;
    notify('info', t('notes.exported', { file: fileName, count: noteCount }));
  }
}

/** Reads notes from a file that the person chooses, and flies to them. */
export async function importNotes(): Promise<void> {
  const result = await api.request('notes.import');
  if (!result.ok) {
    notify('error', explain(result.error));
    return;
  }
  if (result.value === null) return;
  const { fileName, noteCount, change: stored } = result.value;
  take({ ok: true, value: result.value });
  notify('info', t('notes.imported', { file: fileName, count: noteCount }));
  const imported = stored.ops.flatMap((op) => (op.table === 'notes' ? op.put : []));
  const bounds = unionOf(imported.map(({ geometry }) => boundsOf(geometry.coordinates)));
  if (bounds !== null) flyToBounds(bounds);
}
