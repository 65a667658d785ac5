import { computed } from '@preact/signals';
import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { isPlaying } from '../../../core/clock.ts';
import { drawnStyle } from '../../../core/sight.ts';
import { copyDrawing } from '../../../map/copy-drawing.ts';
import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { drawnScene } from '../drawn-scene.ts';
import { mapSize } from '../map-size.ts';
import { placedSceneId } from '../scene-places.ts';

/**
 * Has the names of the wall find their places once more when all of a picture is there. A name
 * keeps the side of its dot that it took while half the map was missing, and the name of a state
 * that finds no room because of it stays away: which names a hall reads would be left to chance.
 * Meanwhile a copy of the picture stands before the map.
 */
export function settleNames(context: MapContext): Dispose {
  const { map, container, status } = context;
  const cover = document.createElement('canvas');
  cover.className = 'audience-picture';
  cover.ariaHidden = 'true';
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
  const stop = picture.subscribe(() => {
    unsettle();
    cover.remove();
  });
  const dataListener = map.on('sourcedata', ({ sourceDataType }) => {
    if (sourceDataType === 'content') unsettle();
  });
  const idleListener = map.on('idle', () => {
    cover.remove();
    // A clock that runs comes to rest between two days, and each of them is another picture.
    if (isSettled || isPlaying.peek()) return;
    isSettled = true;
    status.begin();
    whenDrawn(map, () => {
      copyDrawing(map.getCanvas(), cover);
      // Below whatever else stands before the map.
      container.after(cover);
      placeAnew(context, () => status.end());
    });
  });
  return () => {
    stop();
    dataListener.unsubscribe();
    idleListener.unsubscribe();
    cover.remove();
  };
}

/** A layer that was away while a frame was drawn has no places to keep. */
function placeAnew({ map, changeStyle }: MapContext, done: () => void): void {
  const inOrder = map.getLayersOrder();
  const ids = (drawnStyle.peek()?.layers ?? [])
    .filter((layer) => choosesItsSide(layer) && map.getLayer(layer.id) !== undefined)
    .map(({ id }) => id);
  changeStyle(() => {
    for (const id of ids) map.removeLayer(id);
  });
  whenDrawn(map, () => {
    changeStyle(() => {
      // From the topmost down: each goes below one that is there.
      for (const id of ids.toReversed()) {
        const layer = drawnStyle.peek()?.layers.find((other) => other.id === id);
        // A style that was drawn anew meanwhile has brought it back.
        if (layer === undefined || map.getLayer(id) !== undefined) continue;
        map.addLayer(layer, inOrder[inOrder.indexOf(id) + 1]);
      }
    });
    done();
  });
}

/** In the moment in which a drawing is complete; later the canvas is empty. */
function whenDrawn(map: MapLibreMap, act: () => void): void {
  map.once('render', act);
  map.triggerRepaint();
}

function choosesItsSide({ type, layout }: LayerSpecification): boolean {
  return type === 'symbol' && layout?.['text-variable-anchor'] !== undefined;
}
