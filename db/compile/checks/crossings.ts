import { kinks } from '@turf/turf';
import type { Problem } from '../problems.ts';
import type { ContentFiles } from '../read-content.ts';
import { fault } from './fault.ts';

/** Lines and areas that cross themselves (RFC 7946 forbids it for areas), and repeated positions. */
export function checkCrossings({ features }: ContentFiles): readonly Problem[] {
  return features.flatMap((feature) => {
    const { geometry } = feature.value;
    if (geometry.type === 'Point') return [];
    const parts = geometry.type === 'Polygon' ? geometry.coordinates : [geometry.coordinates];
    const repeated = parts.some((part) =>
      part.some((at, index) => String(at) === String(part[index + 1])),
    );
    if (repeated) return [fault(feature, 'geometry.coordinates', 'repeats a position in a row')];
    // The library's types know only arrays that may be written to.
    const crossing = kinks(structuredClone(geometry) as GeoJSON.LineString).features[0];
    if (crossing === undefined) return [];
    const [lng, lat] = crossing.geometry.coordinates;
    return [fault(feature, 'geometry.coordinates', `crosses itself at [${lng}, ${lat}]`)];
  });
}
