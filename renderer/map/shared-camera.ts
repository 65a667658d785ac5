import type { JumpToOptions, Map as MapLibreMap } from 'maplibre-gl';
import type { Dispose } from './map-context.ts';

/** Has two maps look from the same place, whichever of them a person moves. */
export function shareCamera(map: MapLibreMap, second: MapLibreMap): Dispose {
  let isFollowing = false;
  const follow = (leader: MapLibreMap, follower: MapLibreMap, eventData: object) => {
    if (isFollowing) return;
    isFollowing = true;
    try {
      follower.jumpTo(viewOf(leader), eventData);
    } finally {
      isFollowing = false;
    }
  };
  follow(map, second, {});
  const listeners = [
    map.on('move', () => follow(map, second, {})),
    // Whose hand moved the second map moved this one: it is no longer at home.
    second.on('move', ({ originalEvent }) => follow(second, map, { originalEvent })),
  ];
  return () => {
    for (const listener of listeners) listener.unsubscribe();
  };
}

function viewOf(map: MapLibreMap): JumpToOptions {
  return {
    center: map.getCenter(),
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  };
}
