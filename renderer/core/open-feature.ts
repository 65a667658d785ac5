import type { AtlasFeature } from '../../geodata/model/content/records.ts';
import { boundsOf } from '../../geodata/model/space/bounds.ts';
import { flyToBounds } from './camera.ts';
import { eventsById } from './content.ts';
import { chooser, select } from './selection.ts';

/** Flies to a feature and opens its record; with several, the person chooses at `atPx`. */
export function openFeature(feature: AtlasFeature, atPx: readonly [number, number]): void {
  const options = feature.properties.eventIds
    .filter((id) => eventsById.peek().has(id))
    .map((id) => ({ kind: 'event', id }) as const);
  const [only] = options;
  if (only !== undefined && options.length === 1) select(only, { fly: false });
  else chooser.value = options.length > 1 ? { options, atPx } : null;
  flyToBounds(boundsOf(feature.geometry.coordinates));
}
