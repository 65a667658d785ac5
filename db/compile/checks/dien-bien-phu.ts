import { distance } from '@turf/turf';
import type { Problem } from '../problems.ts';
import type { ContentFiles } from '../read-content.ts';
import { fault } from './fault.ts';

/** The camp with Isabelle, its southern outwork, fitted in the valley around the main airstrip. */
const REACH_KM = 8;

/** Strongpoints that stand too far from the main airstrip to have belonged to the camp. */
export function checkDienBienPhu({ features }: ContentFiles): readonly Problem[] {
  const airstrip = features.find(({ value }) => value.id === 'dbp-airstrip')?.value.geometry;
  return features.flatMap((post) => {
    const { geometry, properties } = post.value;
    if (properties.kind !== 'strongpoint' || geometry.type !== 'Point') return [];
    if (airstrip?.type !== 'Point') return [fault(post, '', 'there is no point "dbp-airstrip"')];
    const km = distance([...geometry.coordinates], [...airstrip.coordinates]);
    if (km <= REACH_KM) return [];
    const reason = `lies ${km.toFixed(1)} km from the main airstrip, not within ${REACH_KM}`;
    return [fault(post, 'geometry.coordinates', reason)];
  });
}
