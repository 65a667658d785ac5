import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../../geodata/model/workbook/workbook.ts';
import { camera } from '../core/camera.ts';
import { markFirstPaint } from './start-marks.ts';

/** Says on the map's element what it is doing, for whoever waits for it. */
export interface MapStatus {
  /** Work was asked for that the map does not know of yet. */
  begin(): void;
  /** That work is handed over to the map; its next idle counts. */
  end(): void;
}

/** Keeps `data-camera` of the map's element, the camera signal, and the marks of its first picture. */
export function watchCamera(map: MapLibreMap, element: HTMLElement): () => void {
  const tellCamera = () => {
    const now = cameraOf(map);
    camera.value = now;
    element.dataset['camera'] = cameraText(now);
  };
  tellCamera();
  const stopMarking = markFirstPaint(map);
  const listener = map.on('move', tellCamera);
  return () => {
    stopMarking();
    listener.unsubscribe();
  };
}

/**
 * Keeps `data-state` of the map's element: `loading` until the first idle, which is marked, then
 * `moving` or `idle`; `lost` while the drawing is.
 */
export function watchStatus(
  map: MapLibreMap,
  element: HTMLElement,
): MapStatus & { dispose(): void } {
  let underWay = 0;
  const setBusy = () => {
    if (element.dataset['state'] === 'idle') element.dataset['state'] = 'moving';
  };
  const setIdle = () => {
    if (underWay > 0) return;
    if (element.dataset['state'] === 'loading') performance.mark('atlas:map-idle');
    element.dataset['state'] = 'idle';
  };
  element.dataset['state'] = 'loading';
  const listeners = [
    map.on('movestart', setBusy),
    map.on('dataloading', setBusy),
    map.on('render', setBusy),
    map.on('idle', setIdle),
  ];
  return {
    begin() {
      underWay += 1;
      setBusy();
    },
    end() {
      underWay -= 1;
    },
    dispose() {
      for (const listener of listeners) listener.unsubscribe();
    },
  };
}

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter().wrap();
  return {
    center: [lng, lat],
    zoom: Math.max(0, map.getZoom()),
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  };
}

function cameraText({ center: [lng, lat], zoom, bearing, pitch }: Camera): string {
  const parts = [lng.toFixed(6), lat.toFixed(6), zoom, bearing, pitch];
  return parts.map((part) => Number(part).toString()).join(',');
}
