import { computed, effect, signal } from '@preact/signals';
import { foldForSearch } from '../../../geodata/model/fold.ts';
import type { EventSummary } from '../../../geodata/model/records.ts';
import { clock, isWithinClock } from '../../core/clock.ts';
import { onCommand } from '../../core/commands.ts';
import { eventsById } from '../../core/content.ts';
import { findEventIds } from '../../core/find-events.ts';
import { isSidebarOpen, sidebarTab } from '../../core/panels.ts';
import { isEventOn } from '../../core/shown.ts';
import { notes } from '../../core/workbook.ts';

const ASK_AFTER_MS = 120;

/** What stands in the search box. */
export const searchText = signal('');

/** Raised each time the search box is asked to take the focus. */
export const searchFocusRequests = signal(0);

/** The answer for `text`, best match first. */
interface SearchAnswer {
  readonly text: string;
  readonly eventIds: readonly string[];
}
const answer = signal<SearchAnswer | null>(null);

/** Whether the lists show matches instead of everything. */
export const isSearching = computed(() => searchText.value.trim() !== '');

/** Whether the answer for what stands in the box is there. */
export const isAnswered = computed(() => answer.value?.text === searchText.value.trim());

/** Matching events, best first; those of the last answer until the next is there. */
export const matchingEvents = computed<readonly EventSummary[]>(() =>
  (answer.value?.eventIds ?? []).flatMap((id) => eventsById.value.get(id) ?? []),
);

/** Matching events that layers and years let through. */
export const shownMatches = computed<readonly EventSummary[]>(() => {
  const isOn = isEventOn.value;
  const window = clock.value;
  return matchingEvents.value.filter((event) => isOn(event) && isWithinClock(event.date, window));
});

/** Notes whose title or text holds every word. */
export const matchingNotes = computed(() => {
  const words = searchWords(searchText.value);
  if (words.length === 0) return [];
  return notes.value.filter(({ title, body }) => {
    const folded = foldForSearch(`${title} ${body}`);
    return words.every((word) => folded.includes(word));
  });
});

/** The words of a search, folded. */
export function searchWords(text: string): readonly string[] {
  return foldForSearch(text).split(/\s+/).filter(Boolean);
}

/** Says what the command of the search does. */
export function registerSearchCommands(): void {
  onCommand('search.focus', () => {
    isSidebarOpen.value = true;
    sidebarTab.value = 'events';
    searchFocusRequests.value += 1;
  });
}

/** Asks shortly after the last keystroke; an answer for an older text is dropped. */
export function followSearch(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return effect(() => {
    const text = searchText.value.trim();
    clearTimeout(timer);
    if (text === '') {
      answer.value = null;
      return;
    }
    timer = setTimeout(() => void ask(text), ASK_AFTER_MS);
  });
}

async function ask(text: string): Promise<void> {
  const eventIds = await findEventIds(text);
  if (text === searchText.peek().trim()) answer.value = { text, eventIds };
}
