import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SESSION } from '../../../../geodata/model/app/session.ts';
import { parseEdtf } from '../../../../geodata/model/time/edtf.ts';
import { setClock } from '../../../../renderer/core/clock.ts';
import { content } from '../../../../renderer/core/content.ts';
import { showLayers } from '../../../../renderer/core/layers.ts';
import { session } from '../../../../renderer/core/session.ts';
import { isEventOn, isFeatureOn, shownEvents } from '../../../../renderer/core/shown.ts';
import { makeEvent } from '../atlas-content.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', { atlas: { request: async () => undefined } });
  session.value = DEFAULT_SESSION;
  content.value = {
    version: '',
    guns: [],
    layers: [],
    events: [
      makeEvent('pac-bo', '1941-01-28', 'pac-bo'),
      makeEvent('siege', '1954-03-13/1954-05-07', 'dien-bien-phu'),
      makeEvent('undated', null),
    ],
  };
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const ids = () => shownEvents.value.map(({ id }) => id);

test('events follow the years, and the undated are always there', () => {
  setClock({ startDay: parseEdtf('1954-05-07').startDay, endDay: parseEdtf('1954').endDay });
  expect(ids()).toEqual(['siege', 'undated']);
});

test('events follow the layers', () => {
  showLayers(['pac-bo']);
  expect(ids()).toEqual(['pac-bo']);
});

test('a clock that moves without changing what is shown redraws nothing', () => {
  const before = shownEvents.value;
  setClock({ startDay: parseEdtf('1920').startDay, endDay: parseEdtf('1970').endDay });
  expect(shownEvents.value).toBe(before);
});

test('a clock that moves has no row asked again whether its layer is on', () => {
  const [events, features] = [isEventOn.value, isFeatureOn.value];
  setClock({ startDay: parseEdtf('1920').startDay, endDay: parseEdtf('1970').endDay });
  expect(isEventOn.value).toBe(events);
  expect(isFeatureOn.value).toBe(features);
  showLayers(['pac-bo']);
  expect(isEventOn.value).not.toBe(events);
});
