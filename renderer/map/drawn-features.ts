import type { Feature } from 'geojson';
import type { AtlasFeature } from '../../geodata/model/content/records.ts';
import { middleOfArea } from '../../geodata/model/space/middle-of-area.ts';
import { smoothLine } from '../../geodata/model/space/smooth-line.ts';
import { AREA_NAME_FIELD } from '../../geodata/style/feature-parts.ts';

/** Numbers of the points at which areas are named, above those of all features. */
const FIRST_NAME_ID = 1_000_000;

/** Lines that bend as water does; a frontier that follows a river stays on it. */
const SMOOTH_KINDS: ReadonlySet<string> = new Set(['river', 'boundary']);

/** A feature of the map with its number. */
type DrawnFeature = Feature & { readonly id: number };

/** Numbers of what the map draws for a feature. */
export function drawnIds({ id, geometry }: AtlasFeature): readonly number[] {
  return geometry.type === 'Polygon' ? [id, FIRST_NAME_ID + id] : [id];
}

/**
 * What the map draws for a feature: itself, a river without corners, and for an area the point at
 * which it is named. The map cuts areas into tiles and would write the name into each; a point
 * lies in one of them.
 */
export function drawnFeatures(feature: AtlasFeature): readonly DrawnFeature[] {
  const { id, geometry, properties } = feature;
  if (geometry.type === 'LineString' && SMOOTH_KINDS.has(properties.kind)) {
    const coordinates = smoothLine(geometry.coordinates);
    return [{ ...feature, geometry: { type: 'LineString', coordinates } }];
  }
  if (geometry.type !== 'Polygon') return [feature];
  const coordinates = [...middleOfArea(geometry.coordinates)];
  const name: DrawnFeature = {
    type: 'Feature',
    id: FIRST_NAME_ID + id,
    properties: { ...properties, [AREA_NAME_FIELD]: true },
    geometry: { type: 'Point', coordinates },
  };
  return [feature, name];
}
