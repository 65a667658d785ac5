import type Database from 'better-sqlite3';
import type { CslSource } from '../../geodata/model/content/csl-source.ts';
import { searchWords } from '../../geodata/model/text/fold.ts';
import { type HitKind, wholeNameWord } from '../../geodata/model/text/search.ts';
import { insertInto } from '../statement.ts';
import { citedSources } from './claims.ts';
import type { ContentFiles } from './read-content.ts';

/** A name as search knows it. */
export interface SearchName {
  readonly kind: HitKind;
  readonly id: string;
  readonly text: string;
  /** Words that find it beside those of the name. */
  readonly also?: string;
}

/** A name with how much its thing is looked for: what more events speak of, and a place first. */
interface Weighed extends SearchName {
  readonly weight: number;
}

/** Where each kind begins: of two things of one name, which is meant first. */
const KIND_WEIGHTS: Readonly<Record<HitKind, number>> = {
  place: 100,
  person: 80,
  event: 60,
  organisation: 50,
  layer: 45,
  feature: 30,
  source: 0,
};
const MOST_FOR_EVENTS = 60;

/**
 * Fills the names that search looks through, the most looked for first. Ids are often what a thing is
 * called for short (`arvn`, `dmz-1954`) and find it too.
 */
export function writeSearchNames(db: Database.Database, content: ContentFiles): void {
  const mentions = countMentions(content);
  const names = [
    ...placeNames(content),
    ...actorNames(content),
    ...thingNames(content),
    ...content.sources.map(({ value }) => sourceName(value)),
  ].map((name) => ({ ...name, weight: weightOf(name, mentions) }));
  names.sort((a, b) => b.weight - a.weight || order(a, b));
  indexNames(db, withoutRepeats(names));
}

/** Stores names in the order given, which is the order of answers. */
export function indexNames(db: Database.Database, names: Iterable<SearchName>): void {
  let rank = 0;
  for (const { kind, id, text, also = '' } of names) {
    rank += 1;
    const words = searchWords(text);
    const name = [...words, ...searchWords(also), wholeNameWord(words)].join(' ');
    insertInto(db, 'search_names', { rank, kind, record_id: id, text });
    insertInto(db, 'name_search', { rowid: rank, name });
  }
  db.exec(`INSERT INTO name_search (name_search) VALUES ('optimize')`);
}

function* placeNames({ places }: ContentFiles): Generator<SearchName> {
  for (const { value } of places) {
    for (const { text } of value.names) yield { kind: 'place', id: value.id, text };
  }
}

function* actorNames({ people, organisations, units }: ContentFiles): Generator<SearchName> {
  for (const { value } of people) {
    for (const { text } of value.names) yield { kind: 'person', id: value.id, text };
  }
  for (const { value } of organisations) {
    for (const { text } of value.names) yield { kind: 'organisation', id: value.id, text };
  }
  for (const { value } of units) {
    for (const { text } of value.names) {
      yield { kind: 'organisation', id: value.id, text, also: `${value.label} ${value.id}` };
    }
  }
}

/** Events, layers, and the features that no place and no unit stands for. */
function* thingNames({ events, layers, features, places }: ContentFiles): Generator<SearchName> {
  for (const { value } of events) {
    yield* bothNames('event', value.id, value.title);
  }
  for (const { value } of layers) yield* bothNames('layer', value.id, value.title);
  const drawn = new Set(places.map(({ value }) => value.feature));
  for (const { value, mark } of features) {
    if (!drawn.has(value.id) && mark === undefined)
      yield* bothNames('feature', value.id, value.properties.name);
  }
}

function* bothNames(kind: HitKind, id: string, { en, vi }: { en: string; vi: string }) {
  yield { kind, id, text: en };
  yield { kind, id, text: vi };
}

/** A work is found by its title, and by who wrote it and when. */
function sourceName(source: CslSource): SearchName {
  const authors = source.author?.map((name) => ('family' in name ? name.family : name.literal));
  const year = source.issued?.['date-parts'][0]?.[0] ?? '';
  return {
    kind: 'source',
    id: source.id,
    text: source.title,
    also: `${authors?.join(' ') ?? ''} ${year}`,
  };
}

/** How many events speak of each place, actor, feature and source. */
function countMentions({ events }: ContentFiles): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { value } of events) {
    const ids = [
      ...value.places.map(({ place }) => `place ${place}`),
      ...value.actors.flatMap(({ actor }) => [`person ${actor}`, `organisation ${actor}`]),
      ...value.features.map((feature) => `feature ${feature}`),
      ...citedSources(value).map((source) => `source ${source}`),
    ];
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function weightOf({ kind, id }: SearchName, mentions: ReadonlyMap<string, number>): number {
  const count = mentions.get(`${kind} ${id}`) ?? 0;
  return KIND_WEIGHTS[kind] + Math.min(4 * count, MOST_FOR_EVENTS);
}

function order(a: Weighed, b: Weighed): number {
  const [first, second] = [a, b].map(({ kind, id }) => `${kind} ${id}`);
  return (first ?? '') < (second ?? '') ? -1 : first === second ? 0 : 1;
}

/** One row for names that are folded alike, as most are in two languages; the first has the id. */
function* withoutRepeats(names: readonly Weighed[]): Generator<SearchName> {
  const seen = new Set<string>();
  for (const name of names) {
    const thing = `${name.kind} ${name.id}`;
    const key = `${thing} ${searchWords(name.text).join(' ')}`;
    if (seen.has(key)) continue;
    const isFirst = !seen.has(thing);
    seen.add(thing).add(key);
    yield isFirst && name.also === undefined ? { ...name, also: name.id } : name;
  }
}
