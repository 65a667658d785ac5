import type { Bounds } from './lng-lat.ts';

/** Coordinates of any GeoJSON geometry: a position, or lists of them to any depth. */
export type NestedPositions = readonly number[] | readonly NestedPositions[];

/** The box around coordinates that hold at least one position. It does not cross 180°. */
export function boundsOf(coordinates: NestedPositions): Bounds {
  const box = { west: 180, south: 90, east: -180, north: -90 };
  grow(box, coordinates);
  return [box.west, box.south, box.east, box.north];
}

/** The box around boxes; `null` around none. */
export function unionOf(boxes: readonly Bounds[]): Bounds | null {
  return boxes.reduce<Bounds | null>((a, b) => (a === null ? b : join(a, b)), null);
}

function join(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

function grow(box: Box, coordinates: NestedPositions): void {
  const [lng, lat] = coordinates;
  if (typeof lng !== 'number' || typeof lat !== 'number') {
    for (const part of coordinates as readonly NestedPositions[]) grow(box, part);
    return;
  }
  box.west = Math.min(box.west, lng);
  box.south = Math.min(box.south, lat);
  box.east = Math.max(box.east, lng);
  box.north = Math.max(box.north, lat);
}
