import type { Localized } from '../../geodata/model/content/records.ts';
import type { Bounds } from '../../geodata/model/space/lng-lat.ts';
import { searchWords } from '../../geodata/model/text/fold.ts';
import {
  type HitKind,
  MOST_HITS,
  type NameMatch,
  type SearchHit,
} from '../../geodata/model/text/search.ts';
import type { ContentDb } from '../open.ts';
import { statement } from '../statement.ts';
import { searchEvents } from './events.ts';
import { findNames } from './find-names.ts';
import { namesColumn, namesOn } from './period-names.ts';
import { localized } from './rows.ts';
import { snippetOf } from './snippet.ts';

/** A record has a name for each language and time, and each of them may match. */
const NAMES_FOR_EACH_HIT = 2;
/** How many works stand before the events in which it is said. */
const FIRST_WORKS = 3;
/** How many events in which it is said are read. */
const MOST_TOLD = 40;

/**
 * What the atlas has for what is typed, the best first, each record once: by its names, what it
 * tells of before the works about it, then the events in which it is said.
 */
export function findInAtlas(
  db: ContentDb,
  asked: { readonly text: string; readonly vocabulary: readonly string[]; readonly limit?: number },
): SearchHit[] {
  const { text, vocabulary, limit = MOST_HITS } = asked;
  const names = findNames(db, { text, vocabulary, limit: limit * NAMES_FOR_EACH_HIT });
  const isSource = ({ kind }: NameMatch) => kind === 'source';
  const [things, works] = [names.filter((name) => !isSource(name)), names.filter(isSource)];
  const matches = new Map<string, NameMatch>();
  const [firstWorks, otherWorks] = [works.slice(0, FIRST_WORKS), works.slice(FIRST_WORKS)];
  for (const match of [...things, ...firstWorks, ...toldBy(db, text), ...otherWorks]) {
    const key = `${match.kind} ${match.id}`;
    if (!matches.has(key)) matches.set(key, match);
  }
  return [...matches.values()].slice(0, limit).flatMap((match) => toHit(db, match, text));
}

/** Events whose text has every word, in order of time. */
function toldBy(db: ContentDb, text: string): NameMatch[] {
  return searchEvents(db, { text, limit: MOST_TOLD }).ids.map((id) => ({
    kind: 'event',
    id,
    name: '',
    grade: 'text',
  }));
}

interface HitRow {
  readonly title_en: string;
  readonly title_vi: string;
  readonly type: string;
  readonly date: string | null;
  readonly west: number | null;
  readonly south: number | null;
  readonly east: number | null;
  readonly north: number | null;
}

function toHit(db: ContentDb, match: NameMatch, text: string): SearchHit[] {
  const row = statement<HitRow>(db, HIT_SQL[match.kind]).get(match.id);
  if (row === undefined) return [];
  const isTold = match.grade === 'text';
  return [
    {
      ...match,
      title: titleOf(row, match.kind),
      bounds: boundsOf(row),
      type: row.type,
      date: row.date,
      snippet: isTold ? snippetOf(db, match.id, searchWords(text)) : null,
    },
  ];
}

/** Places and people are called by their names of today. */
function titleOf({ title_en, title_vi }: HitRow, kind: HitKind): Localized {
  const hasPeriods = kind === 'place' || kind === 'person' || kind === 'organisation';
  return hasPeriods ? namesOn(title_en, null) : localized(title_en, title_vi);
}

function boundsOf({ west, south, east, north }: HitRow): Bounds | null {
  if (west === null || south === null || east === null || north === null) return null;
  return [west, south, east, north];
}

const NOWHERE = 'NULL AS west, NULL AS south, NULL AS east, NULL AS north';
const ACTOR = `
  SELECT ${namesColumn('actor_names', 'actor_id', 'a.id').replace(' AS names', ' AS title_en')},
    '' AS title_vi, coalesce(a.kind, '') AS type, a.born AS date, ${NOWHERE}
  FROM actors a WHERE a.text_id = ?`;

/** For each kind, its row by its text id. */
const HIT_SQL: Readonly<Record<HitKind, string>> = {
  place: `
    SELECT ${namesColumn('place_names', 'place_id', 'p.id').replace(' AS names', ' AS title_en')},
      '' AS title_vi, p.kind AS type, NULL AS date,
      p.lng AS west, p.lat AS south, p.lng AS east, p.lat AS north
    FROM places p WHERE p.text_id = ?`,
  person: ACTOR,
  organisation: ACTOR,
  event: `
    SELECT title_en, title_vi, kind AS type, edtf AS date, west, south, east, north
    FROM events WHERE text_id = ?`,
  feature: `
    SELECT f.name_en AS title_en, f.name_vi AS title_vi, f.kind AS type, f.edtf AS date,
      b.west, b.south, b.east, b.north
    FROM features f JOIN feature_bounds b ON b.id = f.id WHERE f.text_id = ?`,
  layer: `
    SELECT title_en, title_vi, '' AS type, NULL AS date, ${NOWHERE} FROM layers WHERE id = ?`,
  source: `
    SELECT title AS title_en, title AS title_vi, grade AS type, NULL AS date, ${NOWHERE}
    FROM sources WHERE id = ?`,
};
