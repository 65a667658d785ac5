import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Note } from '../../geodata/model/workbook/workbook.ts';
import { areNotesShown } from './layers.ts';
import { mode } from './mode.ts';
import { selection } from './selection.ts';
import { isOnWall, notesOnMap } from './wall.ts';

/** Only notes with this tag are listed and drawn; `null` for all. It is not kept. */
export const notesTag = signal<string | null>(null);

/** Whether a note has the tag that is asked for; another function only for another tag. */
export const hasAskedTag = computed<(note: Note) => boolean>(() => {
  const tag = notesTag.value;
  return tag === null ? () => true : ({ tags }) => tags?.includes(tag) === true;
});

/**
 * Whether a note may be on the map, whatever its days: a scene of a lecture says which, else the
 * switch of the notes and the tag that is asked for. The note that is open is always there.
 */
export const isNoteOnMap: ReadonlySignal<(note: Note) => boolean> = computed(() => {
  const onMap = notesOnMap.value;
  if (onMap !== 'all') return ({ id }) => onMap.has(id);
  if (isOnWall.value || mode.value === 'presenting') return () => true;
  if (areNotesShown.value) return hasAskedTag.value;
  const openId = selection.value?.kind === 'note' ? selection.value.id : null;
  return ({ id }) => id === openId;
});
