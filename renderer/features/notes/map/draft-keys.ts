import { t } from '../../../core/language.ts';
import { notify } from '../../../core/notices.ts';
import { isCrosshairShown } from '../../../map/crosshair.ts';
import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { drawing, shapeUnderWay } from '../drawing.ts';

const ARROWS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);
const FEWEST_CORNERS = { point: 1, line: 2, area: 3 } as const;

/**
 * Drawing by keyboard: arrows pan the map under a crosshair, Space sets a corner there, Enter
 * sets the point or ends the shape. The tools see the pointer events a mouse would make.
 */
export function followDraftKeys({ map }: MapContext): Dispose {
  const canvas = map.getCanvas();
  const abort = new AbortController();
  const { signal: untilDisposed } = abort;
  let isEnterDown = false;
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || drawing.peek().step !== 'drawing') return;
    // The tools take Enter as it comes up, also where it answered a question before.
    if (!isEnterDown || isTooShort()) event.stopPropagation();
    isEnterDown = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const now = drawing.peek();
    if (now.step !== 'drawing') return;
    if (ARROWS.has(event.key)) isCrosshairShown.value = true;
    if (event.key === 'Enter') isEnterDown = true;
    const sets = event.key === ' ' || (event.key === 'Enter' && now.shape === 'point');
    if (!sets || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    // A held key would set corner upon corner in one place.
    if (event.repeat) return;
    isCrosshairShown.value = true;
    for (const type of ['pointermove', 'pointerdown', 'pointerup'] as const) {
      pointAtCentre(canvas, type);
    }
  };
  canvas.addEventListener('keydown', onKeyDown, { signal: untilDisposed });
  map.getCanvasContainer().addEventListener('keyup', onKeyUp, {
    capture: true,
    signal: untilDisposed,
  });
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

/** Whether a shape is to end before it is one; the person is told why it does not. */
function isTooShort(): boolean {
  const now = drawing.peek();
  const count = shapeUnderWay.peek().corners.length;
  const isShort = now.step === 'drawing' && count > 0 && count < FEWEST_CORNERS[now.shape];
  if (isShort)
    notify('info', t(now.shape === 'line' ? 'notes.tooFewBends' : 'notes.tooFewCorners'));
  return isShort;
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
