import { largest, smallest } from '../extremes.ts';
import type { LngLat } from './lng-lat.ts';

type Ring = readonly (readonly number[])[];

/** Parallels that are tried; an odd number, so that the middle one is among them. */
const PARALLELS = 15;

/**
 * A point well inside an area, where it can be named: the middle of the widest stretch that a
 * parallel has in it. Parallels near the northern and southern end count less, so that the name
 * does not hang on an edge.
 *
 * @param rings the outer ring, then its holes, as GeoJSON has them
 */
export function middleOfArea(rings: readonly Ring[]): LngLat {
  const latitudes = (rings[0] ?? []).map(([, lat = 0]) => lat);
  const south = smallest(latitudes);
  const height = largest(latitudes) - south;
  let best: LngLat = [rings[0]?.[0]?.[0] ?? 0, south];
  let bestWorth = 0;
  for (let index = 1; index <= PARALLELS; index += 1) {
    const share = index / (PARALLELS + 1);
    const lat = south + height * share;
    const [west, east] = widestStretch(rings, lat);
    const worth = (east - west) * Math.sqrt(Math.min(share, 1 - share));
    if (worth > bestWorth) {
      bestWorth = worth;
      best = [(west + east) / 2, lat];
    }
  }
  return best;
}

/** The longest stretch of a parallel inside the rings; both ends alike where there is none. */
function widestStretch(rings: readonly Ring[], lat: number): readonly [west: number, east: number] {
  const crossings = rings.flatMap((ring) => crossingsOf(ring, lat)).toSorted((a, b) => a - b);
  let widest: readonly [number, number] = [0, 0];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [west = 0, east = 0] = crossings.slice(index, index + 2);
    if (east - west > widest[1] - widest[0]) widest = [west, east];
  }
  return widest;
}

function crossingsOf(ring: Ring, lat: number): number[] {
  return ring.flatMap(([lng = 0, from = 0], index) => {
    const [nextLng = 0, to = 0] = ring[index + 1] ?? [];
    const isCrossed = index + 1 < ring.length && from > lat !== to > lat;
    return isCrossed ? [lng + ((lat - from) / (to - from)) * (nextLng - lng)] : [];
  });
}
