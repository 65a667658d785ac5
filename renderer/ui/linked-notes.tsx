import type { NoteRef, RecordRef } from '../../geodata/model/app/atlas-address.ts';
import { formatEdtf } from '../../geodata/model/time/format-date.ts';
import { bringIntoClock } from '../core/clock.ts';
import type { NoteRow } from '../core/dated-tables.ts';
import { language, t } from '../core/language.ts';
import { notesLeadingTo } from '../core/linked-notes.ts';
import { select } from '../core/selection.ts';
import { RecordRow } from './record-row.tsx';

/** The person's own notes that lead to a record or a note, each one click away. */
export function LinkedNotes({ to }: { readonly to: RecordRef | NoteRef }) {
  const notes = notesLeadingTo(to);
  if (notes.length === 0) return null;
  return (
    <section class="record-part">
      <h3>{t(to.kind === 'note' ? 'notes.leadingHere' : 'records.linkedNotes')}</h3>
      <ul class="linked-events">
        {notes.map((note) => (
          <li key={note.id}>
            <RecordRow
              record={{ kind: 'note', id: note.id }}
              date={note.date === null ? t('notes.always') : formatEdtf(note.date, language.value)}
              title={note.title}
              onClick={() => openNote(note)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function openNote(note: NoteRow): void {
  bringIntoClock(note);
  select({ kind: 'note', id: note.id }, { fly: true });
}
