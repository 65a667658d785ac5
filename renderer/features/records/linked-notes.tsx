import { formatEdtf } from '../../../geodata/model/time/format-date.ts';
import { bringIntoClock } from '../../core/clock.ts';
import type { NoteRow } from '../../core/dated-tables.ts';
import { language, t } from '../../core/language.ts';
import { notesByEvent } from '../../core/linked-notes.ts';
import { select } from '../../core/selection.ts';
import { RecordRow } from '../../ui/record-row.tsx';
import { RecordPart } from './record-part.tsx';

/** The person's own notes on an event, each one click away. */
export function LinkedNotes({ eventId }: { readonly eventId: string }) {
  const notes = notesByEvent.value.get(eventId);
  if (notes === undefined) return null;
  return (
    <RecordPart title={t('records.linkedNotes')}>
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
    </RecordPart>
  );
}

function openNote(note: NoteRow): void {
  bringIntoClock(note);
  select({ kind: 'note', id: note.id }, { fly: true });
}
