import { computed } from '@preact/signals';
import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { drawnStyle } from '../../../core/sight.ts';
import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { drawnScene } from '../drawn-scene.ts';
import { mapSize } from '../map-size.ts';

/**
 * Has the names of the wall find their places once more when all of a picture is there. A name
 * keeps the side of its dot that it took while half the map was missing, and the name of a state
 * that finds no room because of it stays away: which names a hall reads would be left to chance.
 */
export function settleNames({ map, status, changeStyle }: MapContext): Dispose {
  let isSettled = false;
  const picture = computed(() => [drawnScene.value, drawnStyle.value, mapSize.value]);
  const stop = picture.subscribe(() => {
    isSettled = false;
  });
  const listener = map.on('idle', () => {
    if (isSettled) return;
    isSettled = true;
    status.begin();
    changeStyle(() => placeAnew(map));
    status.end();
  });
  return () => {
    stop();
    listener.unsubscribe();
  };
}

/** A layer that is new has no places to keep. */
function placeAnew(map: MapLibreMap): void {
  const inOrder = map.getLayersOrder();
  for (const layer of drawnStyle.peek()?.layers ?? []) {
    if (!choosesItsSide(layer) || map.getLayer(layer.id) === undefined) continue;
    const next = inOrder[inOrder.indexOf(layer.id) + 1];
    map.removeLayer(layer.id);
    map.addLayer(layer, next);
  }
}

function choosesItsSide({ type, layout }: LayerSpecification): boolean {
  return type === 'symbol' && layout?.['text-variable-anchor'] !== undefined;
}
