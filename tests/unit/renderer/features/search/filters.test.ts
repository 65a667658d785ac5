import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ok } from '../../../../../geodata/model/result.ts';
import { NO_HITS, type SearchHit } from '../../../../../geodata/model/text/search.ts';
import { setClock } from '../../../../../renderer/core/clock.ts';
import { sight } from '../../../../../renderer/core/sight.ts';
import {
  changeFilters,
  clearFilters,
  filterCounts,
  followShownHits,
  hasMoreHits,
  hitCount,
  isFiltered,
  isInOrderOfTime,
  showMoreHits,
  shownHits,
  toggleKind,
} from '../../../../../renderer/features/search/filters.ts';
import { keyOfHit } from '../../../../../renderer/features/search/hit.ts';
import {
  followSearch,
  searchText,
  typeSearch,
} from '../../../../../renderer/features/search/search.ts';
import { note } from '../../../db/workbook-fixture.ts';
import { givenRows } from '../../stored-workbook.ts';
import { eventHit } from './found-hits.ts';

const HITS: readonly SearchHit[] = [
  eventHit('hanoi', { kind: 'place', bounds: [105.85, 21.03, 105.85, 21.03] }),
  eventHit('late', { startDay: 100, endDay: 110, bounds: [106, 17, 106, 17] }),
  eventHit('early', {
    startDay: -100,
    endDay: -90,
    bounds: [103, 21, 103, 21],
    layerIds: ['dien-bien-phu'],
  }),
  eventHit('ho', { kind: 'person', layerIds: ['pac-bo'] }),
];
let stops: (() => void)[] = [];

beforeEach(async () => {
  vi.useFakeTimers();
  stops = [followSearch(), followShownHits()];
  givenRows('notes', []);
  setClock({ startDay: -18_000, endDay: 3_000 });
});

afterEach(() => {
  searchText.value = '';
  isInOrderOfTime.value = false;
  clearFilters();
  for (const stop of stops) stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function givenFound(hits: readonly SearchHit[], noteIds: readonly string[] = []) {
  vi.stubGlobal('window', {
    atlas: {
      request: async (name: string) =>
        ok(name === 'notes.search' ? { ids: noteIds, hasMore: false } : { ...NO_HITS, hits }),
    },
  });
  typeSearch('x1');
  await vi.runAllTimersAsync();
}

function shown() {
  return shownHits.value.map(keyOfHit);
}

test('without filters everything is shown, the best first', async () => {
  await givenFound(HITS);
  expect(shown()).toEqual(['place hanoi', 'event late', 'event early', 'person ho']);
  expect([hitCount.value, isFiltered.value]).toEqual([4, false]);
});

test('kinds are shown alone or together', async () => {
  await givenFound(HITS);
  toggleKind('event');
  expect(shown()).toEqual(['event late', 'event early']);
  toggleKind('person');
  expect(shown()).toEqual(['event late', 'event early', 'person ho']);
  toggleKind('event');
  toggleKind('person');
  expect([shown().length, isFiltered.value]).toEqual([4, false]);
});

test('a layer lets through what belongs to it', async () => {
  await givenFound(HITS);
  changeFilters({ layerId: 'dien-bien-phu' });
  expect(shown()).toEqual(['event early']);
});

test('the years shown let through what is of them, and follow the clock', async () => {
  await givenFound(HITS);
  setClock({ startDay: 105, endDay: 200 });
  changeFilters({ isOfYearsShown: true });
  expect(shown()).toEqual(['place hanoi', 'event late']);
  setClock({ startDay: -200, endDay: -95 });
  expect(shown()).toEqual(['place hanoi', 'event early']);
});

test('the map view lets through what is in it, and follows the map', async () => {
  sight.value = { bounds: [102, 20, 104, 22], zoom: 8 };
  await givenFound(HITS);
  changeFilters({ isInSight: true });
  expect(shown()).toEqual(['event early']);
  sight.value = { bounds: [102, 16, 107, 22], zoom: 6 };
  expect(shown()).toEqual(['place hanoi', 'event late', 'event early']);
});

test('each choice tells how many it would leave, with the others as they are', async () => {
  sight.value = { bounds: [102, 20, 104, 22], zoom: 8 };
  await givenFound(HITS);
  expect(filterCounts.value.kinds.get('event')).toBe(2);
  expect(filterCounts.value.sight).toBe(1);
  changeFilters({ layerId: 'pac-bo' });
  const { kinds, layers } = filterCounts.value;
  expect([kinds.get('event'), kinds.get('person')]).toEqual([0, 1]);
  expect([layers.get('dien-bien-phu'), layers.get('pac-bo')]).toEqual([1, 1]);
});

test('in order of time the earliest comes first and the undated last, notes among them', async () => {
  givenRows('notes', [{ ...note('n'), date: '1970-01-01' }]);
  await givenFound(HITS, ['n']);
  isInOrderOfTime.value = true;
  expect(shown()).toEqual(['event early', 'note n', 'event late', 'place hanoi', 'person ho']);
});

test('filters hold for the next search', async () => {
  await givenFound(HITS);
  toggleKind('person');
  searchText.value = '';
  await givenFound(HITS);
  expect(shown()).toEqual(['person ho']);
});

test('a long list is shown in parts, and begins anew with another search', async () => {
  await givenFound(Array.from({ length: 60 }, (_, index) => eventHit(`e${index}`)));
  expect([shown().length, hasMoreHits.value, hitCount.value]).toEqual([12, true, 60]);
  showMoreHits();
  expect(shown()).toHaveLength(52);
  showMoreHits();
  expect([shown().length, hasMoreHits.value]).toEqual([60, false]);
  typeSearch('x2');
  expect(shown()).toHaveLength(12);
});
