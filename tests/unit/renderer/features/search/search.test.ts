import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ok } from '../../../../../geodata/model/result.ts';
import {
  type AtlasFound,
  type Found,
  MOST_HITS,
  MOST_MATCHES,
  NO_HITS,
} from '../../../../../geodata/model/text/search.ts';
import { sidebarTab } from '../../../../../renderer/core/panels.ts';
import { shownHits } from '../../../../../renderer/features/search/filters.ts';
import { keyOfHit } from '../../../../../renderer/features/search/hit.ts';
import {
  followSearch,
  hasMoreMatches,
  isAnswered,
  isCounted,
  isSearchInSight,
  matchingNotes,
  searchedHits,
  searchText,
  typeSearch,
} from '../../../../../renderer/features/search/search.ts';
import { followSnippets, snippets } from '../../../../../renderer/features/search/snippets.ts';
import { note } from '../../../db/workbook-fixture.ts';
import { givenRows } from '../../stored-workbook.ts';
import { eventHit } from './found-hits.ts';

interface Asked {
  readonly text: string;
  readonly limit?: number;
  readonly ids?: readonly string[];
}
interface Question {
  readonly name: string;
  readonly asked: Asked;
  readonly answer: (value: unknown) => void;
}
let questions: Question[] = [];
let stops: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  questions = [];
  givenRows('notes', []);
  vi.stubGlobal('window', {
    atlas: {
      request: (name: string, asked: Asked) =>
        new Promise((resolve) => {
          questions.push({ name, asked, answer: (value) => resolve(ok(value)) });
        }),
    },
  });
  stops = [followSearch(), followSnippets()];
});

afterEach(() => {
  searchText.value = '';
  for (const stop of stops) stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Answers whatever was asked for that text, and what is asked because of that. */
async function answer(text: string, hits: Partial<AtlasFound>, notes: Partial<Found> = {}) {
  for (let next = take(text); next !== undefined; next = take(text)) {
    if (next.name === 'atlas.search') next.answer({ ...NO_HITS, ...hits });
    else if (next.name === 'notes.search') next.answer({ ids: [], hasMore: false, ...notes });
    else next.answer(Object.fromEntries((next.asked.ids ?? []).map((id) => [id, `why ${id}`])));
    await vi.runAllTimersAsync();
  }
}

function take(text: string): Question | undefined {
  const at = questions.findIndex(({ asked }) => asked.text === text);
  return at === -1 ? undefined : questions.splice(at, 1)[0];
}

async function type(text: string) {
  typeSearch(text);
  await vi.runAllTimersAsync();
}

const SIEGE = eventHit('siege');
const LINE = eventHit('line');

test('typing asks once, for what stands there in the end, first for a few hits', async () => {
  typeSearch('d');
  await type('dien');
  const asked = questions.filter(({ name }) => name === 'atlas.search');
  expect(asked.map((one) => one.asked)).toMatchObject([{ text: 'dien', limit: MOST_HITS }]);
});

test('once the first hits are there all matches are asked for, and counted', async () => {
  await type('dien');
  take('dien')?.answer({ ...NO_HITS, hits: [SIEGE] });
  take('dien')?.answer({ ids: [], hasMore: false });
  await vi.runAllTimersAsync();
  expect(searchedHits.value).toEqual([SIEGE]);
  expect([isAnswered.value, isCounted.value]).toEqual([true, false]);
  expect(questions.map(({ asked }) => asked)).toMatchObject([
    { text: 'dien', limit: MOST_MATCHES },
  ]);
  await answer('dien', { hits: [SIEGE, LINE] });
  expect(searchedHits.value).toEqual([SIEGE, LINE]);
  expect(isCounted.value).toBe(true);
});

test('an answer for an older text is dropped', async () => {
  await type('dien');
  await type('line');
  await answer('line', { hits: [LINE] });
  await answer('dien', { hits: [SIEGE] });
  expect(searchedHits.value).toEqual([LINE]);
});

test('an empty box shows no matches', async () => {
  await type('dien');
  await answer('dien', { hits: [SIEGE] });
  searchText.value = '';
  expect(searchedHits.value).toEqual([]);
});

test('hits stand over the list that is open, and are left for another list', async () => {
  sidebarTab.value = 'notes';
  await type('dien');
  expect(sidebarTab.value).toBe('notes');
  expect(isSearchInSight.value).toBe(true);
  sidebarTab.value = 'events';
  expect(isSearchInSight.value).toBe(false);
});

const NOTES = ['a', 'b'].map((id) => note(id));

test('notes are those that main finds, in its order', async () => {
  givenRows('notes', NOTES);
  await type('doi dien');
  await answer('doi dien', {}, { ids: ['b', 'a', 'gone'] });
  expect(matchingNotes.value.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(hasMoreMatches.value).toBe(false);
});

test('a note that changes during a search is asked about again', async () => {
  givenRows('notes', NOTES);
  await type('hue');
  await answer('hue', {});
  givenRows('notes', [...NOTES, note('c')]);
  await vi.runAllTimersAsync();
  await answer('hue', {}, { ids: ['c'] });
  expect(matchingNotes.value.map(({ id }) => id)).toEqual(['c']);
});

test('more matches than are answered are told', async () => {
  await type('the');
  await answer('the', { hits: [LINE], hasMore: true });
  expect(hasMoreMatches.value).toBe(true);
});

test('why an event far down was found is asked for when it is shown', async () => {
  const hits = [SIEGE, { ...LINE, grade: 'text' } as const];
  await type('dien');
  await answer('dien', { hits });
  expect(shownHits.value.map(keyOfHit)).toEqual(
    expect.arrayContaining(['event siege', 'event line']),
  );
  expect([...snippets.value.byId]).toEqual([['line', 'why line']]);
});
