import type { Localized } from '../../geodata/model/content/records.ts';
import { boundsOf } from '../../geodata/model/space/bounds.ts';
import type { Bounds, LngLat } from '../../geodata/model/space/lng-lat.ts';
import { distanceBetweenM, type Shape, widened } from '../../geodata/model/space/near.ts';
import { readCoordinates } from '../../geodata/model/space/read-coordinates.ts';
import { searchWords } from '../../geodata/model/text/fold.ts';
import { readNear } from '../../geodata/model/text/near.ts';
import {
  type AtlasSearch,
  type HitKind,
  MOST_MATCHES,
  type NameMatch,
  type NearPlace,
  type SearchHit,
} from '../../geodata/model/text/search.ts';
import type { ContentDb } from '../open.ts';
import { statement } from '../statement.ts';
import { searchEvents } from './events.ts';
import { hitOf } from './find-hits.ts';
import { findNames, KIND_WORDS } from './find-names.ts';
import { fromJson } from './rows.ts';

/** What is looked for, and the words that names are made of (`loadNameWords`). */
export type FindAsked = AtlasSearch & { readonly vocabulary: readonly string[] };

/** How many names are tried until one of them has a place. */
const MOST_TRIED = 12;
/** Of things equally far, which are named first. */
const KINDS_IN_ORDER: readonly HitKind[] = ['place', 'event', 'feature'];

/**
 * What lies around the place of a text like `near Khe Sanh`, the nearest first. `null` where the
 * text asks for no place, or for one that is not known.
 */
export function findNear(
  db: ContentDb,
  asked: FindAsked,
): { readonly near: NearPlace; readonly hits: readonly SearchHit[] } | null {
  const wanted = readNear(asked.text);
  if (wanted === null) return null;
  const middle = locate(db, { ...asked, text: wanted.place });
  if (middle === null) return null;
  const near = { ...middle, radiusM: wanted.radiusM };
  const isWanted = wantedBy(db, { ...asked, text: wanted.what });
  const around = whatIsAround(db, near).filter(({ match }) => isWanted(match));
  const hits = around
    .slice(0, asked.limit + 1)
    .flatMap(({ match, distanceM }) => hitOf(db, match).map((hit) => ({ ...hit, distanceM })));
  return { near, hits };
}

interface Middle {
  readonly title: Localized | null;
  readonly shape: Shape;
}

/** The place that a name or coordinates mean. */
function locate(db: ContentDb, asked: FindAsked): Middle | null {
  const typed = readCoordinates(asked.text, asked.datum);
  if (typed !== null) return { title: null, shape: pointAt(typed.lngLat) };
  for (const match of findNames(db, { ...asked, limit: MOST_TRIED })) {
    const shape = shapeOf(db, match);
    const [hit] = shape === null ? [] : hitOf(db, match);
    if (shape !== null && hit !== undefined) return { title: hit.title, shape };
  }
  return null;
}

function shapeOf(db: ContentDb, { kind, id }: NameMatch): Shape | null {
  if (kind === 'place') {
    const sql = 'SELECT lng, lat FROM places WHERE text_id = ?';
    const row = statement<{ lng: number; lat: number }>(db, sql).get(id);
    return row === undefined ? null : pointAt([row.lng, row.lat]);
  }
  if (kind === 'feature') {
    const sql = 'SELECT geometry FROM features WHERE text_id = ?';
    const row = statement<{ geometry: string }>(db, sql).get(id);
    return row === undefined ? null : fromJson<Shape>(row.geometry);
  }
  if (kind !== 'event') return null;
  const sql = `
    SELECT p.lng, p.lat FROM events e JOIN event_places ep ON ep.event_id = e.id
      JOIN places p ON p.id = ep.place_id WHERE e.text_id = ? AND ep.role <> 'seat'`;
  const rows = statement<{ lng: number; lat: number }>(db, sql).all(id);
  const coordinates = rows.map(({ lng, lat }) => [lng, lat]);
  return coordinates.length === 0 ? null : { type: 'MultiPoint', coordinates };
}

function pointAt(lngLat: LngLat): Shape {
  return { type: 'Point', coordinates: lngLat };
}

