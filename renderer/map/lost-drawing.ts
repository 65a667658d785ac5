import { mapDrawing } from '../core/map-drawing.ts';
import type { Dispose, MapContext } from './map-context.ts';

/**
 * Says when the system takes the drawing away, as it does when the graphics driver starts anew,
 * and when it gives it back. MapLibre keeps camera and style; what stands in no style comes back
 * with the next count of `styleLoads`.
 */
export function followLostDrawing({ map, container }: MapContext): Dispose {
  const listeners = [
    map.on('webglcontextlost', () => {
      container.dataset['state'] = 'lost';
      mapDrawing.value = 'lost';
    }),
    map.on('webglcontextrestored', () => {
      container.dataset['state'] = 'moving';
      mapDrawing.value = 'drawn';
    }),
  ];
  return () => {
    for (const listener of listeners) listener.unsubscribe();
  };
}
