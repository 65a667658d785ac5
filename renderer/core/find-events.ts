import { api } from '../api.ts';
import { explain } from './language.ts';
import { notify } from './notices.ts';

/** Ids of the events that match, best first; none, after telling the person, when that fails. */
export async function findEventIds(text: string): Promise<readonly string[]> {
  const result = await api.request('events.search', { text });
  if (!result.ok) notify('error', explain(result.error));
  return result.ok ? result.value : [];
}
