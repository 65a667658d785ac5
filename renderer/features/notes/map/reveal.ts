import type { Map as MapLibreMap } from 'maplibre-gl';
import { largest, smallest } from '../../../../geodata/model/extremes.ts';
import { boundsOf } from '../../../../geodata/model/space/bounds.ts';
import type { NoteGeometry } from '../../../../geodata/model/space/lng-lat.ts';
import { coveredEdgesPx } from '../../../core/camera.ts';

/** How far from the edges of the panels a shape comes to lie. */
const CLEAR_PX = 48;

/** Moves the map aside, no more than needed, when the panel at the right covers a drawn shape. */
export function reveal(map: MapLibreMap, geometry: NoteGeometry): void {
  const [west, south, east, north] = boundsOf(geometry.coordinates);
  const corners = [west, east].flatMap((lng) => [south, north].map((lat) => [lng, lat] as const));
  const xsPx = corners.map(([lng, lat]) => map.project([lng, lat]).x);
  const { left, right } = coveredEdgesPx.peek();
  const coveredPx = largest(xsPx) - (map.getContainer().clientWidth - right - CLEAR_PX);
  const roomPx = smallest(xsPx) - left - CLEAR_PX;
  const byPx = Math.min(coveredPx, roomPx);
  if (byPx > 0) map.panBy([byPx, 0]);
}
