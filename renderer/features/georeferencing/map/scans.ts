import { effect } from '@preact/signals';
import { ImageSource, type Map as MapLibreMap } from 'maplibre-gl';
import type { Corners } from '../../../../geodata/model/space/georeference.ts';
import { t } from '../../../core/language.ts';
import { notify } from '../../../core/notices.ts';
import { layerAboveGround, ON_GROUND_PREFIX } from '../../../map/added-layers.ts';
import { type Dispose, type MapContext, oncePerFrame } from '../../../map/map-context.ts';
import { type DrawnScan, drawnScans, scanUrl } from '../scans.ts';

/** Keeps the scanned maps between the ground and what the atlas draws on it. */
export function followScans(room: MapContext): Dispose {
  let held: ReadonlyMap<string, DrawnScan> = new Map();
  let seenStyleLoad = 0;
  const task = oncePerFrame(room, () => {
    const styleLoad = room.styleLoads.peek();
    if (styleLoad === 0) return;
    if (styleLoad !== seenStyleLoad) held = new Map();
    seenStyleLoad = styleLoad;
    held = draw(room, held, drawnScans.peek());
  });
  const stop = effect(() => {
    if (drawnScans.value && room.styleLoads.value > 0) task.schedule();
  });
  return () => {
    stop();
    task.cancel();
  };
}

function draw(
  { map, container }: MapContext,
  held: ReadonlyMap<string, DrawnScan>,
  wanted: readonly DrawnScan[],
): ReadonlyMap<string, DrawnScan> {
  const ids = new Set(wanted.map(({ id }) => ON_GROUND_PREFIX + id));
  for (const id of shownIds(map)) {
    if (!ids.has(id)) remove(map, id);
  }
  for (const scan of wanted) {
    if (map.getSource(ON_GROUND_PREFIX + scan.id) === undefined) add(map, scan);
    else change(map, held.get(scan.id), scan);
  }
  order(map, [...ids]);
  container.dataset['scans'] = wanted.map(({ id }) => id).join(' ');
  return new Map(wanted.map((scan) => [scan.id, scan]));
}

function shownIds(map: MapLibreMap): readonly string[] {
  return map.getLayersOrder().filter((id) => id.startsWith(ON_GROUND_PREFIX));
}

function add(map: MapLibreMap, { id: scanId, title, corners, opacity }: DrawnScan): void {
  const id = ON_GROUND_PREFIX + scanId;
  map.addSource(id, { type: 'image', url: scanUrl(scanId), coordinates: toCoordinates(corners) });
  const source = map.getSource(id);
  if (source instanceof ImageSource) {
    source.on('error', () => notify('error', t('scans.undrawable', { title })));
  }
  const paint = { 'raster-opacity': opacity, 'raster-fade-duration': 0 };
  map.addLayer({ id, type: 'raster', source: id, paint }, layerAboveGround(map.getStyle().layers));
}

function change(map: MapLibreMap, before: DrawnScan | undefined, scan: DrawnScan): void {
  const id = ON_GROUND_PREFIX + scan.id;
  const source = map.getSource(id);
  if (source instanceof ImageSource && !isSamePlace(before?.corners, scan.corners)) {
    source.setCoordinates(toCoordinates(scan.corners));
  }
  if (before?.opacity !== scan.opacity) map.setPaintProperty(id, 'raster-opacity', scan.opacity);
}

function remove(map: MapLibreMap, id: string): void {
  map.removeLayer(id);
  map.removeSource(id);
}

/** The first lies lowest; one that an undo brought back returns to its place. */
function order(map: MapLibreMap, ids: readonly string[]): void {
  if (shownIds(map).join() === ids.join()) return;
  const above = layerAboveGround(map.getStyle().layers);
  for (const id of ids) map.moveLayer(id, above);
}

function isSamePlace(before: Corners | undefined, now: Corners): boolean {
  return before?.flat().join() === now.flat().join();
}

function toCoordinates(corners: Corners) {
  return corners.map(([lng, lat]) => [lng, lat]) as ImageSource['coordinates'];
}
