import * as v from 'valibot';
import { parseEdtf } from '../../geodata/model/edtf.ts';
import { type Note, NoteSchema } from '../../geodata/model/workbook.ts';
import type { WorkbookDb } from '../open.ts';
import { insertInto, statement } from '../statement.ts';
import type { StoredNote } from './stored-change.ts';

interface NoteRow {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly date_edtf: string | null;
  readonly geometry: string;
  readonly created_at_ms: number;
  /** JSON list. */
  readonly event_ids: string;
}

const SELECT = `
  SELECT id, title, body, date_edtf, geometry, created_at_ms, (
    SELECT json_group_array(event_id ORDER BY position) FROM note_events WHERE note_id = n.id
  ) AS event_ids
  FROM notes n`;

/** Every note, the oldest first. */
export function listNotes(db: WorkbookDb): Note[] {
  return statement<NoteRow>(db, `${SELECT} ORDER BY created_at_ms, rowid`).all().map(noteOf);
}

/** The note as it is stored now; `null` when there is none. */
export function findNote(db: WorkbookDb, id: string): StoredNote | null {
  const row = statement<NoteRow>(db, `${SELECT} WHERE id = ?`).get(id);
  return row === undefined ? null : { ...noteOf(row), createdAtMs: row.created_at_ms };
}

/** Writes a note over the one with its id, or as a new one. Call it inside a transaction. */
export function putNote(db: WorkbookDb, note: StoredNote, nowMs: number): void {
  const span = note.date === null ? null : parseEdtf(note.date);
  const sql = `
    INSERT INTO notes (id, title, body, date_edtf, start_day, end_day, geometry,
      created_at_ms, updated_at_ms)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
      title = excluded.title, body = excluded.body, date_edtf = excluded.date_edtf,
      start_day = excluded.start_day, end_day = excluded.end_day,
      geometry = excluded.geometry, updated_at_ms = excluded.updated_at_ms`;
  statement(db, sql).run(
    note.id,
    note.title,
    note.body,
    note.date,
    span?.startDay ?? null,
    span?.endDay ?? null,
    JSON.stringify(note.geometry),
    note.createdAtMs,
    nowMs,
  );
  statement(db, 'DELETE FROM note_events WHERE note_id = ?').run(note.id);
  for (const [position, eventId] of note.eventIds.entries()) {
    insertInto(db, 'note_events', { note_id: note.id, position, event_id: eventId });
  }
}

/** Removes a note with its links. Call it inside a transaction. */
export function deleteNote(db: WorkbookDb, id: string): void {
  statement(db, 'DELETE FROM notes WHERE id = ?').run(id);
}

/** A file may have been made or changed by anybody, so a row is checked like any input. */
function noteOf(row: NoteRow): Note {
  return v.parse(NoteSchema, {
    id: row.id,
    title: row.title,
    body: row.body,
    date: row.date_edtf,
    geometry: JSON.parse(row.geometry),
    eventIds: JSON.parse(row.event_ids),
  });
}
