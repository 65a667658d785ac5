import type { Handlers } from '../../requests/register.ts';
import type { Search } from './search.ts';

/** The best of the atlas for what is typed, and why; events and notes by their words. */
export function searchHandlers(
  search: Search,
): Pick<Handlers, 'atlas.search' | 'atlas.getSnippets' | 'events.search' | 'notes.search'> {
  return {
    'atlas.search': (asked) => search.find('hits', asked),
    'atlas.getSnippets': (asked) => search.find('snippets', asked),
    'events.search': (asked) => search.find('events', asked),
    'notes.search': (asked) => search.find('notes', asked),
  };
}
