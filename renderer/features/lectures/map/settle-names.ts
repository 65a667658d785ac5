import { computed } from '@preact/signals';
import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { isPlaying } from '../../../core/clock.ts';
import { drawnStyle } from '../../../core/sight.ts';
import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { drawnScene } from '../drawn-scene.ts';
import { mapSize } from '../map-size.ts';
import { placedSceneId } from '../scene-places.ts';

/**
 * Has the names of the wall find their places once more when all of a picture is there. A name
 * keeps the side of its dot that it took while half the map was missing, and the name of a state
 * that finds no room because of it stays away: which names a hall reads would be left to chance.
 */
export function settleNames({ map, status, changeStyle }: MapContext): Dispose {
  let isSettled = false;
  const unsettle = () => {
    isSettled = false;
  };
  const picture = computed(() => [
    drawnScene.value,
    drawnStyle.value,
    mapSize.value,
    placedSceneId.value,
  ]);
  const stop = picture.subscribe(unsettle);
  const dataListener = map.on('sourcedata', ({ sourceDataType }) => {
    if (sourceDataType === 'content') unsettle();
  });
  const idleListener = map.on('idle', () => {
    // A clock that runs comes to rest between two days, and each of them is another picture.
    if (isSettled || isPlaying.peek()) return;
    isSettled = true;
    status.begin();
    changeStyle(() => placeAnew(map));
    status.end();
  });
  return () => {
    stop();
    dataListener.unsubscribe();
    idleListener.unsubscribe();
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
