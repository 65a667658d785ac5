import type { NoteGeometry } from '../../geodata/model/lng-lat.ts';
import { ImportFault, isObject, quote } from './import-fault.ts';

type Position = [lng: number, lat: number];

/**
 * The geometries a person could have drawn that make up a GeoJSON geometry: Multi geometries and
 * collections come apart. A third number of a position, its height, is dropped.
 *
 * @throws {ImportFault} naming the place inside the feature.
 */
export function readGeometries(value: unknown, where = 'geometry'): NoteGeometry[] {
  if (!isObject(value)) throw new ImportFault(where, 'reason.noGeometry');
  const { type } = value;
  if (type === 'GeometryCollection') {
    return listAt(value['geometries'], `${where}.geometries`).flatMap((part, index) =>
      readGeometries(part, `${where}.geometries[${index}]`),
    );
  }
  const at = `${where}.coordinates`;
  const coordinates = value['coordinates'];
  switch (type) {
    case 'Point':
      return [pointOf(coordinates, at)];
    case 'LineString':
      return [lineOf(coordinates, at)];
    case 'Polygon':
      return [areaOf(coordinates, at)];
    case 'MultiPoint':
      return partsOf(coordinates, at, pointOf);
    case 'MultiLineString':
      return partsOf(coordinates, at, lineOf);
    case 'MultiPolygon':
      return partsOf(coordinates, at, areaOf);
    default:
      throw new ImportFault(`${where}.type`, 'reason.unknownGeometry', { found: quote(type) });
  }
}

function pointOf(value: unknown, where: string): NoteGeometry {
  return { type: 'Point', coordinates: positionOf(value, where) };
}

function lineOf(value: unknown, where: string): NoteGeometry {
  const coordinates = partsOf(value, where, positionOf);
  if (coordinates.length < 2) throw new ImportFault(where, 'reason.lineTooShort');
  return { type: 'LineString', coordinates };
}

function areaOf(value: unknown, where: string): NoteGeometry {
  return { type: 'Polygon', coordinates: partsOf(value, where, ringOf) };
}

function ringOf(value: unknown, where: string): Position[] {
  const ring = partsOf(value, where, positionOf);
  if (ring.length < 4) throw new ImportFault(where, 'reason.ringTooShort');
  const [first, last] = [ring[0], ring.at(-1)];
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  if (!isClosed) throw new ImportFault(where, 'reason.ringOpen');
  return ring;
}

function positionOf(value: unknown, where: string): Position {
  const [lng, lat] = Array.isArray(value) ? value : [];
  if (typeof lng !== 'number' || typeof lat !== 'number') {
    throw new ImportFault(where, 'reason.notAPosition');
  }
  if (isOnEarth(lng, lat)) return [lng, lat];
  const reason = isOnEarth(lat, lng) ? 'reason.swapped' : 'reason.outOfRange';
  throw new ImportFault(where, reason, { lng, lat });
}

function isOnEarth(lng: number, lat: number): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
}

function partsOf<T>(value: unknown, where: string, read: (part: unknown, where: string) => T): T[] {
  return listAt(value, where).map((part, index) => read(part, `${where}[${index}]`));
}

function listAt(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new ImportFault(where, 'reason.notAList');
  if (value.length === 0) throw new ImportFault(where, 'reason.noCoordinates');
  return value;
}
