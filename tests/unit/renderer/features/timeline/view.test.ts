import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SESSION } from '../../../../../geodata/model/app/session.ts';
import { FIRST_DAY, LAST_DAY, parseEdtf } from '../../../../../geodata/model/time/edtf.ts';
import { isPlaying, setClock, shiftClock } from '../../../../../renderer/core/clock.ts';
import { changeSession, session } from '../../../../../renderer/core/session.ts';
import { ALL_YEARS, makeScale } from '../../../../../renderer/features/timeline/scale.ts';
import { pinchedView } from '../../../../../renderer/features/timeline/use-pinch.ts';
import { turnWheel } from '../../../../../renderer/features/timeline/use-wheel.ts';
import {
  followWindowInView,
  isWholeView,
  panBy,
  setView,
  timelineView,
  viewAround,
  zoomBy,
  zoomedView,
} from '../../../../../renderer/features/timeline/view.ts';

const windowOf = (edtf: string) => {
  const { startDay, endDay } = parseEdtf(edtf);
  return { startDay, endDay };
};
const SIEGE = windowOf('1954-03-13/1954-05-07');
const WIDTH_PX = 1028;
let asked: unknown[] = [];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  vi.stubGlobal('window', {
    atlas: { request: async (...request: unknown[]) => asked.push(request) },
  });
  session.value = DEFAULT_SESSION;
  stop = followWindowInView();
});
afterEach(() => {
  stop();
  isPlaying.value = false;
  vi.runAllTimers();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('zooming', () => {
  test('the moment under the pointer stays under it, at every zoom', () => {
    const moment = SIEGE.startDay + 0.25;
    let view = ALL_YEARS;
    for (const factor of [1.3, 2, 4, 8, 0.5, 16]) {
      const px = makeScale(WIDTH_PX, view).toPx(moment);
      view = zoomedView(view, factor, moment);
      expect(makeScale(WIDTH_PX, view).toPx(moment)).toBeCloseTo(px, 6);
    }
  });

  test('it goes from all years to two weeks and back, and no farther', () => {
    for (let step = 0; step < 40; step += 1) zoomBy(2);
    expect(timelineView.value.days).toBe(14);
    for (let step = 0; step < 40; step += 1) zoomBy(0.5);
    expect(timelineView.value).toEqual(ALL_YEARS);
    expect(session.value.timelineView).toBeNull();
  });

  test('at an end of the years the view stays inside them', () => {
    expect(zoomedView(ALL_YEARS, 4, FIRST_DAY).fromDay).toBe(FIRST_DAY);
    const { fromDay, days } = zoomedView(ALL_YEARS, 4, LAST_DAY + 1);
    expect(fromDay + days).toBe(LAST_DAY + 1);
  });

  test('keys zoom about the window where it is in view, else about the middle', () => {
    setClock(SIEGE);
    zoomBy(64);
    const { fromDay, days } = timelineView.value;
    expect(fromDay).toBeLessThan(SIEGE.startDay);
    expect(fromDay + days).toBeGreaterThan(SIEGE.endDay);
  });

  test('fifty-six days fitted in are no slit any more', () => {
    setView(viewAround(SIEGE));
    const scale = makeScale(WIDTH_PX, timelineView.value);
    const px = scale.toPx(SIEGE.endDay + 1) - scale.toPx(SIEGE.startDay);
    expect(px).toBeGreaterThan(WIDTH_PX * 0.75);
    expect(scale.toPx(SIEGE.startDay)).toBeGreaterThan(40);
  });
});

describe('wheel and fingers', () => {
  const turn = (part: object) => ({
    ...{ deltaX: 0, deltaY: 0, deltaMode: 0, shiftKey: false, ctrlKey: false, clientX: 414 },
    ...part,
  });
  const scaleNow = () => makeScale(WIDTH_PX, timelineView.value);

  test('the wheel zooms at the pointer, wherever the timeline begins', () => {
    const moment = scaleNow().toMoment(400);
    turnWheel(turn({ deltaY: -240 }), scaleNow(), 14);
    expect(timelineView.value.days).toBeCloseTo(ALL_YEARS.days / 2, 6);
    expect(scaleNow().toMoment(400)).toBeCloseTo(moment, 6);
  });

  test('with Shift, or turned sideways, it moves the view by as many pixels', () => {
    setView(viewAround(windowOf('1950/1959')));
    const { fromDay, days } = timelineView.value;
    const byDays = 100 / scaleNow().pxPerDay;
    turnWheel(turn({ deltaX: 100 }), scaleNow(), 0);
    expect(timelineView.value).toEqual({ fromDay: fromDay + byDays, days });
    turnWheel(turn({ deltaY: -100, shiftKey: true }), scaleNow(), 0);
    expect(timelineView.value.fromDay).toBeCloseTo(fromDay, 6);
  });

  test('a pinch on a trackpad comes as a wheel with Ctrl in small steps', () => {
    turnWheel(turn({ deltaY: -40, ctrlKey: true }), scaleNow(), 0);
    expect(timelineView.value.days).toBeCloseTo(ALL_YEARS.days / 2, 6);
  });

  test('two fingers keep the moments under them', () => {
    const scale = scaleNow();
    const [first, second] = [scale.toMoment(400), scale.toMoment(500)];
    const view = pinchedView(first, second, [300, 700], scale);
    const pinched = makeScale(WIDTH_PX, view ?? ALL_YEARS);
    expect(pinched.toPx(first)).toBeCloseTo(300, 6);
    expect(pinched.toPx(second)).toBeCloseTo(700, 6);
    expect(pinchedView(first, second, [400, 405], scale)).toBeNull();
  });
});

describe('a window that leaves the view', () => {
  test('has the view turn to it', () => {
    setView(viewAround(SIEGE));
    setClock(windowOf('1968-01-30'));
    const { fromDay, days } = timelineView.value;
    expect(fromDay).toBeLessThan(windowOf('1968-01-30').startDay);
    expect(fromDay + days).toBeGreaterThan(windowOf('1968-01-30').endDay + 1);
    expect(days).toBeCloseTo(viewAround(SIEGE).days, 6);
  });

  test('stays where it is while the view is moved by hand', () => {
    setClock(SIEGE);
    setView(viewAround(SIEGE));
    panBy(5);
    const moved = timelineView.value;
    changeSession({ camera: null });
    expect(timelineView.value).toBe(moved);
  });

  test('while it plays the view turns a page at a time, not with every tick', () => {
    setClock(windowOf('1954-03-13'));
    setView(viewAround(SIEGE));
    isPlaying.value = true;
    const views = new Set([timelineView.value]);
    for (let tick = 0; tick < 200; tick += 1) {
      shiftClock(1);
      views.add(timelineView.value);
    }
    expect(views.size).toBeLessThan(6);
    expect(views.size).toBeGreaterThan(2);
  });

  test('and is longer than it leaves it alone', () => {
    setView(viewAround(SIEGE));
    const view = timelineView.value;
    setClock(windowOf('1950/1960'));
    expect(timelineView.value).toBe(view);
  });
});

test('a tick of the clock is no other view, and asks main nothing', () => {
  setClock(windowOf('1954'));
  setView(viewAround(windowOf('1950/1959')));
  vi.runAllTimers();
  asked = [];
  let told = -1;
  const unsubscribe = timelineView.subscribe(() => {
    told += 1;
  });
  for (let tick = 0; tick < 100; tick += 1) shiftClock(1);
  expect(told).toBe(0);
  expect(asked).toEqual([]);
  unsubscribe();
});

test('the part in view is kept for the next start', () => {
  setView(viewAround(SIEGE));
  expect(isWholeView.value).toBe(false);
  vi.runAllTimers();
  expect(asked).toEqual([['session.keep', { timelineView: timelineView.value }]]);
});
