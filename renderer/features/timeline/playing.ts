import { effect, untracked } from '@preact/signals';
import type { EventSummary } from '../../../geodata/model/content/records.ts';
import { FIRST_DAY, LAST_DAY } from '../../../geodata/model/time/edtf.ts';
import type { ClockWindow } from '../../../geodata/model/workbook/workbook.ts';
import { monthOf, movedByDays, windowOf } from '../../core/calendar-window.ts';
import { flyToBounds } from '../../core/camera.ts';
import { bringIntoClock, clock, isPlaying, isSameWindow, setClock } from '../../core/clock.ts';
import { select } from '../../core/selection.ts';
import { eventsOfLayers } from '../../core/shown.ts';
import { type Course, courseOf } from './course.ts';
import { DAYS_A_SECOND, isLooping, pace, stopsAtEvents } from './pace.ts';
import { timelineView } from './view.ts';

/** A window wider than this has no room to move, so playing begins with a narrow one. */
const WIDEST_DAYS = 20 * 365.25;
const OPENING_MONTHS = 24;
/** After a pause in frames (a hidden page) the window goes on from where it was. */
const LONGEST_FRAME_MS = 100;
/** For those who asked their system for less motion. */
const STEP_MS = 1000;

/** Starts the clock, from the first year when it stands at the last, or stops it. */
export function togglePlaying(): void {
  if (isPlaying.peek()) {
    isPlaying.value = false;
    return;
  }
  const { startDay, endDay } = clock.peek();
  const widthDays = endDay - startDay;
  if (widthDays > WIDEST_DAYS) {
    setClock(windowOf({ first: monthOf(FIRST_DAY), count: OPENING_MONTHS }));
  } else if (endDay >= LAST_DAY) {
    setClock(movedByDays(clock.peek(), FIRST_DAY - startDay));
  }
  isPlaying.value = true;
}

/**
 * Moves the window while the clock runs: each frame, or a step a second for those who asked their
 * system for less motion. It stops at the last year, and where it is told to.
 */
export function followPlaying(): () => void {
  return effect(() => {
    if (!isPlaying.value) return;
    // Another end or another stop is another run, from where this one is.
    void [isLooping.value, stopsAtEvents.value];
    return untracked(() =>
      matchMedia('(prefers-reduced-motion: reduce)').matches ? step() : slide(),
    );
  });
}

function slide(): () => void {
  const run = beginRun((course, position) => course.windowAt(position));
  let lastMs: number | null = null;
  let frame = requestAnimationFrame(advance);

  function advance(nowMs: number): void {
    const elapsedMs = Math.min(nowMs - (lastMs ?? nowMs), LONGEST_FRAME_MS);
    lastMs = nowMs;
    if (run.advance(elapsedMs / 1000)) frame = requestAnimationFrame(advance);
  }
  return () => {
    cancelAnimationFrame(frame);
    run.rest();
  };
}

function step(): () => void {
  const run = beginRun((course, position) => course.restAt(position));
  const timer = setInterval(() => run.advance(STEP_MS / 1000), STEP_MS);
  return () => {
    clearInterval(timer);
    run.rest();
  };
}

/** A clock that runs: where its window is, and where it is to stop. */
interface Run {
  /** Moves on; answers whether it goes on after that. */
  advance(seconds: number): boolean;
  rest(): void;
}

function beginRun(windowAt: (course: Course, position: number) => ClockWindow): Run {
  let course: Course;
  let position: number;
  let shown: ClockWindow;
  let stop: EventSummary | undefined;
  function begin(): void {
    shown = clock.peek();
    course = courseOf(shown, playedRange());
    position = course.start;
    stop = nextStop(shown);
  }
  begin();
  return {
    advance(seconds) {
      // Whoever moves the window meanwhile is followed.
      if (!isSameWindow(shown, clock.peek())) begin();
      const next = position + (seconds * DAYS_A_SECOND[pace.peek()]) / course.daysAStep;
      const isOver = next >= course.last;
      const end = isLooping.peek() ? course.first : course.last;
      position = isOver ? end : next;
      shown = windowAt(course, position);
      setClock(shown);
      if (isOver) stop = nextStop(shown);
      else if (stop?.date && shown.endDay >= stop.date.startDay) stopAt(stop);
      if (isOver && !isLooping.peek()) isPlaying.value = false;
      return isPlaying.peek();
    },
    rest() {
      if (isSameWindow(shown, clock.peek())) setClock(course.restAt(position));
    },
  };
}

/** All years; what loops keeps to the part that the timeline shows, where the window has room in it. */
function playedRange(): ClockWindow {
  const all = { startDay: FIRST_DAY, endDay: LAST_DAY };
  if (!isLooping.peek()) return all;
  const { fromDay, days } = timelineView.peek();
  const { startDay, endDay } = clock.peek();
  const inView = { startDay: Math.ceil(fromDay), endDay: Math.floor(fromDay + days) - 1 };
  return endDay - startDay < inView.endDay - inView.startDay ? inView : all;
}

/** The event at which the clock is to stop, the first that begins after the window. */
function nextStop({ endDay }: ClockWindow): EventSummary | undefined {
  if (!stopsAtEvents.peek()) return undefined;
  return eventsOfLayers.peek().find(({ date }) => date !== null && date.startDay > endDay);
}

/** Stops where an event begins and opens it; its window stays, so that the clock can go on. */
function stopAt({ id, date, bounds }: EventSummary): void {
  isPlaying.value = false;
  bringIntoClock(date);
  select({ kind: 'event', id }, { fly: false });
  if (bounds !== null) flyToBounds(bounds);
}
