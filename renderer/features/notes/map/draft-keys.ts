import { isCrosshairShown } from '../../../map/crosshair.ts';
import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { drawing } from '../drawing.ts';

const ARROWS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);

/**
 * Drawing by keyboard: arrows pan the map under a crosshair, Space sets a corner there, Enter
 * sets the point or ends the shape. The tools see the pointer events a mouse would make.
 */
export function followDraftKeys({ map }: MapContext): Dispose {
  const canvas = map.getCanvas();
  const abort = new AbortController();
  const { signal: untilDisposed } = abort;
  const onKeyDown = (event: KeyboardEvent) => {
    const now = drawing.peek();
    if (now.step !== 'drawing') return;
    if (ARROWS.has(event.key)) isCrosshairShown.value = true;
    const sets = event.key === ' ' || (event.key === 'Enter' && now.shape === 'point');
    if (!sets) return;
    event.preventDefault();
    isCrosshairShown.value = true;
    for (const type of ['pointermove', 'pointerdown', 'pointerup'] as const) {
      pointAtCentre(canvas, type);
    }
  };
  canvas.addEventListener('keydown', onKeyDown, { signal: untilDisposed });
  canvas.addEventListener('pointermove', hideForMouse, { signal: untilDisposed });
  const following = map.on('move', () => {
    if (isCrosshairShown.peek()) pointAtCentre(canvas, 'pointermove');
  });
  return () => {
    abort.abort();
    following.unsubscribe();
    isCrosshairShown.value = false;
  };
}

function hideForMouse({ isTrusted }: PointerEvent): void {
  if (isTrusted) isCrosshairShown.value = false;
}

function pointAtCentre(canvas: HTMLElement, type: string): void {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  canvas.dispatchEvent(
    new PointerEvent(type, {
      clientX: left + width / 2,
      clientY: top + height / 2,
      button: 0,
      isPrimary: true,
      pointerType: 'mouse',
    }),
  );
}
