import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { mapSize } from '../map-size.ts';

/** Tells how much room the map has, whenever that changes. */
export function followMapSize({ map, container }: MapContext): Dispose {
  const tell = () => {
    const { clientWidth: widthPx, clientHeight: heightPx } = container;
    const before = mapSize.peek();
    if (widthPx === 0 || heightPx === 0) return;
    if (before?.widthPx === widthPx && before.heightPx === heightPx) return;
    mapSize.value = { widthPx, heightPx };
  };
  tell();
  const listener = map.on('resize', tell);
  return () => {
    listener.unsubscribe();
    mapSize.value = null;
  };
}
