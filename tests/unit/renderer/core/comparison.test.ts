import { effect } from '@preact/signals';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SESSION, SessionSchema } from '../../../../geodata/model/app/session.ts';
import { dayNumber } from '../../../../geodata/model/time/edtf.ts';
import { clock, setClock, shiftClock } from '../../../../renderer/core/clock.ts';
import {
  activateMap,
  addMap,
  arrangeMaps,
  changeMap,
  closeComparison,
  comparedMaps,
  compareMaps,
  comparison,
  drawnCount,
  isComparing,
  moveMap,
  removeMap,
} from '../../../../renderer/core/comparison.ts';
import { escapeOnce } from '../../../../renderer/core/escape.ts';
import { toggleLayer } from '../../../../renderer/core/layers.ts';
import { mapSubjectAt, sessionSubject } from '../../../../renderer/core/map-subject.ts';
import { enter, leave, ownMode } from '../../../../renderer/core/mode.ts';
import { selection } from '../../../../renderer/core/selection.ts';
import { session } from '../../../../renderer/core/session.ts';
import { stubPage } from '../shipped-atlas.ts';

const year = (of: number) => ({ startDay: dayNumber(of, 1, 1), endDay: dayNumber(of, 12, 31) });
const mapOf = (of: number) => ({ clock: year(of), visibleLayerIds: ['context' as const] });
const years = () =>
  comparedMaps.value.map((map) => new Date(map.clock.startDay * 86_400_000).getUTCFullYear());

beforeEach(() => {
  vi.useFakeTimers();
  stubPage('.');
  session.value = DEFAULT_SESSION;
  selection.value = null;
  compareMaps([mapOf(1961), mapOf(1965), mapOf(1968)]);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('each map shows its own window; the session shows that of the active one', () => {
  expect(clock.value).toEqual(year(1961));
  expect([0, 1, 2].map((at) => mapSubjectAt(at).clock.value)).toEqual([1961, 1965, 1968].map(year));
  activateMap(2);
  expect(clock.value).toEqual(year(1968));
  expect([0, 1, 2].map((at) => mapSubjectAt(at).clock.value)).toEqual([1961, 1965, 1968].map(year));
});

test('a tick of the clock is told to the active map alone', () => {
  activateMap(1);
  const told = [0, 0, 0];
  const stops = told.map((_, at) =>
    effect(() => {
      void mapSubjectAt(at).clock.value;
      void mapSubjectAt(at).isFeatureOn.value;
      void mapSubjectAt(at).names.value;
      told[at] = (told[at] ?? 0) + 1;
    }),
  );
  for (let tick = 0; tick < 10; tick += 1) shiftClock(1);
  for (const stop of stops) stop();
  expect(told).toEqual([1, 11, 1]);
});

test('becoming active tells no map anything', () => {
  let told = 0;
  const stops = [0, 1, 2].map((at) =>
    effect(() => {
      void mapSubjectAt(at).clock.value;
      void mapSubjectAt(at).visibleLayerIds.value;
      told += 1;
    }),
  );
  activateMap(2);
  activateMap(0);
  for (const stop of stops) stop();
  expect(told).toBe(3);
});

test('layers are switched in the active map alone', () => {
  activateMap(1);
  toggleLayer('pac-bo');
  expect([0, 1, 2].map((at) => [...mapSubjectAt(at).visibleLayerIds.value])).toEqual([
    ['context'],
    ['pac-bo', 'context'],
    ['context'],
  ]);
});

test('another window for a map that is not active leaves the session as it is', () => {
  changeMap(2, { clock: year(1972) });
  expect(years()).toEqual([1961, 1965, 1972]);
  expect(clock.value).toEqual(year(1961));
  changeMap(0, { clock: year(1959) });
  expect(clock.value).toEqual(year(1959));
});

test('maps are added, moved and removed; the active one stays active', () => {
  activateMap(1);
  addMap(year(1970));
  expect(years()).toEqual([1961, 1965, 1968, 1970]);
  moveMap(1, 1);
  expect(years()).toEqual([1961, 1968, 1965, 1970]);
  expect(comparison.value?.activeIndex).toBe(2);
  removeMap(0);
  expect(years()).toEqual([1968, 1965, 1970]);
  expect(clock.value).toEqual(year(1965));
  moveMap(0, -1);
  expect(years()).toEqual([1968, 1965, 1970]);
});

test('of two maps the one that is left is the only one', () => {
  removeMap(2);
  removeMap(0);
  expect(comparison.value).toBeNull();
  expect(clock.value).toEqual(year(1965));
  expect(session.value.visibleLayerIds).toEqual(['context']);
});

test('nine maps are the most', () => {
  for (let more = 0; more < 12; more += 1) addMap(year(1970));
  expect(years()).toHaveLength(9);
});

test('under a line two are drawn, and one of them is active', () => {
  activateMap(2);
  arrangeMaps('swipe');
  expect(drawnCount.value).toBe(2);
  expect(clock.value).toEqual(year(1961));
  expect(years()).toEqual([1961, 1965, 1968]);
});

test('Escape leaves it after the record, and the active map is the one that stays', () => {
  activateMap(1);
  selection.value = { kind: 'event', id: 'siege' };
  expect(escapeOnce()).toBe(true);
  expect(isComparing.value).toBe(true);
  expect(escapeOnce()).toBe(true);
  expect(isComparing.value).toBe(false);
  expect(clock.value).toEqual(year(1965));
  expect(escapeOnce()).toBe(false);
});

test('what needs the whole map has it, and the comparison comes back', () => {
  activateMap(1);
  ownMode('drawing', { refuse: () => null, onEscape: () => leave('drawing') });
  enter('drawing');
  expect(drawnCount.value).toBe(1);
  expect(mapSubjectAt(0).clock.value).toEqual(year(1965));
  setClock(year(1966));
  leave('drawing');
  expect(years()).toEqual([1961, 1966, 1968]);
  expect(drawnCount.value).toBe(3);
});

test('the wall shows what the session says, whatever is compared', () => {
  activateMap(1);
  expect(sessionSubject.clock.value).toEqual(year(1965));
});

test('what is kept can be read again, and what names no map cannot', () => {
  expect(v.is(SessionSchema, session.value)).toBe(true);
  const now = comparison.value;
  expect(v.is(SessionSchema, { ...session.value, comparison: { ...now, activeIndex: 3 } })).toBe(
    false,
  );
  closeComparison();
  expect(v.is(SessionSchema, session.value)).toBe(true);
});
