import type { Feature, Point } from 'geojson';
import type { AtlasFeature } from '../../geodata/model/content/records.ts';
import { middleOfArea } from '../../geodata/model/space/middle-of-area.ts';
import { AREA_NAME_FIELD } from '../../geodata/style/feature-parts.ts';

/** Numbers of the points at which areas are named, above those of all features. */
const FIRST_NAME_ID = 1_000_000;

/** The number of the point at which the area of that number is named. */
export function areaNameId(featureId: number): number {
  return FIRST_NAME_ID + featureId;
}

/**
 * The point at which an area is named, `null` for what is no area. The map cuts areas into tiles
 * and would write the name into each; a point lies in one of them.
 */
export function areaName({ id, geometry, properties }: AtlasFeature): Feature<Point> | null {
  if (geometry.type !== 'Polygon') return null;
  return {
    type: 'Feature',
    id: areaNameId(id),
    properties: { ...properties, [AREA_NAME_FIELD]: true },
    geometry: { type: 'Point', coordinates: [...middleOfArea(geometry.coordinates)] },
  };
}
