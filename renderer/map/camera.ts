import { effect, untracked } from '@preact/signals';
import type { JumpToOptions, Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds } from '../../geodata/model/space/lng-lat.ts';
import type { Camera } from '../../geodata/model/workbook/workbook.ts';
import {
  type CameraTarget,
  camera,
  cameraTarget,
  coveredEdgesPx,
  type Flight,
  zoomRequest,
} from '../core/camera.ts';
import { isDrawnLightly } from '../core/light-drawing.ts';
import { mode } from '../core/mode.ts';
import { isSidePanelOpen } from '../core/panels.ts';
import { changeSession, session } from '../core/session.ts';
import { fitPadding } from './fit-padding.ts';
import type { Dispose, MapContext } from './map-context.ts';

/** Indochina: the opening view. */
const HOME: Bounds = [99.5, 8, 111, 24.5];
/** No closer than this when flying to a single point. */
const CLOSEST_ZOOM = 12;
const FLIGHT_MS = 1200;

/**
 * Moves the map where it is asked to go, and keeps where a person left it. It jumps instead of
 * flying where the computer is spared; with reduced motion MapLibre does so itself.
 */
export function followCamera(room: MapContext): Dispose {
  const { map, use } = room;
  let isAtHome = session.peek().camera === null;
  const stayHome = () => {
    if (isAtHome) map.jumpTo({ ...frame(map, HOME), bearing: 0, pitch: 0 });
  };
  stayHome();
  let size = sizeOf(map);
  const stayHomeInSize = () => {
    // MapLibre tells of a finer drawing, or of one it was given back, as of another size.
    const before = size;
    size = sizeOf(map);
    if (size !== before) stayHome();
  };
  const stops = [
    effect(() => {
      const target = cameraTarget.value;
      if (target === null) return;
      isAtHome = target.kind === 'home';
      untracked(() => obey(map, target));
    }),
    effect(() => {
      const request = zoomRequest.value;
      if (request === null) return;
      isAtHome = false;
      // A map that jumps arrives at once, and what follows must not call this again.
      untracked(() =>
        map.zoomTo(map.getZoom() + request.byLevels, { animate: !isDrawnLightly.peek() }),
      );
    }),
    effect(() => {
      // A panel that opens over the opening view must not move what was just clicked.
      if (coveredEdgesPx.value && !isSidePanelOpen.peek()) untracked(stayHome);
    }),
  ];
  const listeners = [
    map.on('resize', stayHomeInSize),
    map.on('movestart', (event) => {
      if ('originalEvent' in event && event.originalEvent) isAtHome = false;
    }),
    map.on('moveend', () => {
      if (use === 'atlas') keepCamera(isAtHome ? null : camera.peek());
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    for (const listener of listeners) listener.unsubscribe();
  };
}

/** The camera a map opens with, before it can measure itself. */
export function openingCamera(): JumpToOptions {
  return toOptions(keptCamera());
}

/** Where a person left the map, or about the opening view. */
export function keptCamera(): Camera {
  return session.peek().camera ?? { center: [105.2, 16.4], zoom: 4.6, bearing: 0, pitch: 0 };
}

function obey(map: MapLibreMap, target: CameraTarget): void {
  if (target.kind === 'camera') {
    const options = toOptions(target.camera);
    if (target.isInstant) map.jumpTo(options);
    else fly(map, options, target.flight);
    return;
  }
  const bounds = target.kind === 'home' ? HOME : target.bounds;
  fly(map, { ...frame(map, bounds), bearing: 0, pitch: 0 });
}

function fly(map: MapLibreMap, options: JumpToOptions, flight?: Flight): void {
  const duration = flight === undefined ? FLIGHT_MS : flight.seconds * 1000;
  if (isDrawnLightly.peek()) map.jumpTo(options);
  else if (flight?.kind === 'ease') map.easeTo({ ...options, duration });
  else map.flyTo({ ...options, duration });
}

/** The camera that shows a box beside the panels. */
function frame(map: MapLibreMap, bounds: Bounds): JumpToOptions {
  const [west, south, east, north] = bounds;
  const { clientWidth, clientHeight } = map.getContainer();
  const fit = map.cameraForBounds([west, south, east, north], {
    padding: { ...fitPadding(coveredEdgesPx.peek(), clientWidth, clientHeight, bounds === HOME) },
    maxZoom: CLOSEST_ZOOM,
    bearing: 0,
  });
  return { ...(fit?.center && { center: fit.center }), ...(fit?.zoom && { zoom: fit.zoom }) };
}

function sizeOf(map: MapLibreMap): string {
  const { clientWidth, clientHeight } = map.getContainer();
  return `${clientWidth} ${clientHeight}`;
}

function toOptions({ center: [lng, lat], zoom, bearing, pitch }: Camera): JumpToOptions {
  return { center: [lng, lat], zoom, bearing, pitch };
}

/** `null` is the opening view, which fits itself to the window anew at each start. */
function keepCamera(now: Camera | null): void {
  if (mode.peek() === 'presenting' || now === session.peek().camera) return;
  changeSession({ camera: now });
}
