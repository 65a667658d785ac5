import type Database from 'better-sqlite3';
import { insertInto } from '../statement.ts';
import type { ContentFiles } from './read-content.ts';
import type { ColumnSource, TableSource } from './table-model.ts';

/** Fills the tables of dated values; the records that show them are linked once they stand. */
export function writeTables(db: Database.Database, { tables }: ContentFiles): void {
  for (const [index, { value }] of tables.entries()) {
    insertInto(db, 'data_tables', {
      id: index + 1,
      text_id: value.id,
      title_en: value.title.en,
      title_vi: value.title.vi,
      note_en: value.note?.en ?? null,
      note_vi: value.note?.vi ?? null,
    });
    for (const [position, column] of value.columns.entries()) {
      writeColumn(db, { table_id: index + 1, position }, column);
    }
  }
}

type ColumnKey = Readonly<Record<'table_id' | 'position', number>>;

function writeColumn(db: Database.Database, key: ColumnKey, column: ColumnSource): void {
  insertInto(db, 'data_columns', {
    ...key,
    title_en: column.title.en,
    title_vi: column.title.vi,
    unit_en: column.unit?.en ?? null,
    unit_vi: column.unit?.vi ?? null,
  });
  for (const [position, point] of column.points.entries()) {
    insertInto(db, 'data_points', {
      table_id: key.table_id,
      column_position: key.position,
      position,
      edtf: point.date,
      value: point.value ?? null,
      text_en: point.text?.en ?? null,
      text_vi: point.text?.vi ?? null,
      since: point.since ?? null,
      note_en: point.note?.en ?? null,
      note_vi: point.note?.vi ?? null,
      source_id: point.source,
      locator: point.locator ?? '',
    });
  }
}

/** Links the records to their tables, in order of the files. */
export function linkTables(db: Database.Database, { tables }: ContentFiles): void {
  const sql = `
    INSERT INTO event_tables (event_id, position, table_id)
    SELECT id, ?, ? FROM events WHERE text_id = ?`;
  const link = db.prepare(sql);
  for (const [index, { value }] of tables.entries()) {
    for (const event of value.events) link.run(index, index + 1, event);
  }
}

/** The sources that the tables of each record cite, in order, by the id of the record. */
export function tableSources({ tables }: ContentFiles): ReadonlyMap<string, readonly string[]> {
  const cited = ({ columns }: TableSource) =>
    columns.flatMap(({ points }) => points.map(({ source }) => source));
  const byEvent = new Map<string, readonly string[]>();
  for (const { value } of tables) {
    for (const event of value.events) {
      byEvent.set(event, [...(byEvent.get(event) ?? []), ...cited(value)]);
    }
  }
  return byEvent;
}
