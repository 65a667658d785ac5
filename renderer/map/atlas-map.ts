import { effect } from '@preact/signals';
import { GPUInitializationError, Map as MapLibreMap, ScaleControl } from 'maplibre-gl';
import { camera } from '../core/camera.ts';
import { t } from '../core/language.ts';
import { mapDrawing } from '../core/map-drawing.ts';
import { type MapSubject, mapSubjectAt, sessionSubject } from '../core/map-subject.ts';
import { preferences } from '../core/preferences.ts';
import { session } from '../core/session.ts';
import { followCamera, keptCamera, openingCamera } from './camera.ts';
import { followClock } from './clock.ts';
import { followHighlight } from './highlight.ts';
import { followLostDrawing } from './lost-drawing.ts';
import type { Dispose, MapContext, MapPart, MapUse, OpenSecondMap } from './map-context.ts';
import { followMapNames } from './map-names.ts';
import { followPointer } from './pointer.ts';
import { shareCamera } from './shared-camera.ts';
import { watchSharpness } from './sharpness.ts';
import { followSight } from './sight.ts';
import { watchCamera, watchStatus } from './status.ts';
import { followStyle, styleOf } from './style.ts';
import { watchStyleLoads } from './style-loads.ts';
import { followUnitImages } from './unit-images.ts';
import { useOwnWorker } from './worker.ts';

export interface MountedMap {
  destroy(): void;
}

const LEAST_ZOOM = 1.5;
const GREATEST_ZOOM = 16;
const FADE_MS = 120;
/** A picture of a large screen in fourfold pixels; MapLibre itself would stop at a quarter of that. */
export const MOST_CANVAS_PX = 16_384;

const EVERY_USE = ['atlas', 'audience', 'plain', 'compared'] as const;

/** What every map shows, and what only the maps of these uses do, before any feature. */
const OWN_PARTS: readonly MapPart[] = [
  { on: ['atlas', 'audience'], follow: followLostDrawing },
  { on: ['atlas', 'audience'], follow: followCamera },
  { on: EVERY_USE, follow: followStyle },
  { on: EVERY_USE, follow: followClock },
  { on: EVERY_USE, follow: followUnitImages },
  { on: EVERY_USE, follow: followHighlight },
  { on: ['atlas'], follow: followSight },
  { on: ['atlas', 'compared'], follow: followPointer },
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
  const subject = use === 'atlas' ? mapSubjectAt(0) : sessionSubject;
  const map = openMap(container, use, subject);
  mapDrawing.value = map === null ? 'missing' : 'drawn';
  if (map === null) {
    camera.value = keptCamera();
    return null;
  }
  map.addControl(new ScaleControl({ maxWidth: 140, unit: 'metric' }), 'bottom-left');
  const openSecondMap: OpenSecondMap = (element, secondUse, secondSubject = subject) => {
    const second = openMap(element, secondUse, secondSubject);
    if (second === null) return null;
    const stopSharing = shareCamera(map, second);
    const dispose = wire({
      map: second,
      container: element,
      use: secondUse,
      subject: secondSubject,
      parts,
      openSecondMap: () => null,
    });
    return () => {
      stopSharing();
      dispose();
    };
  };
  const stops = [
    effect(() => map.getCanvas().setAttribute('aria-label', t('map.title'))),
    watchCamera(map, container),
  ];
  const dispose = wire({ map, container, use, subject, parts, openSecondMap });
  return {
    destroy() {
      for (const stop of stops) stop();
      dispose();
    },
  };
}

interface Wiring
  extends Pick<MapContext, 'map' | 'container' | 'use' | 'subject' | 'openSecondMap'> {
  readonly parts: readonly MapPart[];
}

/** Has a map follow the state, in the parts meant for its use. Its undoing removes it. */
function wire({ parts, ...known }: Wiring): Dispose {
  const { map, container, use } = known;
  const status = watchStatus(map, container);
  const sharpness = watchSharpness(map);
  const context: MapContext = { ...known, status, sharpness, ...watchStyleLoads(map) };
  const disposes = [...OWN_PARTS, ...parts]
    .filter(({ on }) => on.includes(use))
    .map((part) => part.follow(context));
  return () => {
    for (const dispose of [...disposes, sharpness.dispose, status.dispose]) dispose();
    map.remove();
  };
}

function openMap(container: HTMLElement, use: MapUse, subject: MapSubject): MapLibreMap | null {
  try {
    return new MapLibreMap({
      container,
      interactive: use === 'atlas' || use === 'compared',
      style: styleOf(subject).peek(),
      ...openingCamera(),
      minZoom: LEAST_ZOOM,
      maxZoom: GREATEST_ZOOM,
      attributionControl: false,
      renderWorldCopies: true,
      maxCanvasSize: [MOST_CANVAS_PX, MOST_CANVAS_PX],
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
