import { effect, untracked } from '@preact/signals';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { isComparing, swipeShare } from '../scans.ts';

/**
 * While scanned maps are compared: lays the plain map over the right part of this one. It follows
 * this map's camera; whoever points and clicks still does so on this one.
 */
export function followSwipe({ map, container, openPlainMap }: MapContext): Dispose {
  let close: Dispose | null = null;
  const open = (): Dispose | null => {
    const element = document.createElement('div');
    element.className = 'map-plain';
    element.ariaHidden = 'true';
    container.after(element);
    const plain = openPlainMap(element);
    if (plain === null) {
      element.remove();
      return null;
    }
    const follow = () => plain.map.jumpTo(cameraOf(map));
    follow();
    const following = map.on('move', follow);
    const stopSliding = effect(() => {
      element.style.setProperty('--share', String(swipeShare.value ?? 1));
    });
    return () => {
      stopSliding();
      following.unsubscribe();
      plain.dispose();
      element.remove();
    };
  };
  const stop = effect(() => {
    const isWanted = isComparing.value;
    untracked(() => {
      if (isWanted) close ??= open();
      else close?.();
    });
    if (!isWanted) close = null;
  });
  return () => {
    stop();
    close?.();
  };
}

function cameraOf(map: MapLibreMap) {
  return {
    center: map.getCenter(),
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  };
}
