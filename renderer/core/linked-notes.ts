import { computed } from '@preact/signals';
import type { NoteRow } from './dated-tables.ts';
import { notes } from './workbook.ts';

/** The notes that are linked to each event, in the order in which they were made. */
export const notesByEvent = computed<ReadonlyMap<string, readonly NoteRow[]>>(() => {
  const found = new Map<string, NoteRow[]>();
  for (const note of notes.value) {
    for (const eventId of note.eventIds) {
      const linked = found.get(eventId);
      if (linked === undefined) found.set(eventId, [note]);
      else linked.push(note);
    }
  }
  return found;
});
