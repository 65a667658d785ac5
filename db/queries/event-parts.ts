import type { Claim } from '../../geodata/model/claim.ts';
import { type DateSpan, parseEdtf } from '../../geodata/model/edtf.ts';
import { nameOn, type PeriodName } from '../../geodata/model/name-periods.ts';
import type {
  EventActor,
  EventFigure,
  EventPlace,
  Localized,
  Source,
} from '../../geodata/model/records.ts';
import type { ContentDb } from '../open.ts';
import { statement } from '../statement.ts';
import { fromJson, localized } from './rows.ts';

/** Parts of a record that stand in tables of their own, each in the order of the file. */

/** The claims of the body, by paragraph. */
export function claimsOf(db: ContentDb, eventId: number): Claim[][] {
  const sql = `
    SELECT c.paragraph, c.text, (
      SELECT json_group_array(json_object('source', source_id, 'locator', locator)
                              ORDER BY position)
      FROM citations WHERE event_id = c.event_id AND claim_position = c.position
    ) AS citations
    FROM claims c WHERE c.event_id = ? ORDER BY c.position`;
  interface Row {
    paragraph: number;
    text: string;
    citations: string;
  }
  const rows = statement<Row>(db, sql).all(eventId);
  return [...Map.groupBy(rows, ({ paragraph }) => paragraph).values()].map((paragraph) =>
    paragraph.map(({ text, citations }) => ({
      text,
      citations: fromJson<Claim['citations']>(citations),
    })),
  );
}

/** Names in every language with their days, as a JSON list. */
function namesColumn(table: 'place_names' | 'actor_names', owner: string, id: string): string {
  return `(
    SELECT json_group_array(json_object('lang', lang, 'text', text, 'from', valid_from,
                                        'to', valid_to) ORDER BY position)
    FROM ${table} WHERE ${owner} = ${id}) AS names`;
}

/** The day whose names count where the event has none of its own: today's. */
const TODAY = parseEdtf('2025').startDay;

function namesOn(namesJson: string, date: DateSpan | null): Localized {
  type Stored = Pick<PeriodName, 'lang' | 'text'> & { from: string | null; to: string | null };
  const names = fromJson<Stored[]>(namesJson).map(({ from, to, ...name }) => ({
    ...name,
    from: from ?? undefined,
    to: to ?? undefined,
  }));
  const day = date?.startDay ?? TODAY;
  const en = nameOn(names, 'en', day) ?? '';
  return localized(en, nameOn(names, 'vi', day) ?? en);
}

/** The event whose parts are asked for. */
export interface DatedEvent {
  readonly id: number;
  readonly date: DateSpan | null;
}

/** Places of the gazetteer, then the points of layers that none of them stands for. */
export function placesOf(db: ContentDb, event: DatedEvent): EventPlace[] {
  const places = gazetteerPlaces(db, event);
  const drawn = new Set(places.map(({ featureId }) => featureId));
  return [...places, ...pointsOf(db, event.id).filter(({ featureId }) => !drawn.has(featureId))];
}

function gazetteerPlaces(db: ContentDb, { id, date }: DatedEvent): EventPlace[] {
  const sql = `
    SELECT p.text_id, p.lng, p.lat, p.accuracy_m, p.basis, ep.role, f.text_id AS feature,
      ${namesColumn('place_names', 'place_id', 'p.id')}
    FROM event_places ep JOIN places p ON p.id = ep.place_id
      LEFT JOIN features f ON f.id = p.feature_id
    WHERE ep.event_id = ? ORDER BY ep.position`;
  interface Row {
    text_id: string;
    lng: number;
    lat: number;
    accuracy_m: number;
    basis: EventPlace['basis'];
    role: EventPlace['role'];
    feature: string | null;
    names: string;
  }
  return statement<Row>(db, sql)
    .all(id)
    .map((row) => ({
      id: row.text_id,
      featureId: row.feature,
      role: row.role,
      name: namesOn(row.names, date),
      lngLat: [row.lng, row.lat],
      accuracyM: row.accuracy_m,
      basis: row.basis,
    }));
}

function pointsOf(db: ContentDb, eventId: number): EventPlace[] {
  const sql = `
    SELECT f.text_id, f.name_en, f.name_vi, f.accuracy_m, f.basis,
      f.geometry ->> '$.coordinates' AS lng_lat
    FROM event_features ef JOIN features f ON f.id = ef.feature_id
    WHERE ef.event_id = ? AND f.geometry ->> '$.type' = 'Point' ORDER BY ef.position`;
  interface Row {
    text_id: string;
    name_en: string;
    name_vi: string;
    accuracy_m: number;
    basis: EventPlace['basis'];
    lng_lat: string;
  }
  return statement<Row>(db, sql)
    .all(eventId)
    .map((row) => ({
      id: row.text_id,
      featureId: row.text_id,
      role: null,
      name: localized(row.name_en, row.name_vi),
      lngLat: fromJson<EventPlace['lngLat']>(row.lng_lat),
      accuracyM: row.accuracy_m,
      basis: row.basis,
    }));
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
      unit: row.unit_en === null ? null : localized(row.unit_en, row.unit_vi ?? row.unit_en),
      asOf: row.as_of === null ? null : parseEdtf(row.as_of),
      sourceId: row.source_id,
    }));
}

export function sourcesOf(db: ContentDb, eventId: number): Source[] {
  const sql = `
    SELECT s.id, s.title, s.url, s.grade, s.imprint, s.csl ->> '$.note' AS note, s.language
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
