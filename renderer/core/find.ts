import type { Result } from '../../geodata/model/result.ts';
import { type Found, NOTHING_FOUND } from '../../geodata/model/text/search.ts';
import { api } from '../api.ts';
import { explain } from './language.ts';
import { notify } from './notices.ts';

/** Events that have every word; none, after telling the person, when that fails. */
export async function findEvents(text: string): Promise<Found> {
  return foundOr(await api.request('events.search', { text }));
}

/** Notes that have every word, by the same rules. */
export async function findNotes(text: string): Promise<Found> {
  return foundOr(await api.request('notes.search', { text }));
}

function foundOr(result: Result<Found>): Found {
  if (result.ok) return result.value;
  notify('error', explain(result.error));
  return NOTHING_FOUND;
}
