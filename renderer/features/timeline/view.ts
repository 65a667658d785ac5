import { computed, effect } from '@preact/signals';
import type { TimelineView } from '../../../geodata/model/app/session.ts';
import { FIRST_DAY, LAST_DAY } from '../../../geodata/model/time/edtf.ts';
import type { ClockWindow } from '../../../geodata/model/workbook/workbook.ts';
import { clock, isPlaying } from '../../core/clock.ts';
import { changeSession, session } from '../../core/session.ts';
import { ALL_YEARS } from './scale.ts';

/** Closer than this a day would be wider than what can be said of it. */
const SHORTEST_DAYS = 14;
/** One press of a key or a button. */
export const ZOOM_STEP = 2;
/** How much room is left at either side of what is fitted in, as a share of it. */
const MARGIN = 0.12;
/** Where a window that is followed comes to stand in the view, from its left end. */
const FOLLOWED_AT = 0.1;

/**
 * The part of the years that the timeline shows. The session is another one after every tick of the
 * clock, its view is not: nothing that depends on this is told.
 */
export const timelineView = computed<TimelineView>(() => session.value.timelineView ?? ALL_YEARS);

/** Whether all years are in view: there is nothing farther out. */
export const isWholeView = computed(() => timelineView.value.days >= ALL_YEARS.days);

/** Whether the view cannot come closer. */
export const isClosestView = computed(() => timelineView.value.days <= SHORTEST_DAYS);

/** Shows another part of the years, as near to it as the atlas goes. */
export function setView(view: TimelineView): void {
  const next = coveredView(view);
  const now = timelineView.peek();
  if (next.fromDay === now.fromDay && next.days === now.days) return;
  changeSession({ timelineView: next.days >= ALL_YEARS.days ? null : next });
}

/** The view inside the years of the atlas, no shorter than what can be drawn. */
export function coveredView({ fromDay, days }: TimelineView): TimelineView {
  const length = Math.min(ALL_YEARS.days, Math.max(SHORTEST_DAYS, days));
  const last = LAST_DAY + 1 - length;
  return { fromDay: Math.min(last, Math.max(FIRST_DAY, fromDay)), days: length };
}

/** The view `factor` times as close, with one moment staying where it stands. */
export function zoomedView(view: TimelineView, factor: number, atMoment: number): TimelineView {
  const days = Math.min(ALL_YEARS.days, Math.max(SHORTEST_DAYS, view.days / factor));
  const share = (atMoment - view.fromDay) / view.days;
  return coveredView({ fromDay: atMoment - share * days, days });
}

/** The view that shows these days with a little around them. */
export function viewAround({ startDay, endDay }: ClockWindow): TimelineView {
  const length = endDay - startDay + 1;
  const days = Math.max(SHORTEST_DAYS, length * (1 + 2 * MARGIN));
  return coveredView({ fromDay: startDay + length / 2 - days / 2, days });
}

/** Zooms by that factor about the window, where it is in view, or about the middle. */
export function zoomBy(factor: number): void {
  const view = timelineView.peek();
  const { startDay, endDay } = clock.peek();
  const middle = (startDay + endDay + 1) / 2;
  const isInView = middle >= view.fromDay && middle <= view.fromDay + view.days;
  setView(zoomedView(view, factor, isInView ? middle : view.fromDay + view.days / 2));
}

const ZOOM_KEYS: Readonly<Record<string, number>> = {
  '+': ZOOM_STEP,
  '=': ZOOM_STEP,
  '-': 1 / ZOOM_STEP,
};

/** Zooms by a key that is pressed where the timeline has the focus; answers whether it is one. */
export function zoomByKey({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const factor = ctrlKey || metaKey ? undefined : ZOOM_KEYS[key];
  if (factor !== undefined) zoomBy(factor);
  return factor !== undefined;
}

/** Moves the view by a share of its own length. */
export function panBy(share: number): void {
  const { fromDay, days } = timelineView.peek();
  setView({ fromDay: fromDay + share * days, days });
}

/**
 * Where the window has left the view, the view turns a page to it: not with every tick, so that the
 * marks are laid out once a page. A view moved by hand stays where it is until the window moves, also
 * over a restart.
 */
export function followWindowInView(): () => void {
  let before = clock.peek();
  return effect(() => {
    const now = clock.value;
    if (now === before) return;
    before = now;
    const next = viewToHold(now, timelineView.peek(), isPlaying.peek());
    if (next !== null) setView(next);
  });
}

/** The view turned to a window that it does not hold; `null` where it holds it, or never could. */
function viewToHold(
  { startDay, endDay }: ClockWindow,
  { fromDay, days }: TimelineView,
  isRunning: boolean,
): TimelineView | null {
  const length = endDay - startDay + 1;
  const isHeld = startDay >= fromDay && endDay + 1 <= fromDay + days;
  if (isHeld || length >= days) return null;
  const room = days - length;
  const before = isRunning ? Math.min(room, days * FOLLOWED_AT) : room / 2;
  return coveredView({ fromDay: startDay - before, days });
}
