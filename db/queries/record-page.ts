import type {
  PageKind,
  PagePosition,
  PageRef,
  RecordPage,
} from '../../geodata/model/content/record-page.ts';
import type { Localized } from '../../geodata/model/content/records.ts';
import { fail, ok, type Result } from '../../geodata/model/result.ts';
import { edtfOfEnd, edtfOfStart } from '../../geodata/model/time/format-date.ts';
import type { ContentDb } from '../open.ts';
import { statement } from '../statement.ts';
import {
  citingPages,
  essayRefsOfActor,
  featuresOfPlace,
  placesOfFeature,
  relatedActors,
} from './page-links.ts';
import { eventsOf, namesOf, rolesOf, sourcesOfPage } from './page-parts.ts';
import { namesColumn, namesOn } from './period-names.ts';
import { localized } from './rows.ts';
import {
  sourcesOfUnit,
  unitFactsOf,
  unitOfFeature,
  unitPages,
  unitsAtPlace,
} from './unit-facts.ts';

/** All that is known of one thing. */
export function getPage(db: ContentDb, ref: PageRef): Result<RecordPage> {
  return READERS[ref.kind](db, ref) ?? fail('notFound', { id: ref.id });
}

type Reader = (db: ContentDb, ref: PageRef) => Result<RecordPage> | null;

const READERS: Readonly<Record<PageKind, Reader>> = {
  place: placePage,
  person: actorPage,
  organisation: actorPage,
  feature: featurePage,
  source: sourcePage,
};

function placePage(db: ContentDb, ref: PageRef): Result<RecordPage> | null {
  const sql = `
    SELECT p.*, f.note_en AS feature_note_en, f.note_vi AS feature_note_vi,
      f.garrison_en, f.garrison_vi, f.fate_en, f.fate_vi,
      ${namesColumn('place_names', 'place_id', 'p.id')}
    FROM places p LEFT JOIN features f ON f.id = p.feature_id WHERE p.text_id = ?`;
  interface Row extends Words {
    readonly id: number;
    readonly kind: string;
    readonly lng: number;
    readonly lat: number;
    readonly accuracy_m: number;
    readonly basis: PagePosition['basis'];
    readonly names: string;
    readonly first_day: number | null;
    readonly last_day: number | null;
  }
  const row = statement<Row>(db, sql).get(ref.id);
  if (row === undefined) return null;
  const { id, lng, lat, accuracy_m: accuracyM, basis } = row;
  return ok({
    ...ref,
    title: namesOn(row.names, null),
    type: row.kind,
    names: namesOf(db, 'place', id),
    position: { lngLat: [lng, lat], bounds: [lng, lat, lng, lat], accuracyM, basis },
    from: row.first_day === null ? null : edtfOfStart(row.first_day),
    to: row.last_day === null ? null : edtfOfEnd(row.last_day),
    notes: wordsOf(row, ['note', 'feature_note', 'garrison', 'fate']),
    roles: [],
    facts: [],
    events: eventsOf(db, 'place', id),
    links: [...featuresOfPlace(db, id), ...unitsAtPlace(db, ref.id)],
    essayRefs: [],
    sources: sourcesOfPage(db, 'place', id),
  });
}

function actorPage(db: ContentDb, ref: PageRef): Result<RecordPage> | null {
  const sql = `
    SELECT a.*, ${namesColumn('actor_names', 'actor_id', 'a.id')}
    FROM actors a WHERE a.text_id = ? AND a.is_person = ?`;
  interface Row extends Words {
    readonly id: number;
    readonly kind: string | null;
    readonly born: string | null;
    readonly died: string | null;
    readonly names: string;
  }
  const row = statement<Row>(db, sql).get(ref.id, ref.kind === 'person' ? 1 : 0);
  if (row === undefined) return null;
  return ok({
    ...ref,
    title: namesOn(row.names, null),
    type: row.kind ?? '',
    names: namesOf(db, 'actor', row.id),
    position: null,
    from: row.born,
    to: row.died,
    notes: wordsOf(row, ['summary']),
    roles: rolesOf(db, row.id),
    facts: unitFactsOf(db, ref.id),
    events: eventsOf(db, 'actor', row.id),
    links: [...relatedActors(db, row.id), ...unitPages(db, row.id)],
    essayRefs: essayRefsOfActor(db, row.id),
    sources: sourcesOfPage(db, 'actor', row.id),
  });
}

function featurePage(db: ContentDb, ref: PageRef): Result<RecordPage> | null {
  const sql = `
    SELECT f.*, b.west, b.south, b.east, b.north
    FROM features f JOIN feature_bounds b ON b.id = f.id WHERE f.text_id = ?`;
  interface Row extends Words {
    readonly id: number;
    readonly kind: string;
    readonly name_en: string;
    readonly name_vi: string;
    readonly edtf: string | null;
    readonly accuracy_m: number;
    readonly basis: PagePosition['basis'];
    readonly unit_id: string | null;
    readonly west: number;
    readonly south: number;
    readonly east: number;
    readonly north: number;
  }
  const row = statement<Row>(db, sql).get(ref.id);
  if (row === undefined) return null;
  const { west, south, east, north, accuracy_m: accuracyM, basis } = row;
  return ok({
    ...ref,
    title: localized(row.name_en, row.name_vi),
    type: row.kind,
    names: [],
    position: {
      lngLat: [(west + east) / 2, (south + north) / 2],
      bounds: [west, south, east, north],
      accuracyM,
      basis,
    },
    from: row.edtf,
    to: null,
    notes: wordsOf(row, ['note', 'garrison', 'fate']),
    roles: [],
    facts: row.unit_id === null ? [] : unitFactsOf(db, row.unit_id),
    events: eventsOf(db, 'feature', row.id),
    links: [...placesOfFeature(db, row.id), ...unitOfFeature(db, row.id)],
    essayRefs: [],
    sources:
      row.unit_id === null ? sourcesOfPage(db, 'feature', row.id) : sourcesOfUnit(db, row.unit_id),
  });
}

function sourcePage(db: ContentDb, ref: PageRef): Result<RecordPage> | null {
  const sources = sourcesOfPage(db, 'source', ref.id);
  const [source] = sources;
  if (source === undefined) return null;
  return ok({
    ...ref,
    title: localized(source.title, source.title),
    type: source.grade,
    names: [],
    position: null,
    from: null,
    to: null,
    notes: [],
    roles: [],
    facts: [],
    events: eventsOf(db, 'source', ref.id),
    links: citingPages(db, ref.id),
    essayRefs: [],
    sources,
  });
}

/** Texts in pairs of columns, `<name>_en` and `<name>_vi`; `null` or empty where there is none. */
type Words = Readonly<Record<`${string}_en` | `${string}_vi`, unknown>>;

function wordsOf(row: Words, names: readonly string[]): Localized[] {
  return names.flatMap((name) => {
    const [en, vi] = [row[`${name}_en`], row[`${name}_vi`]];
    return typeof en === 'string' && en !== '' ? [localized(en, String(vi ?? en))] : [];
  });
}
