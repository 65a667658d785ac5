import { effect } from '@preact/signals';
import { GPUInitializationError, Map as MapLibreMap, ScaleControl } from 'maplibre-gl';
import { camera } from '../core/camera.ts';
import { t } from '../core/language.ts';
import { mapDrawing } from '../core/map-drawing.ts';
import { preferences } from '../core/preferences.ts';
import { session } from '../core/session.ts';
import { followCamera, keptCamera, openingCamera } from './camera.ts';
import { followClock } from './clock.ts';
import { followHighlight } from './highlight.ts';
import { followLostDrawing } from './lost-drawing.ts';
import type { Dispose, MapContext, MapPart, MapUse, PlainMap } from './map-context.ts';
import { followMapNames } from './map-names.ts';
import { followPointer } from './pointer.ts';
import { watchSharpness } from './sharpness.ts';
import { followSight } from './sight.ts';
import { watchStatus } from './status.ts';
import { currentStyle, followStyle } from './style.ts';
import { watchStyleLoads } from './style-loads.ts';
import { useOwnWorker } from './worker.ts';

export interface MountedMap {
  destroy(): void;
}

const LEAST_ZOOM = 1.5;
const GREATEST_ZOOM = 16;
const FADE_MS = 120;

/** What every map shows, and what only the maps of these uses do, before any feature. */
const OWN_PARTS: readonly MapPart[] = [
  { on: ['atlas', 'audience'], follow: followLostDrawing },
  { on: ['atlas', 'audience'], follow: followCamera },
  { on: ['atlas', 'audience', 'plain'], follow: followStyle },
  { on: ['atlas', 'audience', 'plain'], follow: followClock },
  { on: ['atlas', 'audience', 'plain'], follow: followHighlight },
  { on: ['atlas'], follow: followSight },
  { on: ['atlas'], follow: followPointer },
  { on: ['atlas'], follow: followMapNames },
];

/**
 * Puts the atlas map into an element and has it follow the state, in the parts meant for that
 * use. `null` when this computer cannot draw it (no WebGL 2).
 */
export function mountMap(
  container: HTMLElement,
  use: MapUse,
  parts: readonly MapPart[],
): MountedMap | null {
  useOwnWorker();
  const map = openMap(container, use === 'atlas');
  mapDrawing.value = map === null ? 'missing' : 'drawn';
  if (map === null) {
    camera.value = keptCamera();
    return null;
  }
  const status = watchStatus(map, container);
  const sharpness = watchSharpness(map);
  map.addControl(new ScaleControl({ maxWidth: 140, unit: 'metric' }), 'bottom-left');
  const openPlainMap = (element: HTMLElement) => mountPlainMap(element, parts);
  const context = { map, container, status, sharpness, use, ...watchStyleLoads(map), openPlainMap };
  const disposes: Dispose[] = [
    effect(() => map.getCanvas().setAttribute('aria-label', t('map.title'))),
    ...follow(context, parts),
    sharpness.dispose,
    status.dispose,
  ];
  return {
    destroy() {
      for (const dispose of disposes) dispose();
      map.remove();
    },
  };
}

function mountPlainMap(container: HTMLElement, parts: readonly MapPart[]): PlainMap | null {
  const map = openMap(container, false);
  if (map === null) return null;
  const status = { begin() {}, end() {} };
  map.on('idle', () => {
    container.dataset['state'] = 'idle';
  });
  const openPlainMap = () => null;
  const sharpness = watchSharpness(map);
  const context = { map, container, status, sharpness, ...watchStyleLoads(map), openPlainMap };
  const disposes = [...follow({ ...context, use: 'plain' }, parts), sharpness.dispose];
  return {
    map,
    dispose() {
      for (const dispose of disposes) dispose();
      map.remove();
    },
  };
}

function follow(context: MapContext, parts: readonly MapPart[]): readonly Dispose[] {
  return [...OWN_PARTS, ...parts]
    .filter(({ on }) => on.includes(context.use))
    .map((part) => part.follow(context));
}

function openMap(container: HTMLElement, isInteractive: boolean): MapLibreMap | null {
  try {
    return new MapLibreMap({
      container,
      interactive: isInteractive,
      style: currentStyle.peek(),
      ...openingCamera(),
      minZoom: LEAST_ZOOM,
      maxZoom: GREATEST_ZOOM,
      attributionControl: false,
      renderWorldCopies: true,
      fadeDuration: isNothingFaded() ? 0 : FADE_MS,
    });
  } catch (error) {
    if (error instanceof GPUInitializationError) return null;
    throw error;
  }
}

/**
 * Whether this person asked their system for less motion, or the computer is to be spared. What
 * draws the map is known only when it stands, and MapLibre asks before: so the last time counts.
 */
function isNothingFaded(): boolean {
  const { lightDrawing } = preferences.peek();
  const isSpared =
    lightDrawing === 'automatic' ? session.peek().wasDrawnLightly : lightDrawing === 'always';
  return isSpared || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
