import { searchWords } from '../../geodata/model/text/fold.ts';
import {
  type AtlasFound,
  MOST_HITS,
  type NameMatch,
  type SearchHit,
} from '../../geodata/model/text/search.ts';
import type { ContentDb } from '../open.ts';
import { searchEvents } from './events.ts';
import { hitOf } from './find-hits.ts';
import { findNames } from './find-names.ts';
import { type FindAsked, findNear } from './find-near.ts';
import { snippetOf } from './snippet.ts';

/** A record has a name for each language and time, and each of them may match. */
const NAMES_FOR_EACH_HIT = 2;
/** How many works stand before the events in which it is said. */
const FIRST_WORKS = 3;
/** How many events in which it is said are read for a few hits. */
const LEAST_TOLD = 40;

/**
 * What the atlas has for what is typed, the best first, each record once: by its names, what it
 * tells of before the works about it, then the events in which it is said. For `near Khe Sanh` what
 * lies around, the nearest first.
 */
export function findInAtlas(db: ContentDb, asked: FindAsked): AtlasFound {
  const near = findNear(db, asked);
  const hits = near?.hits ?? matchesFor(db, asked).flatMap((match) => hitOf(db, match));
  const words = searchWords(asked.text);
  return {
    hits: hits.slice(0, asked.limit).map((hit, index) => withSnippet(db, hit, index, words)),
    hasMore: hits.length > asked.limit,
    near: near?.near ?? null,
  };
}

/** Sentences of events that say why they were found, by the ids of the events. */
export function findSnippets(
  db: ContentDb,
  { text, ids }: { readonly text: string; readonly ids: readonly string[] },
): Readonly<Record<string, string>> {
  const words = searchWords(text);
  return Object.fromEntries(
    ids.flatMap((id) => {
      const snippet = snippetOf(db, id, words);
      return snippet === null ? [] : [[id, snippet]];
    }),
  );
}

/** One more than is asked for, where there are more. */
function matchesFor(db: ContentDb, { text, vocabulary, limit }: FindAsked): NameMatch[] {
  const names = findNames(db, { text, vocabulary, limit: (limit + 1) * NAMES_FOR_EACH_HIT });
  const isSource = ({ kind }: NameMatch) => kind === 'source';
  const [things, works] = [names.filter((name) => !isSource(name)), names.filter(isSource)];
  const [firstWorks, otherWorks] = [works.slice(0, FIRST_WORKS), works.slice(FIRST_WORKS)];
  const told = toldBy(db, text, Math.max(limit + 1, LEAST_TOLD));
  const matches = new Map<string, NameMatch>();
  for (const match of [...things, ...firstWorks, ...told, ...otherWorks]) {
    const key = `${match.kind} ${match.id}`;
    if (!matches.has(key)) matches.set(key, match);
  }
  return [...matches.values()].slice(0, limit + 1);
}

/** Events whose text has every word, in order of time. */
function toldBy(db: ContentDb, text: string, limit: number): NameMatch[] {
  return searchEvents(db, { text, limit }).ids.map((id) => ({
    kind: 'event',
    id,
    name: '',
    grade: 'text',
  }));
}

function withSnippet(
  db: ContentDb,
  hit: SearchHit,
  index: number,
  words: readonly string[],
): SearchHit {
  if (hit.grade !== 'text' || index >= MOST_HITS) return hit;
  return { ...hit, snippet: snippetOf(db, hit.id, words) };
}
