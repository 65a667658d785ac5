import type Database from 'better-sqlite3';
import { insertInto } from '../statement.ts';
import type { ContentFiles } from './read-content.ts';
import { resolveSeries } from './series-points.ts';

/** Fills the series of the timeline; the records and sources they refer to stand already. */
export function writeSeries(db: Database.Database, content: ContentFiles): void {
  for (const [position, { value }] of content.series.entries()) {
    insertInto(db, 'series', {
      id: value.id,
      position,
      title_en: value.title.en,
      title_vi: value.title.vi,
      unit_en: value.unit?.en ?? null,
      unit_vi: value.unit?.vi ?? null,
      note_en: value.note?.en ?? null,
      note_vi: value.note?.vi ?? null,
    });
    for (const [at, point] of resolveSeries(value, content).points.entries()) {
      insertInto(db, 'series_points', {
        series_id: value.id,
        position: at,
        edtf: point.date,
        value: point.value,
        what_en: point.what?.en ?? null,
        what_vi: point.what?.vi ?? null,
        event_id: point.event,
        source_id: point.source,
      });
    }
  }
}
