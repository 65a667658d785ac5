import { effect } from '@preact/signals';
import { Marker } from 'maplibre-gl';
import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { markedPosition } from '../marked-position.ts';

/** Marks the place of coordinates that were typed; the notice says the same in words. */
export function followMarkedPosition({ map }: MapContext): Dispose {
  let mark: Marker | null = null;
  const stop = effect(() => {
    const lngLat = markedPosition.value;
    mark?.remove();
    mark = null;
    if (lngLat === null) return;
    const [lng, lat] = lngLat;
    mark = new Marker({ element: markElement() }).setLngLat([lng, lat]).addTo(map);
  });
  return () => {
    stop();
    mark?.remove();
  };
}

function markElement(): HTMLElement {
  const element = document.createElement('div');
  element.className = 'position-mark';
  element.ariaHidden = 'true';
  return element;
}
