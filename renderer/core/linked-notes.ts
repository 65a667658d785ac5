import { computed } from '@preact/signals';
import {
  addressOf,
  type NoteRef,
  type RecordRef,
  recordsNamedIn,
} from '../../geodata/model/app/atlas-address.ts';
import type { NoteRow } from './dated-tables.ts';
import { notes } from './workbook.ts';

/** What each note leads to, so that one that is as it was is not read again. */
const leads = new WeakMap<NoteRow, readonly string[]>();

/** The notes that lead to each address, by link or in their words, in the order in which they were made. */
const notesByAddress = computed<ReadonlyMap<string, readonly NoteRow[]>>(() => {
  const found = new Map<string, NoteRow[]>();
  for (const note of notes.value) {
    for (const address of leadsOf(note)) {
      const linked = found.get(address);
      if (linked === undefined) found.set(address, [note]);
      else linked.push(note);
    }
  }
  return found;
});

/** The notes that lead to a record or to a note. */
export function notesLeadingTo(ref: RecordRef | NoteRef): readonly NoteRow[] {
  return notesByAddress.value.get(addressOf(ref)) ?? [];
}

function leadsOf(note: NoteRow): readonly string[] {
  const known = leads.get(note);
  if (known !== undefined) return known;
  const linked = note.eventIds.map((id) => addressOf({ kind: 'event', id }));
  // Most notes name none, and reading them is dear where there are very many.
  const named = note.body.includes('://') ? recordsNamedIn(note.body).map(addressOf) : [];
  const all = named.length === 0 ? linked : [...new Set([...linked, ...named])];
  leads.set(note, all);
  return all;
}
