import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../../geodata/model/app/preferences.ts';
import { DEFAULT_SESSION } from '../../../../geodata/model/app/session.ts';
import { dayNumber, FIRST_DAY } from '../../../../geodata/model/time/edtf.ts';
import { asOfDay, loadEpochs, shownDay } from '../../../../renderer/core/as-of.ts';
import { setClock, shiftClock } from '../../../../renderer/core/clock.ts';
import { preferences } from '../../../../renderer/core/preferences.ts';
import { changeSession, session } from '../../../../renderer/core/session.ts';
import type { MapContext } from '../../../../renderer/map/map-context.ts';
import { followStyle } from '../../../../renderer/map/style.ts';
import { compileShippedNames, stubPage } from '../shipped-atlas.ts';
import { CountingMap, countingContext } from './counting-map.ts';

let shippedNames: Awaited<ReturnType<typeof compileShippedNames>>;
let map: CountingMap;
let context: MapContext;
let stop: () => void;

beforeAll(async () => {
  shippedNames = await compileShippedNames();
}, 60_000);
afterAll(() => shippedNames.remove());

beforeEach(async () => {
  vi.useFakeTimers();
  stubPage(shippedNames.path);
  await loadEpochs();
  preferences.value = DEFAULT_PREFERENCES;
  session.value = DEFAULT_SESSION;
  map = new CountingMap();
  context = countingContext(map);
  stop = followStyle(context);
  map.loadStyle();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const told = () => Object.values(map.calls).reduce((sum, count) => sum + count, 0);
const given = (day: number) => setClock({ startDay: day - 30, endDay: day });

describe('a clock that moves', () => {
  test('tells the map nothing while no name and no border changes', () => {
    given(dayNumber(1954, 7, 22));
    const before = { ...map.calls };
    for (let day = 0; day < 20; day += 1) shiftClock(1);
    expect(map.calls).toEqual(before);
  });

  test('tells the map on the day on which the cease-fire of Geneva draws its line', () => {
    given(dayNumber(1954, 7, 21));
    const before = told();
    shiftClock(1);
    expect(told()).toBeGreaterThan(before);
    expect(map.calls['setFilter']).toBeGreaterThan(0);
  });

  test('never has the map take a whole style', () => {
    given(FIRST_DAY + 30);
    for (let day = 0; day < 1000; day += 1) shiftClock(22);
    expect(map.calls['setStyle']).toBeUndefined();
  });

  test('tells the map only on days on which names and borders change', () => {
    given(dayNumber(1952, 1, 1));
    const days = new Set([asOfDay.value]);
    let tellings = 0;
    for (let day = 0; day < 1000; day += 1) {
      const before = told();
      shiftClock(1);
      days.add(asOfDay.value);
      if (told() > before) tellings += 1;
    }
    expect(tellings).toBe(days.size - 1);
    expect(tellings).toBeLessThan(20);
  });

  test('still says the day it stands on', () => {
    given(dayNumber(1954, 5, 7));
    expect(shownDay.value).toBe(dayNumber(1954, 5, 7));
    expect(asOfDay.value).toBeLessThan(shownDay.value);
  });
});

test('a camera that is kept tells the map nothing', () => {
  changeSession({ camera: { center: [105, 17], zoom: 6, bearing: 0, pitch: 0 } });
  expect(told()).toBe(0);
});

test('the language of names changes lettering, not the style', () => {
  preferences.value = { ...DEFAULT_PREFERENCES, labels: 'vi' };
  expect(map.calls['setLayoutProperty']).toBeGreaterThan(0);
  expect(map.calls['setStyle']).toBeUndefined();
});

test('our own change of the style is no style loaded from nothing', () => {
  const loads = context.styleLoads.value;
  preferences.value = { ...DEFAULT_PREFERENCES, isReliefShown: false };
  expect(map.calls['setStyle']).toBe(1);
  expect(context.styleLoads.value).toBe(loads);
  map.loadStyle();
  expect(context.styleLoads.value).toBe(loads + 1);
});

test('what changes while the map cannot draw is told once it can', () => {
  map.fire('webglcontextlost');
  preferences.value = { ...DEFAULT_PREFERENCES, labels: 'vi' };
  expect(told()).toBe(0);
  map.loadStyle();
  expect(map.calls['setLayoutProperty']).toBeGreaterThan(0);
});
