import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Scale } from './scale.ts';
import { setView, timelineView, zoomedView } from './view.ts';

/** Pixels of a wheel that make things twice as large. */
const DOUBLING_PX = 240;
/** A trackpad tells a pinch as a wheel with Ctrl, in much smaller steps. */
const PINCH_DOUBLING_PX = 40;
/** `WheelEvent.deltaMode` counts lines of about so many pixels, or pages. */
const LINE_PX = 16;
const PAGE_PX = 400;

/**
 * The wheel over an element zooms at the pointer; with Shift, or where it turns sideways, it moves
 * the view. The listener is not passive, so that the page beneath is not scrolled or zoomed.
 *
 * @param scaleOf the scale under the pointer, read when the wheel turns
 */
export function useWheel(ref: RefObject<HTMLElement | null>, scaleOf: () => Scale): void {
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const abort = new AbortController();
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      turnWheel(event, scaleOf(), element.getBoundingClientRect().left);
    };
    element.addEventListener('wheel', turn, { passive: false, signal: abort.signal });
    return () => abort.abort();
  }, [ref, scaleOf]);
}

/** What of a wheel says where it leads. */
export type WheelTurn = Pick<
  WheelEvent,
  'deltaX' | 'deltaY' | 'deltaMode' | 'shiftKey' | 'ctrlKey' | 'clientX'
>;

/** Zooms or moves the view by a turn of the wheel over a scale that begins at `leftPx`. */
export function turnWheel(turn: WheelTurn, scale: Scale, leftPx: number): void {
  const unitPx = [1, LINE_PX, PAGE_PX][turn.deltaMode] ?? 1;
  const isSideways = turn.shiftKey || Math.abs(turn.deltaX) > Math.abs(turn.deltaY);
  const view = timelineView.peek();
  if (isSideways && !turn.ctrlKey) {
    // Chromium hands a wheel with Shift over as one that turns sideways, others do not.
    const byPx = (turn.deltaX || turn.deltaY) * unitPx;
    setView({ fromDay: view.fromDay + byPx / scale.pxPerDay, days: view.days });
    return;
  }
  const doubling = turn.ctrlKey ? PINCH_DOUBLING_PX : DOUBLING_PX;
  const factor = 2 ** ((-turn.deltaY * unitPx) / doubling);
  setView(zoomedView(view, factor, scale.toMoment(turn.clientX - leftPx)));
}
