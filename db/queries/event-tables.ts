import type { DataColumn, DataPoint, DataTable } from '../../geodata/model/content/records.ts';
import { parseEdtf } from '../../geodata/model/time/edtf.ts';
import type { ContentDb } from '../open.ts';
import { statement } from '../statement.ts';
import { localized, localizedOrNull } from './rows.ts';

/** The tables of dated values that a record shows, in the order of the files. */
export function tablesOf(db: ContentDb, eventId: number): DataTable[] {
  const sql = `
    SELECT t.* FROM event_tables et JOIN data_tables t ON t.id = et.table_id
    WHERE et.event_id = ? ORDER BY et.position`;
  interface Row {
    id: number;
    text_id: string;
    title_en: string;
    title_vi: string;
    note_en: string | null;
    note_vi: string | null;
  }
  return statement<Row>(db, sql)
    .all(eventId)
    .map((row) => ({
      id: row.text_id,
      title: localized(row.title_en, row.title_vi),
      note: localizedOrNull(row.note_en, row.note_vi),
      columns: columnsOf(db, row.id),
    }));
}

function columnsOf(db: ContentDb, tableId: number): DataColumn[] {
  const points = Map.groupBy(pointRows(db, tableId), (row) => row.column_position);
  interface Row {
    position: number;
    title_en: string;
    title_vi: string;
    unit_en: string | null;
    unit_vi: string | null;
  }
  return statement<Row>(db, 'SELECT * FROM data_columns WHERE table_id = ? ORDER BY position')
    .all(tableId)
    .map((row) => ({
      title: localized(row.title_en, row.title_vi),
      unit: localizedOrNull(row.unit_en, row.unit_vi),
      points: (points.get(row.position) ?? []).map(pointOf),
    }));
}

interface PointRow {
  readonly column_position: number;
  readonly edtf: string;
  readonly value: number | null;
  readonly text_en: string | null;
  readonly text_vi: string | null;
  readonly since: string | null;
  readonly note_en: string | null;
  readonly note_vi: string | null;
  readonly source_id: string;
  readonly locator: string;
}

function pointRows(db: ContentDb, tableId: number): PointRow[] {
  const sql = 'SELECT * FROM data_points WHERE table_id = ? ORDER BY column_position, position';
  return statement<PointRow>(db, sql).all(tableId);
}

function pointOf(row: PointRow): DataPoint {
  return {
    date: parseEdtf(row.edtf),
    value: row.value,
    text: localizedOrNull(row.text_en, row.text_vi),
    since: row.since === null ? null : parseEdtf(row.since),
    note: localizedOrNull(row.note_en, row.note_vi),
    citation: { source: row.source_id, locator: row.locator },
  };
}
