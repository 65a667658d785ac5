import type { PageKind, PageLink } from '../../geodata/model/content/record-page.ts';
import type { ContentDb } from '../open.ts';
import { statement } from '../statement.ts';
import { namesColumn, namesOn } from './period-names.ts';
import { localized, localizedOrNull } from './rows.ts';

/** Pages that a page leads to. A link has either all names of a thing as JSON, or two texts. */
interface LinkRow {
  readonly kind: PageKind;
  readonly text_id: string;
  readonly names: string | null;
  readonly name_en: string | null;
  readonly name_vi: string | null;
  readonly relation_en: string | null;
  readonly relation_vi: string | null;
}

const ACTOR_KIND = "CASE a.is_person WHEN 1 THEN 'person' ELSE 'organisation' END AS kind";
const NO_NAMES = 'NULL AS names';
const NO_TEXTS = 'NULL AS name_en, NULL AS name_vi';
const NO_RELATION = 'NULL AS relation_en, NULL AS relation_vi';
const ACTOR_NAMES = namesColumn('actor_names', 'actor_id', 'a.id');
const PLACE_NAMES = namesColumn('place_names', 'place_id', 'p.id');

/** People and organisations that an actor has to do with, and what they are to it. */
export function relatedActors(db: ContentDb, actorId: number): PageLink[] {
  const sql = `
    SELECT ${ACTOR_KIND}, a.text_id, ${ACTOR_NAMES}, ${NO_TEXTS}, l.relation_en, l.relation_vi
    FROM actor_links l JOIN actors a ON a.id = l.to_id WHERE l.actor_id = ? ORDER BY l.position`;
  return read(db, sql, actorId);
}

/** What draws a place on the map. */
export function featuresOfPlace(db: ContentDb, placeId: number): PageLink[] {
  const sql = `
    SELECT 'feature' AS kind, f.text_id, ${NO_NAMES}, f.name_en, f.name_vi, ${NO_RELATION}
    FROM places p JOIN features f ON f.id = p.feature_id WHERE p.id = ?`;
  return read(db, sql, placeId);
}

/** The places of the gazetteer that a feature draws. */
export function placesOfFeature(db: ContentDb, featureId: number): PageLink[] {
  const sql = `
    SELECT 'place' AS kind, p.text_id, ${PLACE_NAMES}, ${NO_TEXTS}, ${NO_RELATION}
    FROM places p WHERE p.feature_id = ? ORDER BY p.id`;
  return read(db, sql, featureId);
}

/** Everything beside events that cites a source. */
export function citingPages(db: ContentDb, sourceId: string): PageLink[] {
  const places = `
    SELECT 'place' AS kind, p.text_id, ${PLACE_NAMES}, ${NO_TEXTS}, ${NO_RELATION}
    FROM place_sources l JOIN places p ON p.id = l.place_id WHERE l.source_id = ?`;
  const actors = `
    SELECT ${ACTOR_KIND}, a.text_id, ${ACTOR_NAMES}, ${NO_TEXTS}, ${NO_RELATION}
    FROM actor_sources l JOIN actors a ON a.id = l.actor_id WHERE l.source_id = ?`;
  const features = `
    SELECT 'feature' AS kind, f.text_id, ${NO_NAMES}, f.name_en, f.name_vi, ${NO_RELATION}
    FROM feature_sources l JOIN features f ON f.id = l.feature_id WHERE l.source_id = ?`;
  return [actors, places, features].flatMap((sql) =>
    read(db, sql, sourceId).sort((one, other) => one.name.en.localeCompare(other.name.en)),
  );
}

/** Paragraphs of the essay that speak of an actor, in the order of the file. */
export function essayRefsOfActor(db: ContentDb, actorId: number): string[] {
  const sql = 'SELECT paragraph_id FROM actor_essay_refs WHERE actor_id = ? ORDER BY position';
  return statement<{ paragraph_id: string }>(db, sql)
    .all(actorId)
    .map((row) => row.paragraph_id);
}

function read(db: ContentDb, sql: string, id: number | string): PageLink[] {
  return statement<LinkRow>(db, sql)
    .all(id)
    .map((row) => ({
      kind: row.kind,
      id: row.text_id,
      name:
        row.names === null
          ? localized(row.name_en ?? '', row.name_vi ?? row.name_en ?? '')
          : namesOn(row.names, null),
      relation: localizedOrNull(row.relation_en, row.relation_vi),
    }));
}
