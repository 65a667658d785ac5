import { effect, signal } from '@preact/signals';
import { GPUInitializationError, Map as MapLibreMap, ScaleControl } from 'maplibre-gl';
import { t } from '../core/language.ts';
import { followScans } from '../features/georeferencing/map/scans.ts';
import { followSwipe, type PlainMap } from '../features/georeferencing/map/swipe.ts';
import { followTies } from '../features/georeferencing/map/tie-marks.ts';
import { followWall } from '../features/lectures/map/wall-scale.ts';
import { followDrawing } from '../features/notes/map/drawing.ts';
import { followNotes } from '../features/notes/map/notes-layer.ts';
import { followPointedPlace } from '../features/relief/map/pointed-place.ts';
import { followCamera, openingCamera } from './camera.ts';
import { followClock } from './clock.ts';
import { followHighlight } from './highlight.ts';
import type { Dispose, MapContext } from './map-context.ts';
import { followMapNames } from './map-names.ts';
import { followPointer } from './pointer.ts';
import { followSight } from './sight.ts';
import { watchStatus } from './status.ts';
import { currentStyle, followStyle } from './style.ts';
import { useOwnWorker } from './worker.ts';

export interface MountedMap {
  destroy(): void;
}

const LEAST_ZOOM = 1.5;
const GREATEST_ZOOM = 16;
const FADE_MS = 120;

/**
 * Puts the atlas map into an element and has it follow the state. `null` when this computer
 * cannot draw it (no WebGL 2).
 */
export function mountMap(
  container: HTMLElement,
  options: { readonly isInteractive: boolean },
): MountedMap | null {
  useOwnWorker();
  const map = openMap(container, options.isInteractive);
  if (map === null) return null;
  const status = watchStatus(map, container);
  const styleLoads = watchStyle(map);
  const room: MapContext = { map, container, status, styleLoads, ...options };
  map.addControl(new ScaleControl({ maxWidth: 140, unit: 'metric' }), 'bottom-left');
  const disposes: Dispose[] = [
    effect(() => map.getCanvas().setAttribute('aria-label', t('map.title'))),
    followCamera(room),
    followStyle(room),
    followClock(room),
    followNotes(room),
    followHighlight(room),
    followScans(room),
    ...(options.isInteractive
      ? [
          followSight(room),
          followPointer(room),
          followMapNames(room),
          followPointedPlace(room),
          followDrawing(room),
          followTies(room),
          followSwipe(room, openPlainMap),
        ]
      : [followWall(room)]),
    status.dispose,
  ];
  return {
    destroy() {
      for (const dispose of disposes) dispose();
      map.remove();
    },
  };
}

/** The map without scanned maps, beside which they are compared. */
function openPlainMap(container: HTMLElement): PlainMap | null {
  const map = openMap(container, false);
  if (map === null) return null;
  const status = { begin() {}, end() {} };
  const room: MapContext = {
    map,
    container,
    status,
    styleLoads: watchStyle(map),
    isInteractive: false,
  };
  map.on('idle', () => {
    container.dataset['state'] = 'idle';
  });
  const disposes = [followStyle, followClock, followNotes, followHighlight].map((follow) =>
    follow(room),
  );
  return {
    map,
    dispose() {
      for (const dispose of disposes) dispose();
      map.remove();
    },
  };
}

function openMap(container: HTMLElement, isInteractive: boolean): MapLibreMap | null {
  try {
    return new MapLibreMap({
      container,
      interactive: isInteractive,
      style: currentStyle(),
      ...openingCamera(),
      minZoom: LEAST_ZOOM,
      maxZoom: GREATEST_ZOOM,
      attributionControl: false,
      renderWorldCopies: true,
      fadeDuration: prefersStillness() ? 0 : FADE_MS,
    });
  } catch (error) {
    if (error instanceof GPUInitializationError) return null;
    throw error;
  }
}

/** Whether this person asked their system for less motion. */
function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Counts the styles loaded from nothing; 0 again while the drawing context is lost. */
function watchStyle(map: MapLibreMap) {
  const styleLoads = signal(0);
  let count = 0;
  map.on('style.load', () => {
    count += 1;
    styleLoads.value = count;
  });
  map.on('webglcontextlost', () => {
    styleLoads.value = 0;
  });
  return styleLoads;
}
