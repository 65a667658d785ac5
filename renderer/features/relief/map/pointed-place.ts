import type { Point } from 'maplibre-gl';
import { type Dispose, type MapContext, readOncePerFrame } from '../../../map/map-context.ts';
import { pointAtPlace } from '../pointed-place.ts';

/** Tells which place the pointer is on; while the keyboard moves the map, that in its middle. */
export function followPointedPlace(room: MapContext): Dispose {
  const { map } = room;
  const canvas = map.getCanvas();
  let at: Point | null = null;
  const tell = () => {
    const by = at === null ? 'keyboard' : 'pointer';
    if (at === null && document.activeElement !== canvas) return pointAtPlace(null);
    const { lng, lat } = (at === null ? map.getCenter() : map.unproject(at)).wrap();
    pointAtPlace({ lngLat: [lng, lat], by });
  };
  const task = readOncePerFrame(tell);
  const listeners = [
    map.on('mousemove', ({ point }) => {
      at = point;
      task.schedule();
    }),
    map.on('mouseout', () => {
      at = null;
      task.schedule();
    }),
    map.on('moveend', () => task.schedule()),
  ];
  const onFocus = () => task.schedule();
  canvas.addEventListener('focus', onFocus);
  canvas.addEventListener('blur', onFocus);
  return () => {
    for (const listener of listeners) listener.unsubscribe();
    canvas.removeEventListener('focus', onFocus);
    canvas.removeEventListener('blur', onFocus);
    task.cancel();
    pointAtPlace(null);
  };
}
