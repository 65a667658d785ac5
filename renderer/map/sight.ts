import { sight } from '../core/sight.ts';
import type { Dispose, MapContext } from './map-context.ts';

/** Tells what is in sight whenever the map comes to rest. */
export function followSight({ map }: MapContext): Dispose {
  const tell = () => {
    const bounds = map.getBounds();
    sight.value = {
      bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
      zoom: map.getZoom(),
    };
  };
  tell();
  const listeners = [map.on('moveend', tell), map.on('resize', tell)];
  return () => {
    for (const listener of listeners) listener.unsubscribe();
  };
}
