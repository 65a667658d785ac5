import { daysOf } from '../../geodata/model/workbook/change.ts';
import { insertInto, statement } from '../statement.ts';
import { dayColumns } from './rows.ts';
import { readJson } from './set-aside.ts';
import { type KeptColumns, workbookTable } from './workbook-table.ts';

interface NoteColumns extends KeptColumns {
  readonly title: string;
  readonly body: string;
  readonly date_edtf: string | null;
  readonly geometry: string;
  /** JSON list. */
  readonly event_ids: string;
  /** JSON object; `null` for a note that was made here. */
  readonly properties: string | null;
  /** JSON object; `null` for a note that looks as notes do. */
  readonly style: string | null;
  /** JSON list; `null` for none. */
  readonly tags: string | null;
  readonly author: string | null;
}

const SELECT = `
  SELECT id, title, body, date_edtf, geometry, properties, style, tags, author,
    created_at_ms, (
    SELECT json_group_array(event_id ORDER BY position) FROM note_events WHERE note_id = n.id
  ) AS event_ids
  FROM notes n`;

/** Notes, with their links to events in a table of their own. */
export const notesTable = workbookTable<'notes', NoteColumns>({
  name: 'notes',
  select: SELECT,
  read: ({ id, title, body, date_edtf, geometry, event_ids, properties, style, tags, author }) => ({
    id,
    title,
    body,
    date: date_edtf,
    geometry: readJson(geometry),
    eventIds: readJson(event_ids),
    ...(properties !== null && { properties: readJson(properties) }),
    ...(style !== null && { style: readJson(style) }),
    ...(tags !== null && { tags: readJson(tags) }),
    ...(author !== null && { author }),
  }),
  write: ({ title, body, date, geometry, properties, style, tags, author }) => ({
    title,
    body,
    date_edtf: date,
    ...dayColumns(date),
    geometry: JSON.stringify(geometry),
    properties: asJson(properties),
    style: asJson(style),
    tags: asJson(tags),
    author: author ?? null,
  }),
  derive: ({ date }) => daysOf(date),
  putParts: (db, { id, eventIds }) => {
    statement(db, 'DELETE FROM note_events WHERE note_id = ?').run(id);
    for (const [position, eventId] of eventIds.entries()) {
      insertInto(db, 'note_events', { note_id: id, position, event_id: eventId });
    }
  },
});

function asJson(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
