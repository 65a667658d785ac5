import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SESSION } from '../../../../geodata/model/app/session.ts';
import { FIRST_DAY, LAST_DAY, parseEdtf } from '../../../../geodata/model/time/edtf.ts';
import { clock, endVisit, ownWindow, setClock } from '../../../../renderer/core/clock.ts';
import { content } from '../../../../renderer/core/content.ts';
import { showLayers } from '../../../../renderer/core/layers.ts';
import { selection } from '../../../../renderer/core/selection.ts';
import { session } from '../../../../renderer/core/session.ts';
import { findStep, stepEvent } from '../../../../renderer/core/stepping.ts';
import { makeEvent } from '../atlas-content.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', { atlas: { request: async () => undefined } });
  endVisit();
  session.value = DEFAULT_SESSION;
  selection.value = null;
  content.value = {
    version: '',
    guns: [],
    layers: [],
    events: [
      makeEvent('pac-bo', '1941-01-28', 'pac-bo'),
      makeEvent('siege', '1954-03-13/1954-05-07', 'dien-bien-phu'),
      makeEvent('line', '1954-07-21', 'seventeenth-parallel'),
      makeEvent('undated', null),
    ],
  };
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('the first step selects the first event of the window', () => {
  setClock({ startDay: parseEdtf('1950').startDay, endDay: LAST_DAY });
  stepEvent(1);
  expect(selection.value?.id).toBe('siege');
});

test('steps go in order of date and leave the undated out', () => {
  stepEvent(1);
  stepEvent(1);
  stepEvent(1);
  expect(selection.value?.id).toBe('line');
  expect(findStep(1)).toBeUndefined();
  stepEvent(-1);
  expect(selection.value?.id).toBe('siege');
});

test('events of hidden layers are stepped over', () => {
  showLayers(['pac-bo', 'seventeenth-parallel']);
  stepEvent(1);
  stepEvent(1);
  expect(selection.value?.id).toBe('line');
});

test('a window that does not hold the event moves to it and keeps its width', () => {
  const startDay = parseEdtf('1941').startDay;
  setClock({ startDay, endDay: startDay + 99 });
  stepEvent(1);
  stepEvent(1);
  const day = parseEdtf('1954-03-13').startDay;
  expect(clock.value).toEqual({ startDay: day - 99, endDay: day });
});

test('a window that holds the event and little more stays', () => {
  const { startDay, endDay } = parseEdtf('1941-01/1941-03');
  setClock({ startDay, endDay });
  stepEvent(1);
  expect(clock.value).toEqual({ startDay, endDay });
});

test('a window of many years shows the days of each event, and is there again without one', () => {
  const { startDay } = parseEdtf('1941-01-28');
  stepEvent(1);
  expect(clock.value).toEqual({ startDay, endDay: startDay });
  expect(ownWindow.value).toEqual({ startDay: FIRST_DAY, endDay: LAST_DAY });
});
