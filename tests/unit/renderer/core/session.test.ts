import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SESSION } from '../../../../geodata/model/app/session.ts';
import { dayNumber } from '../../../../geodata/model/time/edtf.ts';
import { clock, setClock, shiftClock } from '../../../../renderer/core/clock.ts';
import { showLayers } from '../../../../renderer/core/layers.ts';
import { keepSession, previewSession, session } from '../../../../renderer/core/session.ts';

let asked: { name: string; input: unknown }[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  vi.stubGlobal('window', {
    atlas: {
      request: async (name: string, input: unknown) => {
        asked.push({ name, input });
        return { ok: true, value: null };
      },
    },
  });
  session.value = DEFAULT_SESSION;
  setClock({ startDay: dayNumber(1950, 1, 1), endDay: dayNumber(1950, 12, 31) });
  vi.runAllTimers();
  asked = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a clock that moves asks main nothing, however long it moves', () => {
  for (let tick = 0; tick < 1000; tick += 1) {
    shiftClock(1);
    vi.advanceTimersByTime(16);
  }
  expect(asked).toEqual([]);
});

test('it is kept once when it rests, with all that changed', () => {
  for (let tick = 0; tick < 100; tick += 1) shiftClock(1);
  showLayers(['pac-bo']);
  vi.advanceTimersByTime(5000);
  expect(asked).toEqual([
    { name: 'session.keep', input: { clock: clock.value, visibleLayerIds: ['pac-bo'] } },
  ]);
});

test('it is kept at once before the page goes away, and not a second time', () => {
  shiftClock(1);
  void keepSession();
  expect(asked).toHaveLength(1);
  void keepSession();
  vi.runAllTimers();
  expect(asked).toHaveLength(1);
});

test('what a lecture shows is not kept', () => {
  previewSession({ visibleLayerIds: ['pac-bo'] });
  vi.runAllTimers();
  expect(session.value.visibleLayerIds).toEqual(['pac-bo']);
  expect(asked).toEqual([]);
});
