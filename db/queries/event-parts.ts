import type { Claim } from '../../geodata/model/content/claim.ts';
import type {
  BodyClaim,
  EventActor,
  EventFigure,
  Source,
} from '../../geodata/model/content/records.ts';
import { parseEdtf } from '../../geodata/model/time/edtf.ts';
import type { ContentDb } from '../open.ts';
import { statement } from '../statement.ts';
import { SOURCE_COLUMNS } from './page-parts.ts';
import { type DatedEvent, namesColumn, namesOn } from './period-names.ts';
import { fromJson, localized, localizedOrNull } from './rows.ts';

/** Parts of a record that stand in tables of their own, each in the order of the file. */

/** The claims of the body, by paragraph. */
export function claimsOf(db: ContentDb, eventId: number): BodyClaim[][] {
  const sql = `
    SELECT c.paragraph, c.text, c.text_vi, (
      SELECT json_group_array(json_object('source', source_id, 'locator', locator)
                              ORDER BY position)
      FROM citations WHERE event_id = c.event_id AND claim_position = c.position
    ) AS citations
    FROM claims c WHERE c.event_id = ? ORDER BY c.position`;
  interface Row {
    paragraph: number;
    text: string;
    text_vi: string | null;
    citations: string;
  }
  const rows = statement<Row>(db, sql).all(eventId);
  return [...Map.groupBy(rows, ({ paragraph }) => paragraph).values()].map((paragraph) =>
    paragraph.map(({ text, text_vi, citations }) => ({
      text,
      textVi: text_vi,
      citations: fromJson<Claim['citations']>(citations),
    })),
  );
}

export function actorsOf(db: ContentDb, { id, date }: DatedEvent): EventActor[] {
  const sql = `
    SELECT a.text_id, a.is_person, ea.role_en, ea.role_vi,
      ${namesColumn('actor_names', 'actor_id', 'a.id')}
    FROM event_actors ea JOIN actors a ON a.id = ea.actor_id
    WHERE ea.event_id = ? ORDER BY ea.position`;
  interface Row {
    text_id: string;
    is_person: number;
    role_en: string;
    role_vi: string;
    names: string;
  }
  return statement<Row>(db, sql)
    .all(id)
    .map((row) => ({
      id: row.text_id,
      isPerson: row.is_person === 1,
      name: namesOn(row.names, date),
      role: localized(row.role_en, row.role_vi),
    }));
}

export function figuresOf(db: ContentDb, eventId: number): EventFigure[] {
  const sql = 'SELECT * FROM event_figures WHERE event_id = ? ORDER BY position';
  interface Row {
    what_en: string;
    what_vi: string;
    value: string;
    number: number | null;
    unit_en: string | null;
    unit_vi: string | null;
    as_of: string | null;
    source_id: string | null;
  }
  return statement<Row>(db, sql)
    .all(eventId)
    .map((row) => ({
      what: localized(row.what_en, row.what_vi),
      value: row.value,
      number: row.number,
      unit: localizedOrNull(row.unit_en, row.unit_vi),
      asOf: row.as_of === null ? null : parseEdtf(row.as_of),
      sourceId: row.source_id,
    }));
}

export function sourcesOf(db: ContentDb, eventId: number): Source[] {
  const sql = `
    SELECT ${SOURCE_COLUMNS}
    FROM event_sources es JOIN sources s ON s.id = es.source_id
    WHERE es.event_id = ? ORDER BY es.position`;
  return statement<Source>(db, sql).all(eventId);
}

export function essayRefsOf(db: ContentDb, eventId: number): string[] {
  const sql = 'SELECT paragraph_id FROM event_essay_refs WHERE event_id = ? ORDER BY position';
  return statement<{ paragraph_id: string }>(db, sql)
    .all(eventId)
    .map((row) => row.paragraph_id);
}
