import { computed, effect, untracked } from '@preact/signals';
import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { paletteOf } from '../../../../geodata/style/palette.ts';
import { preferences, theme } from '../../../core/preferences.ts';
import { OVER_GROUND_PREFIX } from '../../../map/added-layers.ts';
import { followLaid, type Laid } from '../../../map/laid-source.ts';
import { type Dispose, type MapContext, readOncePerFrame } from '../../../map/map-context.ts';
import { crossingsOf, type EdgeSample, type FrameLabel, frameLabels } from '../frame-net.ts';

const ID = `${OVER_GROUND_PREFIX}parallel-17`;
/** How far apart an edge of the map is looked at. */
const SAMPLE_PX = 32;
/** Ground that is drawn elsewhere than where it was found is beyond the globe's horizon. */
const HORIZON_PX = 2;
/** Labels nearer to a corner than this would lie over each other. */
const CORNER_PX = 24;

const PARALLEL_17: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: {},
      geometry: {
        type: 'LineString',
        coordinates: Array.from({ length: 361 }, (_, index) => [index - 180, 17]),
      },
    },
  ],
};
const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

const isShown = computed(() => preferences.value.isGraticuleShown);

const laid = computed<Laid>(() => {
  const palette = paletteOf(theme.value);
  return {
    data: isShown.value ? PARALLEL_17 : NOTHING,
    layers: [
      {
        id: ID,
        type: 'line',
        source: ID,
        paint: {
          'line-color': palette.accent,
          'line-width': 1.4 * palette.lineScale,
          'line-opacity': 0.75,
          'line-dasharray': [6, 2],
        },
      },
    ],
  };
});

/** Draws the 17th parallel and names the lines at the edge of the map, while that is wished. */
export function followGraticule(room: MapContext): Dispose {
  const { map } = room;
  const task = readOncePerFrame(() => {
    frameLabels.value = isShown.peek() ? labelsOf(map) : [];
  });
  const stopLaying = followLaid(room, ID, laid);
  const stop = effect(() => {
    if (isShown.value) task.schedule();
    else untracked(() => task.schedule());
  });
  const onMove = () => {
    if (isShown.peek()) task.schedule();
  };
  const listeners = [map.on('move', onMove), map.on('resize', onMove)];
  return () => {
    stop();
    stopLaying();
    task.cancel();
    for (const listener of listeners) listener.unsubscribe();
    frameLabels.value = [];
  };
}

function labelsOf(map: MapLibreMap): readonly FrameLabel[] {
  const { clientWidth: widthPx, clientHeight: heightPx } = map.getContainer();
  const zoom = map.getZoom();
  const look = (x: number, y: number, atPx: number, of: 'lng' | 'lat'): EdgeSample => {
    const found = map.unproject([x, y]);
    const back = map.project(found);
    const isGround = Math.hypot(back.x - x, back.y - y) < HORIZON_PX;
    return { atPx, degrees: isGround ? found[of] : null };
  };
  const steps = (lengthPx: number) =>
    Array.from({ length: Math.ceil(lengthPx / SAMPLE_PX) + 1 }, (_, index) =>
      Math.min(index * SAMPLE_PX, lengthPx),
    );
  const top = steps(widthPx).map((x) => look(x, 0, x, 'lng'));
  const left = steps(heightPx).map((y) => look(0, y, y, 'lat'));
  const right = steps(heightPx).map((y) => look(widthPx, y, y, 'lat'));
  const isClear = ({ edge, atPx }: FrameLabel) =>
    atPx > CORNER_PX && atPx < (edge === 'top' ? widthPx : heightPx) - CORNER_PX;
  return [
    ...crossingsOf('top', top, zoom),
    ...crossingsOf('left', left, zoom),
    ...crossingsOf('right', right, zoom),
  ].filter(isClear);
}
