import { difference, featureCollection, polygon, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { type NoteGeometry, signedArea } from '../../../../geodata/model/space/lng-lat.ts';
import { roundGeometry } from '../map/draft-geometry.ts';

export type AreaGeometry = NoteGeometry & { readonly type: 'Polygon' };

/** Both areas as one, or as more where they do not touch. Holes that neither fills stay. */
export function mergeAreas(one: AreaGeometry, other: AreaGeometry): AreaGeometry[] {
  return areasOf(union(featureCollection([polygon(one.coordinates), polygon(other.coordinates)])));
}

/** What of an area lies outside another: none, one or more. Holes stay. */
export function cutArea(area: AreaGeometry, without: AreaGeometry): AreaGeometry[] {
  const both = [polygon(area.coordinates), polygon(without.coordinates)];
  return areasOf(difference(featureCollection(both)));
}

/** The parts of a result, the largest first; slivers that rounding leaves nothing of are none. */
export function areasOf(
  result: Feature<Polygon | MultiPolygon> | null | undefined,
): AreaGeometry[] {
  if (!result) return [];
  const { type, coordinates } = result.geometry;
  const parts = type === 'Polygon' ? [coordinates] : coordinates;
  return parts
    .map(toArea)
    .filter(({ coordinates: rings }) => rings.length > 0)
    .toSorted((one, other) => sizeOf(other) - sizeOf(one));
}

function toArea(rings: Polygon['coordinates']): AreaGeometry {
  const rounded = roundGeometry({ type: 'Polygon', coordinates: rings as [number, number][][] });
  const [outer, ...holes] = (rounded as AreaGeometry).coordinates;
  const isThere = (ring: [number, number][]) => signedArea(ring) !== 0;
  const coordinates = outer && isThere(outer) ? [outer, ...holes.filter(isThere)] : [];
  return { type: 'Polygon', coordinates };
}

function sizeOf({ coordinates: [outer = []] }: AreaGeometry): number {
  return Math.abs(signedArea(outer));
}
