import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { Note } from '../../../geodata/model/workbook/workbook.ts';
import { bringIntoClock, clock } from '../../core/clock.ts';
import { type NoteRow, noteRows } from '../../core/dated-tables.ts';
import { t } from '../../core/language.ts';
import { showNotesOnMap } from '../../core/layers.ts';
import { hasAskedTag, notesTag } from '../../core/notes-on-map.ts';
import { notify } from '../../core/notices.ts';
import { OrderedRows } from '../../core/ordered-rows.ts';
import { sidebarTab } from '../../core/panels.ts';
import { select, selection } from '../../core/selection.ts';
import { applyChange, notes } from '../../core/workbook.ts';

const collator = new Intl.Collator();

/** In order of the first day, the undated last; within a day by title. */
export function compareNotes(one: NoteRow, other: NoteRow): number {
  const byDay =
    (one.startDay ?? Number.MAX_SAFE_INTEGER) - (other.startDay ?? Number.MAX_SAFE_INTEGER);
  if (byDay !== 0) return byDay;
  const byTitle = collator.compare(one.title, other.title);
  if (byTitle !== 0) return byTitle;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

/** Notes of the years shown. */
export const shownNotes = notesInOrder('inside');

/** Notes that the years shown leave out. Both lists hold those with the tag asked for alone. */
export const hiddenNotes = notesInOrder('outside');

function notesInOrder(side: 'inside' | 'outside'): ReadonlySignal<readonly NoteRow[]> {
  const watch = noteRows.watch(side);
  const order = new OrderedRows(compareNotes);
  return computed(() => {
    noteRows.version.value;
    return order.after(watch.moveTo(clock.value, hasAskedTag.value));
  });
}

/** Every tag of the notes with how many have it, in the order of the alphabet. */
export const tagCounts = computed<ReadonlyMap<string, number>>(() => {
  const counts = new Map<string, number>();
  for (const { tags = [] } of notes.value) {
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return new Map([...counts].sort(([one], [other]) => collator.compare(one, other)));
});

/** Lists and draws only the notes with that tag. */
export function showTag(tag: string): void {
  notesTag.value = tag;
  sidebarTab.value = 'notes';
  showNotesOnMap();
}

/** The tag asked for goes when its last note does. */
export function followTags(): () => void {
  return effect(() => {
    const tag = notesTag.value;
    if (tag !== null && !tagCounts.value.has(tag)) notesTag.value = null;
  });
}

/** Selects a note and flies to it; the years move if they left it out. */
export function showNote({ id }: Note): void {
  bringIntoClock(noteRows.entryOf(id)?.row ?? null);
  select({ kind: 'note', id }, { fly: true });
}

/** Deletes a note at once: undoing brings it back. */
export async function deleteNote({ id, title }: Note): Promise<void> {
  const isDeleted = await applyChange('deleteNote', { table: 'notes', delete: [id] });
  if (!isDeleted) return;
  if (selection.peek()?.id === id) selection.value = null;
  notify('info', t('notes.deleted', { title }));
}
