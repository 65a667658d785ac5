import type { LngLat, NoteGeometry } from '../../../geodata/model/space/lng-lat.ts';

/** A shape in well-known text: `POINT (106.72 16.61)`. */
export function writeWkt(geometry: NoteGeometry): string {
  switch (geometry.type) {
    case 'Point':
      return `POINT (${position(geometry.coordinates)})`;
    case 'LineString':
      return `LINESTRING ${line(geometry.coordinates)}`;
    case 'Polygon':
      return `POLYGON (${geometry.coordinates.map(line).join(', ')})`;
  }
}

function line(positions: readonly LngLat[]): string {
  return `(${positions.map(position).join(', ')})`;
}

function position([lng, lat]: LngLat): string {
  return `${lng} ${lat}`;
}
