import { type LngLat, signedArea } from '../../../geodata/model/space/lng-lat.ts';
import type { Problem } from '../problems.ts';
import type { ContentFiles } from '../read-content.ts';
import { fault } from './fault.ts';

/** RFC 7946: the outer ring of an area runs counterclockwise, holes clockwise. */
export function checkRings({ features }: ContentFiles): readonly Problem[] {
  return features.flatMap((feature) => {
    const { geometry } = feature.value;
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : [];
    return rings.flatMap((ring, index) => {
      const reason = windingFault(ring, index);
      return reason === null ? [] : [fault(feature, `geometry.coordinates.${index}`, reason)];
    });
  });
}

function windingFault(ring: readonly LngLat[], index: number): string | null {
  const area = signedArea(ring);
  if (area === 0) return 'the ring encloses nothing';
  if (index === 0 && area < 0) return 'the outer ring must run counterclockwise';
  return index > 0 && area > 0 ? 'a hole must run clockwise' : null;
}
