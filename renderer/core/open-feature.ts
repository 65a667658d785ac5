import type { AtlasFeature } from '../../geodata/model/content/records.ts';
import { boundsOf } from '../../geodata/model/space/bounds.ts';
import { flyToBounds } from './camera.ts';
import { eventsById } from './content.ts';
import { openPage } from './page.ts';
import { select } from './selection.ts';

/** Flies to a feature and opens the one event that speaks of it, else its page, which lists them. */
export function openFeature({ properties, geometry }: AtlasFeature): void {
  const ids = properties.eventIds.filter((id) => eventsById.peek().has(id));
  const [only] = ids;
  if (only !== undefined && ids.length === 1) select({ kind: 'event', id: only }, { fly: false });
  else openPage({ kind: 'feature', id: properties.featureId });
  flyToBounds(boundsOf(geometry.coordinates));
}