/** Whether something is what is looked for there: anything, a kind of thing, or what has the words. */
function wantedBy(db: ContentDb, asked: FindAsked): (match: NameMatch) => boolean {
  const words = searchWords(asked.text);
  if (words.length === 0) return () => true;
  const kinds = words.map((word) => KIND_WORDS.get(word) ?? KIND_WORDS.get(word.replace(/s$/, '')));
  if (kinds.every((kind) => kind !== undefined)) return ({ kind }) => kinds.includes(kind);
  const named = findNames(db, { ...asked, limit: MOST_MATCHES });
  const told = searchEvents(db, { text: asked.text }).ids.map((id) => `event ${id}`);
  const found = new Set([...named.map(({ kind, id }) => `${kind} ${id}`), ...told]);
  return ({ kind, id }) => found.has(`${kind} ${id}`);
}

interface Around {
  readonly match: NameMatch;
  readonly distanceM: number;
}

/**
 * Places, what layers draw where no place stands for it, and the events that happened there; each
 * once, the nearest first.
 */
function whatIsAround(db: ContentDb, { shape, radiusM }: NearPlace): Around[] {
  const box = widened(boundsOf(shape.coordinates), radiusM);
  const within = (rows: readonly RowAround[]) =>
    rows
      .map((row) => ({ ...row, distanceM: distanceBetweenM(fromJson<Shape>(row.geometry), shape) }))
      .filter(({ distanceM }) => distanceM <= radiusM);
  const places = within(statement<RowAround>(db, PLACES_SQL).all(namedBox(box)));
  const features = within(statement<RowAround>(db, FEATURES_SQL).all(namedBox(box)));
  const around = [
    ...places.map(aroundAs('place')),
    ...features.filter(({ is_place }) => is_place === 0).map(aroundAs('feature')),
    ...eventsAt(db, EVENTS_AT_PLACES_SQL, places),
    ...eventsAt(db, EVENTS_AT_FEATURES_SQL, features),
  ];
  around.sort((a, b) => a.distanceM - b.distanceM || orderOf(a) - orderOf(b));
  const nearest = new Map<string, Around>();
  for (const one of around) {
    const key = `${one.match.kind} ${one.match.id}`;
    if (!nearest.has(key)) nearest.set(key, one);
  }
  return [...nearest.values()];
}

function orderOf({ match }: Around): number {
  return KINDS_IN_ORDER.indexOf(match.kind);
}

interface RowAround {
  readonly id: number;
  readonly text_id: string;
  readonly geometry: string;
  readonly is_place: number;
}
type Measured = RowAround & { readonly distanceM: number };

function aroundAs(kind: HitKind) {
  return ({ text_id: id, distanceM }: Pick<Measured, 'text_id' | 'distanceM'>): Around => ({
    match: { kind, id, name: '', grade: 'near' },
    distanceM,
  });
}

function eventsAt(db: ContentDb, sql: string, rows: readonly Measured[]): Around[] {
  return rows.flatMap(({ id, distanceM }) =>
    statement<{ text_id: string }>(db, sql)
      .all(id)
      .map(({ text_id }) => aroundAs('event')({ text_id, distanceM })),
  );
}

function namedBox([west, south, east, north]: Bounds) {
  return { west, south, east, north };
}

const PLACES_SQL = `
  SELECT id, text_id, 1 AS is_place,
    json_object('type', 'Point', 'coordinates', json_array(lng, lat)) AS geometry
  FROM places WHERE lng BETWEEN :west AND :east AND lat BETWEEN :south AND :north`;
const FEATURES_SQL = `
  SELECT f.id, f.text_id, f.geometry,
    EXISTS (SELECT 1 FROM places p WHERE p.feature_id = f.id) AS is_place
  FROM feature_bounds b JOIN features f ON f.id = b.id
  WHERE b.west <= :east AND b.east >= :west AND b.south <= :north AND b.north >= :south`;
/** Where an event was decided is not where it happened. */
const EVENTS_AT_PLACES_SQL = `
  SELECT e.text_id FROM event_places ep JOIN events e ON e.id = ep.event_id
  WHERE ep.place_id = ? AND ep.role <> 'seat' ORDER BY e.id`;
const EVENTS_AT_FEATURES_SQL = `
  SELECT e.text_id FROM event_features ef JOIN events e ON e.id = ef.event_id
  WHERE ef.feature_id = ? ORDER BY e.id`;
