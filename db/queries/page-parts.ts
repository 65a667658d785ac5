import type { PageEvent, PageName, PageRole } from '../../geodata/model/content/record-page.ts';
import type { Localized, Source } from '../../geodata/model/content/records.ts';
import type { ContentDb } from '../open.ts';
import { statement } from '../statement.ts';
import { namesColumn, namesOn } from './period-names.ts';
import { localized } from './rows.ts';

/** What parts of a page are kept for; an actor is a person or an organisation. */
type Owner = 'place' | 'actor' | 'feature' | 'source';

/** Every name of a place or an actor, in order of preference. */
export function namesOf(db: ContentDb, owner: 'place' | 'actor', id: number): PageName[] {
  const sql = `
    SELECT lang, text, valid_from, valid_to, is_unsourced
    FROM ${owner}_names WHERE ${owner}_id = ? ORDER BY position`;
  interface Row {
    lang: string;
    text: string;
    valid_from: string | null;
    valid_to: string | null;
    is_unsourced: number;
  }
  return statement<Row>(db, sql)
    .all(id)
    .map((row) => ({
      lang: row.lang,
      text: row.text,
      from: row.valid_from,
      to: row.valid_to,
      isUnsourced: row.is_unsourced === 1,
    }));
}

/** What an actor was, in the order of the file. */
export function rolesOf(db: ContentDb, id: number): PageRole[] {
  const sql = `
    SELECT r.role_en, r.role_vi, r.valid_from, r.valid_to,
      (SELECT text_id FROM actors WHERE id = r.organisation_id) AS organisation_id,
      CASE WHEN r.organisation_id IS NOT NULL
        THEN ${namesColumn('actor_names', 'actor_id', 'r.organisation_id').replace(' AS names', '')}
      END AS names
    FROM actor_roles r WHERE r.actor_id = ? ORDER BY r.position`;
  interface Row {
    role_en: string;
    role_vi: string;
    valid_from: string | null;
    valid_to: string | null;
    organisation_id: string | null;
    names: string | null;
  }
  return statement<Row>(db, sql)
    .all(id)
    .map((row) => ({
      role: localized(row.role_en, row.role_vi),
      organisation: row.names === null ? null : namesOn(row.names, null),
      organisationId: row.organisation_id,
      from: row.valid_from,
      to: row.valid_to,
    }));
}

const EVENTS_SQL: Readonly<Record<Owner, string>> = {
  place: `
    SELECT e.id, e.text_id, e.start_day, NULL AS role_en, NULL AS role_vi
    FROM event_places l JOIN events e ON e.id = l.event_id WHERE l.place_id = ? ORDER BY e.id`,
  actor: `
    SELECT e.id, e.text_id, e.start_day, l.role_en, l.role_vi
    FROM event_actors l JOIN events e ON e.id = l.event_id WHERE l.actor_id = ? ORDER BY e.id`,
  feature: `
    SELECT e.id, e.text_id, e.start_day, NULL AS role_en, NULL AS role_vi
    FROM event_features l JOIN events e ON e.id = l.event_id WHERE l.feature_id = ? ORDER BY e.id`,
  source: `
    SELECT e.id, e.text_id, e.start_day, NULL AS role_en, NULL AS role_vi
    FROM event_sources l JOIN events e ON e.id = l.event_id WHERE l.source_id = ? ORDER BY e.id`,
};

/** The events that speak of something or cite it, in order of time, each once. */
export function eventsOf(db: ContentDb, owner: Owner, id: number | string): PageEvent[] {
  interface Row {
    id: number;
    text_id: string;
    start_day: number | null;
    role_en: string | null;
    role_vi: string | null;
  }
  const rows = statement<Row>(db, EVENTS_SQL[owner]).all(id);
  const byId = new Map(rows.map((row) => [row.text_id, row]));
  return [...byId.values()].map((row) => ({
    id: row.text_id,
    role: row.role_en === null ? null : localized(row.role_en, row.role_vi ?? row.role_en),
    sites: owner === 'actor' ? sitesOf(db, row.id, row.start_day) : [],
  }));
}

/** Where an event happened, under the names of its first day. */
function sitesOf(db: ContentDb, eventId: number, day: number | null): Localized[] {
  const sql = `
    SELECT ${namesColumn('place_names', 'place_id', 'l.place_id')}
    FROM event_places l WHERE l.event_id = ? AND l.role = 'site' ORDER BY l.position`;
  return statement<{ names: string }>(db, sql)
    .all(eventId)
    .map(({ names }) => namesOn(names, day === null ? null : { startDay: day }));
}

/** Columns of a {@link Source}, for a query over `sources s`. */
export const SOURCE_COLUMNS = `
  s.id, s.title, s.url, s.grade, s.imprint, s.csl ->> '$.note' AS note, s.language,
  s.issued_day AS issuedDay`;

/** What a page rests on, in the order of the file; for a source, itself. */
export function sourcesOfPage(db: ContentDb, owner: Owner, id: number | string): Source[] {
  const from =
    owner === 'source'
      ? 'FROM sources s WHERE s.id = ?'
      : `FROM ${owner}_sources l JOIN sources s ON s.id = l.source_id
         WHERE l.${owner}_id = ? ORDER BY l.position`;
  const sql = `
    SELECT ${SOURCE_COLUMNS} ${from}`;
  return statement<Source>(db, sql).all(id);
}
