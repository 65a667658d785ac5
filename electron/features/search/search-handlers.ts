import type { Handlers } from '../../requests/register.ts';
import type { Search } from './search.ts';

/** Events and notes by their words. */
export function searchHandlers(search: Search): Pick<Handlers, 'events.search' | 'notes.search'> {
  return {
    'events.search': ({ text }) => search.find('events', text),
    'notes.search': ({ text }) => search.find('notes', text),
  };
}
