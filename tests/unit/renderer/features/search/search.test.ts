import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ok, type Result } from '../../../../../geodata/model/result.ts';
import { content } from '../../../../../renderer/core/content.ts';
import {
  followSearch,
  isAnswered,
  matchingEvents,
  matchingNotes,
  searchText,
} from '../../../../../renderer/features/search/search.ts';
import { makeEvent } from '../../atlas-content.ts';
import { givenRows } from '../../stored-workbook.ts';

type Answer = (result: Result<readonly string[]>) => void;
let asked: { text: string; answer: Answer }[] = [];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  vi.stubGlobal('window', {
    atlas: {
      request: (_name: string, { text }: { text: string }) =>
        new Promise((answer: Answer) => asked.push({ text, answer })),
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
  asked[1]?.answer(ok(['line']));
  asked[0]?.answer(ok(['siege']));
  await vi.runAllTimersAsync();
  expect(matchingEvents.value.map(({ id }) => id)).toEqual(['line']);
  expect(isAnswered.value).toBe(true);
});

test('an empty box shows no matches', async () => {
  searchText.value = 'dien';
  await vi.runAllTimersAsync();
  asked[0]?.answer(ok(['siege']));
  await vi.runAllTimersAsync();
  searchText.value = '';
  expect(matchingEvents.value).toEqual([]);
});

test('notes match by title and text, with or without marks', () => {
  const note = {
    date: null,
    eventIds: [],
    geometry: { type: 'Point' as const, coordinates: [105, 21] as [number, number] },
  };
  givenRows('notes', [
    { ...note, id: 'a', title: 'Điện Biên', body: 'đồi A1' },
    { ...note, id: 'b', title: 'Huế', body: '' },
  ]);
  searchText.value = 'doi dien';
  expect(matchingNotes.value.map(({ id }) => id)).toEqual(['a']);
});
