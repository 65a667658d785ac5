import { batch, computed, effect, signal } from '@preact/signals';
import { type AtlasFound, MOST_HITS, MOST_MATCHES } from '../../../geodata/model/text/search.ts';
import { onCommand } from '../../core/commands.ts';
import { findHits, findNotes } from '../../core/find.ts';
import { isSidebarOpen, sidebarTab } from '../../core/panels.ts';
import { preferences } from '../../core/preferences.ts';
import { searchRequest } from '../../core/search-request.ts';
import { notes, notesById } from '../../core/workbook.ts';

/** Short enough to follow each letter; a search reads no more than it answers. */
const ASK_AFTER_MS = 60;

/** What stands in the search box. */
export const searchText = signal('');

/** The tab over whose list the hits stand: the one that was open when one began to type. */
export const searchTab = signal('events');

/** Raised each time the search box is asked to take the focus. */
export const searchFocusRequests = signal(0);

/** What was found for `text`. */
interface Answer extends AtlasFound {
  readonly text: string;
}
/** The first hits, which are there at once. */
const quickAnswer = signal<Answer | null>(null);
/** All matches, which come after them. */
const wholeAnswer = signal<Answer | null>(null);
const noteAnswer = signal<{ readonly ids: readonly string[]; readonly hasMore: boolean } | null>(
  null,
);

const askedText = computed(() => searchText.value.trim());

/** Whether hits stand in the place of a list. */
export const isSearching = computed(() => askedText.value !== '');

/** Whether the hits shown are there, in the tab that is open. */
export const isSearchInSight = computed(
  () => isSearching.value && sidebarTab.value === searchTab.value,
);

/** Whether the answer for what stands in the box is there. */
export const isAnswered = computed(() => quickAnswer.value?.text === askedText.value);

/** Whether all matches for what stands in the box are there. */
export const isCounted = computed(() => wholeAnswer.value?.text === askedText.value);

/** What the atlas has, best first; that of the last answer until the next is there. */
export const searchedHits = computed(() => (isCounted.value ? wholeHits : quickHits).value);
const quickHits = computed(() => quickAnswer.value?.hits ?? []);

/** All that matched when matches were last counted. */
export const wholeHits = computed(() => wholeAnswer.value?.hits ?? []);

/** The place around which was searched, if it was. */
export const nearPlace = computed(() => quickAnswer.value?.near ?? null);

/** Notes with these words, best first. */
export const matchingNotes = computed(() =>
  (noteAnswer.value?.ids ?? []).flatMap((id) => notesById.value.get(id) ?? []),
);

/** Whether there are more matches than are told. */
export const hasMoreMatches = computed(
  () => wholeAnswer.value?.hasMore === true || noteAnswer.value?.hasMore === true,
);

/** Types into the search box; hits stand over the list that is open. */
export function typeSearch(text: string): void {
  batch(() => {
    searchText.value = text;
    searchTab.value = sidebarTab.peek();
  });
}

/** Looks for what is asked from elsewhere as if it had been typed. */
export function followSearchRequests(): () => void {
  return effect(() => {
    const request = searchRequest.value;
    if (request !== null) typeSearch(request.text);
  });
}

/** Says what the command of the search does. */
export function registerSearchCommands(): void {
  onCommand('search.focus', () => {
    isSidebarOpen.value = true;
    searchFocusRequests.value += 1;
  });
}

/**
 * Asks shortly after the last keystroke, first for what is shown and then for the rest, and again
 * when a note has changed; an answer for an older text is dropped.
 */
export function followSearch(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastAsked = 0;
  const ask = async (text: string) => {
    const number = ++lastAsked;
    const isLate = () => number !== lastAsked || text !== askedText.peek();
    const { datum } = preferences.peek();
    const [quick, found] = await Promise.all([
      findHits({ text, datum, limit: MOST_HITS }),
      findNotes(text),
    ]);
    if (isLate()) return;
    batch(() => {
      quickAnswer.value = { text, ...quick };
      noteAnswer.value = found;
    });
    const whole = await findHits({ text, datum, limit: MOST_MATCHES });
    if (!isLate()) wholeAnswer.value = { text, ...whole };
  };
  return effect(() => {
    const text = askedText.value;
    void notes.value;
    clearTimeout(timer);
    if (text === '') {
      quickAnswer.value = null;
      wholeAnswer.value = null;
      noteAnswer.value = null;
      return;
    }
    timer = setTimeout(() => void ask(text), ASK_AFTER_MS);
  });
}
