import type { Dispute, EventRecord } from '../../geodata/model/content/records.ts';
import { fail, ok, type Result } from '../../geodata/model/result.ts';
import { type Found, MOST_MATCHES, NOTHING_FOUND } from '../../geodata/model/text/search.ts';
import { readSearchQuery } from '../../geodata/model/text/search-query.ts';
import type { ContentDb } from '../open.ts';
import { statement } from '../statement.ts';
import { actorsOf, claimsOf, essayRefsOf, figuresOf, sourcesOf } from './event-parts.ts';
import { placesOf } from './event-places.ts';
import { EVENT_COLUMNS, type EventRow, eventSummary } from './event-rows.ts';
import { tablesOf } from './event-tables.ts';
import { fromJson, localized } from './rows.ts';

interface ChapterColumns {
  readonly chapter_en: string;
  readonly chapter_vi: string;
}

/** The whole record of an event. */
export function getEvent(db: ContentDb, { id }: { readonly id: string }): Result<EventRecord> {
  const sql = `
    SELECT ${EVENT_COLUMNS}, c.title_en AS chapter_en, c.title_vi AS chapter_vi
    FROM events e JOIN chapters c ON c.id = e.chapter_id WHERE e.text_id = ?`;
  const row = statement<EventRow & ChapterColumns>(db, sql).get(id);
  if (row === undefined) return fail('notFound', { id });
  const summary = eventSummary(row);
  const dated = { id: row.id, date: summary.date };
  return ok({
    ...summary,
    chapter: { id: row.chapter_id, title: localized(row.chapter_en, row.chapter_vi) },
    summary: localized(row.summary_en, row.summary_vi),
    body: claimsOf(db, row.id),
    places: placesOf(db, dated),
    actors: actorsOf(db, dated),
    figures: figuresOf(db, row.id),
    tables: tablesOf(db, row.id),
    disputes: fromJson<Dispute[]>(row.disputes),
    sources: sourcesOf(db, row.id),
    essayRefs: essayRefsOf(db, row.id),
  });
}

/**
 * The events that have every word of `text`, and every phrase in quotes, in order of time. Words
 * may be cut short; case, diacritics and đ do not matter. Nothing to look for finds nothing. No more is read than is
 * answered: the numbers of events are their order.
 */
export function searchEvents(
  db: ContentDb,
  { text, limit = MOST_MATCHES }: { readonly text: string; readonly limit?: number },
): Found {
  const { words, phrases } = readSearchQuery(text);
  if (words.length === 0) return NOTHING_FOUND;
  // Quoted, a word is never taken for one of the operators of MATCH.
  const parts = [
    ...words.map((word) => `"${word}"*`),
    ...phrases.map((phrase) => `"${phrase.join(' ')}"`),
  ];
  const sql = `
    SELECT e.text_id FROM event_search s JOIN events e ON e.id = s.rowid
    WHERE event_search MATCH ? ORDER BY s.rowid LIMIT ?`;
  const rows = statement<{ text_id: string }>(db, sql).all(parts.join(' '), limit + 1);
  const ids = rows.slice(0, limit).map((row) => row.text_id);
  return { ids, hasMore: rows.length > limit };
}
