import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { TimelineView } from '../../../geodata/model/app/session.ts';
import type { Scale } from './scale.ts';
import { coveredView, setView } from './view.ts';

/** Fingers nearer to each other than this say nothing of a size. */
const NEAREST_PX = 12;

/**
 * Two fingers on an element stretch the view and move it: the moments under them stay under them.
 * They are listened to before the handles, which one finger drags.
 *
 * @param scaleOf the scale under the fingers, read when the second comes down
 */
export function usePinch(ref: RefObject<HTMLElement | null>, scaleOf: () => Scale): void {
  useEffect(() => {
    const element = ref.current;
    return element === null ? undefined : followFingers(element, scaleOf);
  }, [ref, scaleOf]);
}

function followFingers(element: HTMLElement, scaleOf: () => Scale): () => void {
  const fingers = new Map<number, number>();
  let held: { readonly first: number; readonly second: number; readonly scale: Scale } | null =
    null;
  const abort = new AbortController();
  const options = { capture: true, signal: abort.signal };
  const placesPx = () => {
    const leftPx = element.getBoundingClientRect().left;
    return [...fingers.values()].map((clientX) => clientX - leftPx).sort((a, b) => a - b);
  };
  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType !== 'touch') return;
      fingers.set(event.pointerId, event.clientX);
      const [first, second] = placesPx();
      if (fingers.size !== 2 || first === undefined || second === undefined) return;
      const scale = scaleOf();
      held = { first: scale.toMoment(first), second: scale.toMoment(second), scale };
      event.stopPropagation();
    },
    options,
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      if (!fingers.has(event.pointerId)) return;
      fingers.set(event.pointerId, event.clientX);
      if (held === null) return;
      event.stopPropagation();
      const view = pinchedView(held.first, held.second, placesPx(), held.scale);
      if (view !== null) setView(view);
    },
    options,
  );
  const lift = ({ pointerId }: PointerEvent) => {
    fingers.delete(pointerId);
    held = null;
  };
  element.addEventListener('pointerup', lift, options);
  element.addEventListener('pointercancel', lift, options);
  return () => abort.abort();
}

/** The view in which two moments stand at two pixels; `null` where the fingers are too near. */
export function pinchedView(
  first: number,
  second: number,
  [firstPx = 0, secondPx = 0]: readonly number[],
  scale: Scale,
): TimelineView | null {
  if (secondPx - firstPx < NEAREST_PX) return null;
  const days = (scale.view.days * (second - first) * scale.pxPerDay) / (secondPx - firstPx);
  const shareOf = (px: number) =>
    (px - scale.toPx(scale.view.fromDay)) / (scale.pxPerDay * scale.view.days);
  return coveredView({ fromDay: first - shareOf(firstPx) * days, days });
}
