import type { Bounds, LngLat } from '../../geodata/model/lng-lat.ts';
import type { AtlasFeature } from '../../geodata/model/records.ts';
import { flyToBounds } from './camera.ts';
import { eventsById } from './content.ts';
import { chooser, select } from './selection.ts';

/** The box around a feature. */
export function featureBounds({ geometry }: AtlasFeature): Bounds {
  return boundsOf(geometry);
}

/** The box around a geometry. */
export function boundsOf({ coordinates }: { readonly coordinates: Nested }): Bounds {
  const positions = flatten(coordinates);
  const lngs = positions.map(([lng]) => lng);
  const lats = positions.map(([, lat]) => lat);
  const lowest = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
  const highest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
  return [lowest(lngs), lowest(lats), highest(lngs), highest(lats)];
}

/** Flies to a feature and opens its record; with several, the person chooses at `atPx`. */
export function openFeature(feature: AtlasFeature, atPx: readonly [number, number]): void {
  const options = feature.properties.eventIds
    .filter((id) => eventsById.peek().has(id))
    .map((id) => ({ kind: 'event', id }) as const);
  const [only] = options;
  if (only !== undefined && options.length === 1) select(only, { fly: false });
  else chooser.value = options.length > 1 ? { options, atPx } : null;
  flyToBounds(featureBounds(feature));
}

type Nested = readonly number[] | readonly Nested[];

function flatten(coordinates: Nested): LngLat[] {
  const [first, second] = coordinates;
  if (typeof first === 'number' && typeof second === 'number') return [[first, second]];
  return (coordinates as readonly Nested[]).flatMap(flatten);
}
