import type { Result } from '../../geodata/model/result.ts';
import { type Found, NOTHING_FOUND, type SearchHit } from '../../geodata/model/text/search.ts';
import { api } from '../api.ts';
import { explain } from './language.ts';
import { notify } from './notices.ts';

/** What the atlas has for what is typed, the best first; nothing, after telling the person, when that fails. */
export async function findHits(text: string): Promise<readonly SearchHit[]> {
  return valueOr(await api.request('atlas.search', { text }), []);
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
