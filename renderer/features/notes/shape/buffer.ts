import { featureCollection, polygon, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { LngLat, NoteGeometry } from '../../../../geodata/model/space/lng-lat.ts';
import { simplifyShape } from '../../../../geodata/model/space/simplify.ts';
import { measureLeg, placeAt } from '../../../core/geodesic.ts';
import { type AreaGeometry, areasOf } from './combine.ts';

/** A line as it is drawn leaves the shortest way by a few metres on this length. */
const PIECE_M = 20_000;
/** Half of a ring; its sides come nearer than its corners by two thousandths. */
const STEPS_OF_HALF = 24;
/** What is left out of a line before it is surrounded, as a share of the distance. */
const LEFT_OUT = 0.003;
/** More pieces than this take longer than a second to join. */
const MOST_PIECES = 300;
/** Neither the poles nor 180° lie in the atlas. */
const NORTHERNMOST = 85;
const EASTERNMOST = 180;

/** Why a shape cannot be surrounded: it would reach over 180° or a pole, or has too many corners. */
export type NotSurrounded = 'beyond' | 'tooManyCorners';

/**
 * The areas within a distance of a shape, the largest first, measured on the ellipsoid from the
 * shape as it is drawn.
 */
export function areaAround(
  geometry: NoteGeometry,
  distanceM: number,
): AreaGeometry[] | NotSurrounded {
  const lines = outlinesOf(simplifyShape(geometry, distanceM * LEFT_OUT)).flatMap(shortPieces);
  if (lines.length > MOST_PIECES) return 'tooManyCorners';
  const pieces = lines.map(([from, to]) => capsule(from, to, distanceM));
  if (!pieces.flat().every(isOnMap)) return 'beyond';
  const inside = geometry.type === 'Polygon' ? [polygon(geometry.coordinates)] : [];
  const all = [...inside, ...pieces.map((ring) => polygon([ring]))];
  return areasOf(joined(all));
}

/** One of all, neighbours first: a sweep over everything at once takes many times as long. */
function joined(
  areas: readonly Feature<Polygon | MultiPolygon>[],
): Feature<Polygon | MultiPolygon> | null {
  const [only] = areas;
  if (areas.length <= 1) return only ?? null;
  const size = Math.ceil(areas.length / 2);
  const halves = [areas.slice(0, size), areas.slice(size)].flatMap((half) => joined(half) ?? []);
  return union(featureCollection(halves));
}

function outlinesOf(geometry: NoteGeometry): readonly (readonly LngLat[])[] {
  if (geometry.type === 'Point') return [[geometry.coordinates, geometry.coordinates]];
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}

/** The pieces of a line, straight on the map. */
function shortPieces(line: readonly LngLat[]): readonly (readonly [LngLat, LngLat])[] {
  return line.slice(1).flatMap((to, index) => {
    const from = line[index] ?? to;
    const count = Math.max(1, Math.ceil(measureLeg(from, to).lengthM / PIECE_M));
    const at = (step: number): LngLat => [
      from[0] + ((to[0] - from[0]) * step) / count,
      from[1] + ((to[1] - from[1]) * step) / count,
    ];
    return Array.from({ length: count }, (_, step) => [at(step), at(step + 1)] as const);
  });
}

/** All that is within the distance of a short piece: half a ring round each end, and the sides between. */
function capsule(from: LngLat, to: LngLat, distanceM: number): [number, number][] {
  const { bearingDeg, backBearingDeg } = measureLeg(from, to);
  const half = (center: LngLat, ahead: number) =>
    Array.from({ length: STEPS_OF_HALF + 1 }, (_, step) => {
      const bearing = ahead - 90 + (180 * step) / STEPS_OF_HALF;
      const [lng, lat] = placeAt(center, bearing, distanceM);
      return [lng + 360 * Math.round((center[0] - lng) / 360), lat] as [number, number];
    });
  const ring = [...half(to, backBearingDeg + 180), ...half(from, bearingDeg + 180)];
  const [first] = ring;
  return first === undefined ? ring : [...ring, first];
}

function isOnMap([lng, lat]: readonly [number, number]): boolean {
  return Math.abs(lng) <= EASTERNMOST && Math.abs(lat) <= NORTHERNMOST;
}
