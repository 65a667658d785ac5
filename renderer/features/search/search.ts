import { computed, effect, signal } from '@preact/signals';
import type { EventSummary } from '../../../geodata/model/content/records.ts';
import type { Found, SearchHit } from '../../../geodata/model/text/search.ts';
import { clock, isWithinClock } from '../../core/clock.ts';
import { onCommand } from '../../core/commands.ts';
import { eventsById } from '../../core/content.ts';
import { findEvents, findHits, findNotes } from '../../core/find.ts';
import { isSidebarOpen, sidebarTab } from '../../core/panels.ts';
import { searchRequest } from '../../core/search-request.ts';
import { isEventOn } from '../../core/shown.ts';
import { notes, notesById } from '../../core/workbook.ts';

/** Short enough to follow each letter; a search reads no more than it answers. */
const ASK_AFTER_MS = 60;

/** What stands in the search box. */
export const searchText = signal('');

/** Raised each time the search box is asked to take the focus. */
export const searchFocusRequests = signal(0);

/** The answer for `text`. */
interface SearchAnswer {
  readonly text: string;
  readonly events: Found;
  readonly notes: Found;
  readonly hits: readonly SearchHit[];
}
const answer = signal<SearchAnswer | null>(null);

/** Whether the lists show matches instead of everything. */
export const isSearching = computed(() => searchText.value.trim() !== '');

/** Whether the answer for what stands in the box is there. */
export const isAnswered = computed(() => answer.value?.text === searchText.value.trim());

/** What the atlas has for it, best first; that of the last answer until the next is there. */
export const searchedHits = computed<readonly SearchHit[]>(() => answer.value?.hits ?? []);

/** Matching events, in order of time; those of the last answer until the next is there. */
export const matchingEvents = computed<readonly EventSummary[]>(() =>
  (answer.value?.events.ids ?? []).flatMap((id) => eventsById.value.get(id) ?? []),
);

/** Matching events that layers and years let through. */
export const shownMatches = computed<readonly EventSummary[]>(() => {
  const isOn = isEventOn.value;
  const window = clock.value;
  return matchingEvents.value.filter((event) => isOn(event) && isWithinClock(event.date, window));
});

/** Matching notes, best first. */
export const matchingNotes = computed(() =>
  (answer.value?.notes.ids ?? []).flatMap((id) => notesById.value.get(id) ?? []),
);

/** Whether there are more matches than are shown. */
export const hasMoreMatches = computed(
  () => answer.value !== null && (answer.value.events.hasMore || answer.value.notes.hasMore),
);

/** Looks for what is asked from elsewhere as if it had been typed. */
export function followSearchRequests(): () => void {
  return effect(() => {
    const request = searchRequest.value;
    if (request !== null) searchText.value = request.text;
  });
}

/** Says what the command of the search does. */
export function registerSearchCommands(): void {
  onCommand('search.focus', () => {
    isSidebarOpen.value = true;
    sidebarTab.value = 'events';
    searchFocusRequests.value += 1;
  });
}

/**
 * Asks shortly after the last keystroke, and again when a note has changed; an answer for an older
 * text is dropped.
 */
export function followSearch(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastAsked = 0;
  const ask = async (text: string) => {
    const number = ++lastAsked;
    const [events, found, hits] = await Promise.all([
      findEvents(text),
      findNotes(text),
      findHits(text),
    ]);
    const isLate = number !== lastAsked || text !== searchText.peek().trim();
    if (!isLate) answer.value = { text, events, notes: found, hits };
  };
  return effect(() => {
    const text = searchText.value.trim();
    void notes.value;
    clearTimeout(timer);
    if (text === '') {
      answer.value = null;
      return;
    }
    timer = setTimeout(() => void ask(text), ASK_AFTER_MS);
  });
}
