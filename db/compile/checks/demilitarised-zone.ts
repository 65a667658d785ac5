import { along, booleanPointInPolygon, destination, lineString, polygon } from '@turf/turf';
import type { Problem } from '../problems.ts';
import type { ContentFiles } from '../read-content.ts';
import { fault } from './fault.ts';

/** Five kilometres to each side of the line (Geneva Agreement, 20 July 1954, article 1). */
const WIDTH_KM = 10;
const TOLERANCE = 0.05;
/**
 * Where the width is read, in kilometres from the western end of the line: on its straight
 * stretch along the parallel, away from its ends, the zone can be read across.
 */
const READ_AT_KM = [6, 10, 15, 20] as const;
const STEP_KM = 0.01;
const FARTHEST_KM = 8;

/** The demilitarised zone where it is not as wide as it was agreed. */
export function checkDemilitarisedZone({ features }: ContentFiles): readonly Problem[] {
  const zone = features.find(({ value }) => value.id === 'dmz-1954');
  const line = features.find(({ value }) => value.id === 'pmdl-1954');
  const area = zone?.value.geometry;
  const course = line?.value.geometry;
  if (zone === undefined || area?.type !== 'Polygon' || course?.type !== 'LineString') {
    const reason = 'the area "dmz-1954" and the line "pmdl-1954" are needed';
    return [{ file: 'geodata/layers/seventeenth-parallel.geojson', record: '', field: '', reason }];
  }
  const inside = polygon(area.coordinates.map((ring) => ring.map((at) => [...at])));
  const path = lineString(course.coordinates.map((at) => [...at]));
  return READ_AT_KM.flatMap((fromKm) => {
    const from = along(path, fromKm);
    const widthKm = reachKm(from, 0, inside) + reachKm(from, 180, inside);
    if (Math.abs(widthKm / WIDTH_KM - 1) <= TOLERANCE) return [];
    const reason = `is ${widthKm.toFixed(2)} km wide at kilometre ${fromKm} of the line`;
    return [fault(zone, 'geometry.coordinates', reason)];
  });
}

/** How far the zone goes from a point in a direction, in kilometres. */
function reachKm(
  from: GeoJSON.Feature<GeoJSON.Point>,
  bearing: number,
  zone: GeoJSON.Feature<GeoJSON.Polygon>,
): number {
  const steps = Array.from({ length: FARTHEST_KM / STEP_KM }, (_, index) => (index + 1) * STEP_KM);
  return steps.find((km) => !booleanPointInPolygon(destination(from, km, bearing), zone)) ?? 0;
}
