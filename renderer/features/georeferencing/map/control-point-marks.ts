import { effect } from '@preact/signals';
import { Marker } from 'maplibre-gl';
import { isCrosshairShown } from '../../../map/crosshair.ts';
import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { georeferencing, partialControlPoints, setControlPointPlace } from '../georeferencing.ts';

const ARROWS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);

/** While a scanned map is georeferenced: a click, or Enter at the cross, says where the chosen control point lies. */
export function followControlPoints({ map }: MapContext): Dispose {
  const canvas = map.getCanvas();
  const abort = new AbortController();
  let marks: readonly Marker[] = [];
  const stop = effect(() => {
    const active = georeferencing.value?.active;
    for (const mark of marks) mark.remove();
    marks = partialControlPoints.value.flatMap(({ lngLat }, index) =>
      lngLat === null
        ? []
        : [
            new Marker({ element: markElement(index, index === active) })
              .setLngLat([lngLat[0], lngLat[1]])
              .addTo(map),
          ],
    );
    canvas.style.cursor = georeferencing.value === null ? '' : 'crosshair';
    if (georeferencing.value === null) isCrosshairShown.value = false;
  });
  const clicks = map.on('click', ({ lngLat }) => {
    const { lng, lat } = lngLat.wrap();
    if (georeferencing.peek() !== null) setControlPointPlace([lng, lat]);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (georeferencing.peek() === null) return;
    if (ARROWS.has(event.key)) isCrosshairShown.value = true;
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    isCrosshairShown.value = true;
    const { lng, lat } = map.getCenter().wrap();
    setControlPointPlace([lng, lat]);
  };
  canvas.addEventListener('keydown', onKeyDown, { signal: abort.signal });
  return () => {
    stop();
    clicks.unsubscribe();
    abort.abort();
    for (const mark of marks) mark.remove();
  };
}

function markElement(index: number, isActive: boolean): HTMLElement {
  const pin = document.createElement('div');
  pin.className = 'control-point-pin';
  pin.ariaHidden = 'true';
  const mark = document.createElement('span');
  mark.className = isActive ? 'control-point-mark is-active' : 'control-point-mark';
  mark.textContent = String(index + 1);
  pin.append(mark);
  return pin;
}
