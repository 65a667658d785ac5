import type { PageLink, UnitFact } from '../../geodata/model/content/record-page.ts';
import type { Localized, Source } from '../../geodata/model/content/records.ts';
import type { ContentDb } from '../open.ts';
import { statement } from '../statement.ts';
import { SOURCE_COLUMNS } from './page-parts.ts';
import { namesColumn, namesOn } from './period-names.ts';
import { localized, localizedOrNull } from './rows.ts';

interface FactRow {
  readonly kind: UnitFact['kind'];
  readonly edtf: string | null;
  readonly ref_id: string | null;
  readonly names: string | null;
  readonly words_en: string | null;
  readonly words_vi: string | null;
  readonly men: number | null;
  readonly note_en: string | null;
  readonly note_vi: string | null;
  readonly source_id: string;
  readonly locator: string;
}

const PLACE_NAMES = namesColumn('place_names', 'place_id', 'p.id').replace(' AS names', '');
const ACTOR_NAMES = namesColumn('actor_names', 'actor_id', 'a.id').replace(' AS names', '');

/** What sources say of a unit, in the order of the file; nothing for what is no unit. */
export function unitFactsOf(db: ContentDb, textId: string): UnitFact[] {
  const sql = `
    SELECT u.*, CASE
      WHEN u.kind = 'position' THEN (SELECT ${PLACE_NAMES} FROM places p WHERE p.text_id = u.ref_id)
      WHEN u.kind = 'parent' THEN (SELECT ${ACTOR_NAMES} FROM actors a WHERE a.text_id = u.ref_id)
    END AS names
    FROM unit_facts u JOIN actors unit ON unit.id = u.actor_id
    WHERE unit.text_id = ? ORDER BY u.position`;
  return statement<FactRow>(db, sql).all(textId).map(factOf);
}

const PAGES = { parent: 'organisation', commander: 'person', position: 'place' } as const;

function factOf(row: FactRow): UnitFact {
  const { kind, ref_id: id, names } = row;
  return {
    kind,
    date: row.edtf,
    words: names === null ? localizedOrNull(row.words_en, row.words_vi) : namesOn(names, null),
    page: id === null || kind === 'strength' ? null : { kind: PAGES[kind], id },
    men: row.men,
    note: row.note_en === null ? null : localized(row.note_en, row.note_vi ?? row.note_en),
    citation: { source: row.source_id, locator: row.locator },
  };
}

const PART_OF_IT = localized('part of it', 'đơn vị trực thuộc');
const ITS_ARMY = localized('its army', 'thuộc quân đội');

/** The army of a unit, and the units that were once part of it, by name. */
export function unitPages(db: ContentDb, actorId: number): PageLink[] {
  const army = `
    SELECT a.text_id, ${ACTOR_NAMES} AS names
    FROM units u JOIN actors a ON a.id = u.army_id WHERE u.actor_id = ?`;
  const parts = `
    SELECT DISTINCT a.text_id, ${ACTOR_NAMES} AS names
    FROM unit_facts f JOIN actors a ON a.id = f.actor_id
    WHERE f.kind = 'parent' AND f.ref_id = (SELECT text_id FROM actors WHERE id = ?)`;
  return [...linksTo(db, army, actorId, ITS_ARMY), ...linksTo(db, parts, actorId, PART_OF_IT)];
}

/** The units that a source places there. */
export function unitsAtPlace(db: ContentDb, placeId: string): PageLink[] {
  const sql = `
    SELECT DISTINCT a.text_id, ${ACTOR_NAMES} AS names
    FROM unit_facts f JOIN actors a ON a.id = f.actor_id
    WHERE f.kind = 'position' AND f.ref_id = ?`;
  return linksTo(db, sql, placeId, null);
}

/** The unit whose position a feature marks. */
export function unitOfFeature(db: ContentDb, featureId: number): PageLink[] {
  const sql = `
    SELECT a.text_id, ${ACTOR_NAMES} AS names
    FROM features f JOIN actors a ON a.text_id = f.unit_id WHERE f.id = ?`;
  return linksTo(db, sql, featureId, null);
}

function linksTo(
  db: ContentDb,
  sql: string,
  id: number | string,
  relation: Localized | null,
): PageLink[] {
  return statement<{ text_id: string; names: string }>(db, sql)
    .all(id)
    .map(({ text_id, names }) => ({
      kind: 'organisation' as const,
      id: text_id,
      name: namesOn(names, null),
      relation,
    }))
    .sort((one, other) => one.name.en.localeCompare(other.name.en, 'en', { numeric: true }));
}

/** The works that a unit rests on. */
export function sourcesOfUnit(db: ContentDb, textId: string): Source[] {
  const sql = `
    SELECT ${SOURCE_COLUMNS}
    FROM actor_sources l JOIN sources s ON s.id = l.source_id JOIN actors a ON a.id = l.actor_id
    WHERE a.text_id = ? ORDER BY l.position`;
  return statement<Source>(db, sql).all(textId);
}
