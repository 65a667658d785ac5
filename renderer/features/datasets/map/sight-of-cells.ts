import type { Map as MapLibreMap } from 'maplibre-gl';
import {
  CELL_ZOOM,
  type Cell,
  SUM_ZOOM,
} from '../../../../geodata/model/datasets/packed-points.ts';
import { fromMercator } from '../../../../geodata/model/space/mercator.ts';

/** The side of a tile on the map at its own zoom. */
export const TILE_PX = 512;

/** How large a point is drawn at a zoom. */
export function radiusPx(zoom: number): number {
  return Math.min(6, 1.8 + Math.max(0, zoom - 5) * 0.5);
}

/** How much smaller points are drawn where so many are in sight, so that they stay points. */
export function crowding(count: number): number {
  return Math.min(1, Math.max(0.5, Math.sqrt(3000 / Math.max(1, count))));
}

/** How large a square of the sums is drawn that has most; it never covers its neighbours. */
export function sumRadiusPx(zoom: number): number {
  const squarePx = TILE_PX * 2 ** (zoom - SUM_ZOOM);
  return Math.max(0.8, squarePx * 0.55);
}

/** The cells that the map may show; all from afar, where what lies behind the globe is cut away. */
export function visibleCells(map: MapLibreMap, cells: readonly Cell[]): readonly number[] {
  const all = cells.map((_, index) => index);
  if (map.getZoom() < CELL_ZOOM - 1) return all;
  const bounds = map.getBounds();
  const [west, east] = [bounds.getWest(), bounds.getEast()];
  return all.filter((index) => {
    const { x = 0, y = 0 } = cells[index] ?? {};
    const [left, top] = fromMercator([x / 2 ** CELL_ZOOM, y / 2 ** CELL_ZOOM]);
    const [right, bottom] = fromMercator([(x + 1) / 2 ** CELL_ZOOM, (y + 1) / 2 ** CELL_ZOOM]);
    if (top < bounds.getSouth() || bottom > bounds.getNorth()) return false;
    // The map may have been dragged round the globe.
    const turns = Math.ceil((west - right) / 360);
    return left + turns * 360 <= east;
  });
}

/** Which copies of the flat world are in sight, the one of the Greenwich meridian being 0. */
export function wrapsOf(map: MapLibreMap): readonly number[] {
  const bounds = map.getBounds();
  const first = Math.floor((bounds.getWest() + 180) / 360);
  const last = Math.floor((bounds.getEast() + 180) / 360);
  return Array.from({ length: Math.min(3, last - first + 1) }, (_, index) => first + index);
}

/**
 * The copy of a place on the globe: where the globe flattens, what is drawn moves to the copy it was
 * told, and another one than the nearest to the middle of the map would cross the picture.
 */
export function nearestWrap(middle: number, worldX: number): number {
  return Math.round(middle - worldX);
}

/** The copies that have a part within half a world of the middle of the map. */
export function wrapsAround(middle: number): readonly number[] {
  const first = Math.floor(middle - 0.5);
  return [first, first + 1];
}

/** How far the middle of the map is east of the left edge of the world, in worlds. */
export function middleOf(map: MapLibreMap): number {
  return map.getCenter().lng / 360 + 0.5;
}
