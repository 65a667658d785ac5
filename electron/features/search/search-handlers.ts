import type { Handlers } from '../../requests/register.ts';
import type { Search } from './search.ts';

/** The best of the atlas for what is typed; events and notes by their words. */
export function searchHandlers(
  search: Search,
): Pick<Handlers, 'atlas.search' | 'events.search' | 'notes.search'> {
  return {
    'atlas.search': ({ text }) => search.find('hits', text),
    'events.search': ({ text }) => search.find('events', text),
    'notes.search': ({ text }) => search.find('notes', text),
  };
}
