import type { Result } from '../../geodata/model/result.ts';
import {
  type AtlasFound,
  type AtlasSearch,
  type Found,
  NO_HITS,
  NOTHING_FOUND,
} from '../../geodata/model/text/search.ts';
import { api } from '../api.ts';
import { explain } from './language.ts';
import { notify } from './notices.ts';

/** What the atlas has for what is typed, the best first; nothing, after telling the person, when that fails. */
export async function findHits(asked: AtlasSearch): Promise<AtlasFound> {
  return valueOr(await api.request('atlas.search', asked), NO_HITS);
}

/** What events found for that text say of it, by their ids. */
export async function findSnippets(
  text: string,
  ids: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  return valueOr(await api.request('atlas.getSnippets', { text, ids: [...ids] }), {});
}

/** Events that have every word; none, after telling the person, when that fails. */
export async function findEvents(text: string): Promise<Found> {
  return valueOr(await api.request('events.search', { text }), NOTHING_FOUND);
}

/** Notes that have every word, by the same rules. */
export async function findNotes(text: string): Promise<Found> {
  return valueOr(await api.request('notes.search', { text }), NOTHING_FOUND);
}

function valueOr<T>(result: Result<T>, otherwise: T): T {
  if (result.ok) return result.value;
  notify('error', explain(result.error));
  return otherwise;
}
