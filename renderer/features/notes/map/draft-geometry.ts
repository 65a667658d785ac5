import type { LngLat, NoteGeometry } from '../../../../geodata/model/space/lng-lat.ts';

/** Six decimals of a degree are a tenth of a metre: finer than any hand. */
const STEPS_PER_DEGREE = 1e6;

/** The geometry with every position rounded, inside the range of longitude and latitude. */
export function roundGeometry(geometry: NoteGeometry): NoteGeometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: roundPosition(geometry.coordinates) };
    case 'LineString':
      return { type: 'LineString', coordinates: geometry.coordinates.map(roundPosition) };
    case 'Polygon':
      return {
        type: 'Polygon',
        coordinates: geometry.coordinates.map((ring) => ring.map(roundPosition)),
      };
  }
}

/** Whether the map can reshape it: the drawing tools know no holes. */
export function isReshapable(geometry: NoteGeometry): boolean {
  return geometry.type !== 'Polygon' || geometry.coordinates.length === 1;
}

/** Whether there is something to see: a line has two ends in different places. */
export function isShape(geometry: NoteGeometry): boolean {
  if (geometry.type !== 'LineString') return true;
  const [first, ...rest] = geometry.coordinates;
  return rest.some((position) => position[0] !== first?.[0] || position[1] !== first?.[1]);
}

export function isSameGeometry(a: NoteGeometry, b: NoteGeometry): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function roundPosition([lng, lat]: LngLat): [number, number] {
  return [round(wrapLongitude(lng)), round(Math.min(90, Math.max(-90, lat)))];
}

function wrapLongitude(lng: number): number {
  return lng >= -180 && lng <= 180 ? lng : ((((lng + 180) % 360) + 360) % 360) - 180;
}

function round(degrees: number): number {
  return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
}
