import { effect } from '@preact/signals';
import { Marker } from 'maplibre-gl';
import { isCrosshairShown } from '../../../map/crosshair.ts';
import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { halfTies, setTiePlace, tying } from '../tying.ts';

const ARROWS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);

/** While a scanned map is tied: a click, or Enter at the cross, says where the chosen tie lies. */
export function followTies({ map }: MapContext): Dispose {
  const canvas = map.getCanvas();
  const abort = new AbortController();
  let marks: readonly Marker[] = [];
  const stop = effect(() => {
    const active = tying.value?.active;
    for (const mark of marks) mark.remove();
    marks = halfTies.value.flatMap(({ lngLat }, index) =>
      lngLat === null
        ? []
        : [
            new Marker({ element: markElement(index, index === active) })
              .setLngLat([lngLat[0], lngLat[1]])
              .addTo(map),
          ],
    );
    canvas.style.cursor = tying.value === null ? '' : 'crosshair';
    if (tying.value === null) isCrosshairShown.value = false;
  });
  const clicks = map.on('click', ({ lngLat }) => {
    const { lng, lat } = lngLat.wrap();
    if (tying.peek() !== null) setTiePlace([lng, lat]);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (tying.peek() === null) return;
    if (ARROWS.has(event.key)) isCrosshairShown.value = true;
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    isCrosshairShown.value = true;
    const { lng, lat } = map.getCenter().wrap();
    setTiePlace([lng, lat]);
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
  pin.className = 'tie-pin';
  pin.ariaHidden = 'true';
  const mark = document.createElement('span');
  mark.className = isActive ? 'tie-mark is-active' : 'tie-mark';
  mark.textContent = String(index + 1);
  pin.append(mark);
  return pin;
}
