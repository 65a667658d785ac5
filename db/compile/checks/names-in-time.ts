import type { PlaceKind } from '../../../geodata/model/content/place-source.ts';
import type { Problem } from '../problems.ts';
import type { ContentFiles } from '../read-content.ts';
import { fault } from './fault.ts';

/** Places that people made within living memory: a map of earlier years must not letter them. */
const MADE: ReadonlySet<PlaceKind> = new Set([
  'base',
  'base-area',
  'camp',
  'command-post',
  'strongpoint',
  'artillery',
  'drop-zone',
  'landing',
  'monument',
  'tunnels',
]);

/** Made places that do not say since when they exist (`existsFrom`), and so are lettered always. */
export function checkNamesInTime({ places }: ContentFiles): readonly Problem[] {
  return places
    .filter(({ value }) => MADE.has(value.kind) && value.existsFrom === undefined)
    .map((place) => fault(place, 'existsFrom', `a ${place.value.kind} needs its beginning`));
}

/**
 * Marks without a date on a layer that tells one story: they would stand on every map, also on one
 * of a time when nobody knew of them. The context is the ground all stories share.
 */
export function checkMarksInTime({ features }: ContentFiles): readonly Problem[] {
  return features
    .filter(({ layerId, value }) => layerId !== 'context' && value.properties.date === null)
    .map((feature) => fault(feature, 'properties.date', 'a mark of a story needs its time'));
}
