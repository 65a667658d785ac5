import { signal } from '@preact/signals';

/** What the search is asked to look for; a new object each time. The search follows it. */
export const searchRequest = signal<{ readonly text: string } | null>(null);

/** Has the search look for that, as if it had been typed; an empty text ends it. */
export function askSearch(text: string): void {
  searchRequest.value = { text };
}
