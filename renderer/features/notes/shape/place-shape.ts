import { boundsOf } from '../../../../geodata/model/space/bounds.ts';
import type { LngLat, NoteGeometry } from '../../../../geodata/model/space/lng-lat.ts';
import { measureLeg, placeAt } from '../../../core/geodesic.ts';
import { roundGeometry } from '../map/draft-geometry.ts';

/** How a shape is placed anew. */
export interface Placing {
  readonly eastM: number;
  readonly northM: number;
  /** Clockwise, in degrees. */
  readonly turnDeg: number;
  /** 1 leaves its size. */
  readonly factor: number;
}

/** Neither the poles nor 180° lie in the atlas. */
const NORTHERNMOST = 85;

/**
 * A shape moved, turned round its middle and made larger or smaller; every corner keeps its
 * distance from the middle along the ground, so that what is moved north is as large as it was.
 * `null` where it would reach over 180° or a pole.
 */
export function placeShape(geometry: NoteGeometry, placing: Placing): NoteGeometry | null {
  const { eastM, northM, turnDeg, factor } = placing;
  const middle = middleOf(geometry);
  const target = placeAt(placeAt(middle, 90, eastM), 0, northM);
  let isOnMap = true;
  const placed = mapCorners(geometry, (corner) => {
    const { lengthM, bearingDeg } = measureLeg(middle, corner);
    const [lng, lat] = placeAt(target, bearingDeg + turnDeg, lengthM * factor);
    if (Math.abs(lng - target[0]) > 180 || Math.abs(lat) > NORTHERNMOST) isOnMap = false;
    return [lng, lat];
  });
  return isOnMap ? roundGeometry(placed) : null;
}

function mapCorners(
  geometry: NoteGeometry,
  place: (corner: LngLat) => [number, number],
): NoteGeometry {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: place(geometry.coordinates) };
    case 'LineString':
      return { ...geometry, coordinates: geometry.coordinates.map(place) };
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.map(place)) };
  }
}

function middleOf(geometry: NoteGeometry): LngLat {
  const [west, south, east, north] = boundsOf(geometry.coordinates);
  return [(west + east) / 2, (south + north) / 2];
}
