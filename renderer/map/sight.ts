import { sight } from '../state/sight.ts';
import type { Dispose, MapRoom } from './map-room.ts';

/** Tells what is in sight whenever the map comes to rest. */
export function followSight({ map }: MapRoom): Dispose {
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
