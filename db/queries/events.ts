import { foldForSearch } from '../../geodata/model/fold.ts';
import type {
  Dispute,
  EventFigure,
  EventPlace,
  EventRecord,
  Source,
} from '../../geodata/model/records.ts';
import { fail, ok, type Result } from '../../geodata/model/result.ts';
import type { ContentDb } from '../open.ts';
import { statement } from '../statement.ts';
import { EVENT_COLUMNS, type EventRow, eventSummary } from './event-rows.ts';
import { fromJson, localized } from './rows.ts';

/** The whole record of an event. */
export function getEvent(db: ContentDb, { id }: { readonly id: string }): Result<EventRecord> {
  const sql = `SELECT ${EVENT_COLUMNS} FROM events e WHERE e.text_id = ?`;
  const row = statement<EventRow>(db, sql).get(id);
  if (row === undefined) return fail('notFound', { id });
  return ok({
    ...eventSummary(row),
    summary: localized(row.summary_en, row.summary_vi),
    body: row.body,
    places: placesOf(db, row.id),
    figures: figuresOf(db, row.id),
    disputes: fromJson<Dispute[]>(row.disputes),
    sources: sourcesOf(db, row.id),
    essayRefs: essayRefsOf(db, row.id),
  });
}

/**
 * Ids of the events that have every word of `text`, best match first: a word in the title weighs
 * more than one in a place's name, and that more than one in the text. Words may be cut short;
 * case, diacritics and đ do not matter. Nothing to look for finds nothing.
 */
export function searchEvents(db: ContentDb, { text }: { readonly text: string }): string[] {
  const words = foldForSearch(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const query = words.map((word) => `"${word}"*`).join(' ');
  const sql = `
    SELECT e.text_id FROM event_search s JOIN events e ON e.id = s.rowid
    WHERE event_search MATCH ? ORDER BY bm25(event_search, 10.0, 5.0, 1.0), e.id`;
  return statement<{ text_id: string }>(db, sql)
    .all(query)
    .map((row) => row.text_id);
}

function placesOf(db: ContentDb, eventId: number): EventPlace[] {
  const sql = `
    SELECT f.text_id, f.name_en, f.name_vi, f.accuracy_m, f.geometry ->> '$.coordinates' AS lng_lat
    FROM event_features ef JOIN features f ON f.id = ef.feature_id
    WHERE ef.event_id = ? AND f.geometry ->> '$.type' = 'Point' ORDER BY ef.position`;
  interface Row {
    text_id: string;
    name_en: string;
    name_vi: string;
    accuracy_m: number;
    lng_lat: string;
  }
  return statement<Row>(db, sql)
    .all(eventId)
    .map((row) => ({
      featureId: row.text_id,
      name: localized(row.name_en, row.name_vi),
      lngLat: fromJson<EventPlace['lngLat']>(row.lng_lat),
      accuracyM: row.accuracy_m,
    }));
}

function figuresOf(db: ContentDb, eventId: number): EventFigure[] {
  const sql = 'SELECT * FROM event_figures WHERE event_id = ? ORDER BY position';
  interface Row {
    what_en: string;
    what_vi: string;
    value: string;
    source_id: string | null;
  }
  return statement<Row>(db, sql)
    .all(eventId)
    .map((row) => ({
      what: localized(row.what_en, row.what_vi),
      value: row.value,
      sourceId: row.source_id,
    }));
}

function sourcesOf(db: ContentDb, eventId: number): Source[] {
  const sql = `
    SELECT s.id, s.title, s.url, s.grade
    FROM event_sources es JOIN sources s ON s.id = es.source_id
    WHERE es.event_id = ? ORDER BY es.position`;
  return statement<Source>(db, sql).all(eventId);
}

function essayRefsOf(db: ContentDb, eventId: number): string[] {
  const sql = 'SELECT paragraph_id FROM event_essay_refs WHERE event_id = ? ORDER BY position';
  return statement<{ paragraph_id: string }>(db, sql)
    .all(eventId)
    .map((row) => row.paragraph_id);
}
