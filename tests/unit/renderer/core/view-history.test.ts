import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SESSION } from '../../../../geodata/model/app/session.ts';
import { dayNumber } from '../../../../geodata/model/time/edtf.ts';
import { camera, cameraTarget } from '../../../../renderer/core/camera.ts';
import { clock, isPlaying, setClock, shiftClock } from '../../../../renderer/core/clock.ts';
import { enter, leave } from '../../../../renderer/core/mode.ts';
import { followPage, openPage, openPageRef } from '../../../../renderer/core/page.ts';
import { clearSelection, selection } from '../../../../renderer/core/selection.ts';
import { changeSession, session } from '../../../../renderer/core/session.ts';
import {
  canGoBack,
  canGoForward,
  followViews,
  goBack,
  goForward,
} from '../../../../renderer/core/view-history.ts';

const YEAR_1954 = { startDay: dayNumber(1954, 1, 1), endDay: dayNumber(1954, 12, 31) };
const YEAR_1968 = { startDay: dayNumber(1968, 1, 1), endDay: dayNumber(1968, 12, 31) };
const HUE = { center: [107.58, 16.46] as [number, number], zoom: 9, bearing: 0, pitch: 0 };
const SIEGE = { kind: 'event', id: 'siege' } as const;
let stops: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', { atlas: { request: async () => ({ ok: false, error: {} }) } });
  session.value = DEFAULT_SESSION;
  clearSelection();
  cameraTarget.value = null;
  setClock(YEAR_1954);
  stops = [followPage(), followViews()];
});
afterEach(() => {
  for (const stop of stops) stop();
  isPlaying.value = false;
  openPageRef.value = null;
  vi.runAllTimers();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const rest = () => vi.advanceTimersByTime(2000);

test('going back brings place, time and record of before, and forward the later ones again', () => {
  changeSession({ camera: HUE });
  setClock(YEAR_1968);
  selection.value = SIEGE;
  rest();
  goBack();
  expect(clock.value).toEqual(YEAR_1954);
  expect(selection.value).toBeNull();
  expect(cameraTarget.value).toEqual({ kind: 'home' });
  // The map arrives.
  changeSession({ camera: null });
  goForward();
  expect(clock.value).toEqual(YEAR_1968);
  expect(selection.value).toEqual(SIEGE);
  expect(cameraTarget.value).toEqual({ kind: 'camera', camera: HUE, isInstant: false });
});

test('a drag of a hundred steps is one view, remembered when it rests', () => {
  for (let step = 0; step < 100; step += 1) {
    shiftClock(7);
    vi.advanceTimersByTime(16);
  }
  rest();
  goBack();
  expect(clock.value).toEqual(YEAR_1954);
  expect(canGoBack.value).toBe(false);
});

test('a flight counts when it has landed, with the record that it leads to', () => {
  selection.value = SIEGE;
  for (let frame = 0; frame < 100; frame += 1) {
    camera.value = { ...HUE, zoom: 5 + frame / 25 };
    vi.advanceTimersByTime(16);
  }
  changeSession({ camera: HUE });
  rest();
  goBack();
  expect(canGoBack.value).toBe(false);
  goForward();
  expect(canGoForward.value).toBe(false);
  expect(selection.value).toEqual(SIEGE);
});

test('who goes back before anything rests comes to where they were', () => {
  setClock(YEAR_1968);
  goBack();
  expect(clock.value).toEqual(YEAR_1954);
  goForward();
  expect(clock.value).toEqual(YEAR_1968);
});

test('a running clock leaves no views behind; where it stops is one', () => {
  isPlaying.value = true;
  for (let second = 0; second < 10; second += 1) {
    shiftClock(30);
    vi.advanceTimersByTime(1000);
  }
  expect(canGoBack.value).toBe(false);
  isPlaying.value = false;
  rest();
  expect(canGoBack.value).toBe(true);
});

test('pages are views as records are', () => {
  openPage({ kind: 'place', id: 'hue' });
  rest();
  selection.value = SIEGE;
  rest();
  goBack();
  expect(openPageRef.value).toEqual({ kind: 'place', id: 'hue' });
  expect(selection.value).toBeNull();
});

test('another way taken from an earlier view ends the later ones', () => {
  setClock(YEAR_1968);
  rest();
  goBack();
  shiftClock(365);
  rest();
  expect(canGoForward.value).toBe(false);
});

test('coming back to a view by hand is no step, nor is a map that lands a hair beside', () => {
  changeSession({ camera: HUE });
  rest();
  changeSession({ camera: { ...HUE, zoom: HUE.zoom + 1e-9 } });
  rest();
  goBack();
  expect(canGoBack.value).toBe(false);
});

test('only so many views are kept, the newest', () => {
  for (let step = 0; step < 150; step += 1) {
    shiftClock(1);
    rest();
  }
  let steps = 0;
  for (; canGoBack.value && steps < 200; steps += 1) goBack();
  expect(steps).toBe(99);
});

test('a note that is gone by now does not come back', () => {
  selection.value = { kind: 'note', id: 'gone' };
  rest();
  setClock(YEAR_1968);
  selection.value = null;
  rest();
  goBack();
  expect(clock.value).toEqual(YEAR_1954);
  expect(selection.value).toBeNull();
});

test('who is doing something is not led away, and leaves no views', () => {
  setClock(YEAR_1968);
  rest();
  enter('drawing');
  shiftClock(30);
  rest();
  goBack();
  expect(clock.value).not.toEqual(YEAR_1954);
  expect(canGoBack.value).toBe(false);
  leave('drawing');
  expect(canGoBack.value).toBe(true);
});
