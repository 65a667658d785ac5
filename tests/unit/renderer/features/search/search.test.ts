import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ok, type Result } from '../../../../../geodata/model/result.ts';
import { type Found, NOTHING_FOUND } from '../../../../../geodata/model/text/search.ts';
import { content } from '../../../../../renderer/core/content.ts';
import {
  followSearch,
  hasMoreMatches,
  isAnswered,
  matchingEvents,
  matchingNotes,
  searchText,
} from '../../../../../renderer/features/search/search.ts';
import { note } from '../../../db/workbook-fixture.ts';
import { makeEvent } from '../../atlas-content.ts';
import { givenRows } from '../../stored-workbook.ts';

type Answer = (result: Result<Found>) => void;
interface Question {
  readonly text: string;
  readonly answer: Answer;
}
/** What was asked of events; of notes unless a test says otherwise nothing is found. */
let asked: Question[] = [];
let askedNotes: Question[] = [];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  askedNotes = [];
  givenRows('notes', []);
  vi.stubGlobal('window', {
    atlas: {
      request: (name: string, { text }: { text: string }) =>
        new Promise((answer: Answer) => {
          if (name === 'atlas.search') return answer(ok([] as never));
          (name === 'events.search' ? asked : askedNotes).push({ text, answer });
        }),
    },
  });
  content.value = {
    version: '',
    layers: [],
    events: [makeEvent('siege', '1954'), makeEvent('line', '1954')],
  };
  stop = followSearch();
});

afterEach(() => {
  searchText.value = '';
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function answer(question: number, eventIds: string[], noteIds: string[] = []): void {
  asked[question]?.answer(ok({ ids: eventIds, hasMore: false }));
  askedNotes[question]?.answer(ok({ ids: noteIds, hasMore: false }));
}

test('typing asks once, for what stands there in the end', async () => {
  searchText.value = 'd';
  searchText.value = 'dien';
  await vi.runAllTimersAsync();
  expect(asked.map(({ text }) => text)).toEqual(['dien']);
});

test('an answer for an older text is dropped', async () => {
  searchText.value = 'dien';
  await vi.runAllTimersAsync();
  searchText.value = 'line';
  await vi.runAllTimersAsync();
  answer(1, ['line']);
  answer(0, ['siege']);
  await vi.runAllTimersAsync();
  expect(matchingEvents.value.map(({ id }) => id)).toEqual(['line']);
  expect(isAnswered.value).toBe(true);
});

test('an empty box shows no matches', async () => {
  searchText.value = 'dien';
  await vi.runAllTimersAsync();
  answer(0, ['siege']);
  await vi.runAllTimersAsync();
  searchText.value = '';
  expect(matchingEvents.value).toEqual([]);
});

const NOTES = ['a', 'b'].map((id) => note(id));

test('notes are those that main finds, in its order', async () => {
  givenRows('notes', NOTES);
  searchText.value = 'doi dien';
  await vi.runAllTimersAsync();
  answer(0, [], ['b', 'a', 'gone']);
  await vi.runAllTimersAsync();
  expect(matchingNotes.value.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(hasMoreMatches.value).toBe(false);
});

test('a note that changes during a search is asked about again', async () => {
  givenRows('notes', NOTES);
  searchText.value = 'hue';
  await vi.runAllTimersAsync();
  answer(0, []);
  givenRows('notes', [...NOTES, note('c')]);
  await vi.runAllTimersAsync();
  expect(askedNotes.map(({ text }) => text)).toEqual(['hue', 'hue']);
  answer(1, [], ['c']);
  await vi.runAllTimersAsync();
  expect(matchingNotes.value.map(({ id }) => id)).toEqual(['c']);
});

test('more matches than are answered are told', async () => {
  searchText.value = 'the';
  await vi.runAllTimersAsync();
  asked[0]?.answer(ok({ ids: ['line'], hasMore: true }));
  askedNotes[0]?.answer(ok(NOTHING_FOUND));
  await vi.runAllTimersAsync();
  expect(hasMoreMatches.value).toBe(true);
});
