import { computed } from '@preact/signals';
import type { AtlasFeature } from '../../geodata/model/content/records.ts';
import { eventsById, featuresById } from './content.ts';
import { openPageRef, pageView } from './page.ts';
import { selectedFeatures } from './selection.ts';

/**
 * The features that the map marks: those of the selected event; while a page is open the feature it
 * is about, or everything drawn of the events a person or an organisation was in.
 */
export const markedFeatures = computed<readonly AtlasFeature[]>(() => {
  const ref = openPageRef.value;
  if (ref === null) return selectedFeatures.value;
  // What draws a place mostly bears its id.
  if (ref.kind === 'feature' || ref.kind === 'place') return featuresOf([ref.id]);
  const view = pageView.value;
  const isActor = ref.kind === 'person' || ref.kind === 'organisation';
  if (!isActor || view.state !== 'shown') return [];
  return featuresOf(
    view.page.events.flatMap(({ id }) => eventsById.value.get(id)?.featureIds ?? []),
  );
});

function featuresOf(ids: readonly string[]): readonly AtlasFeature[] {
  return [...new Set(ids)].flatMap((id) => featuresById.value.get(id) ?? []);
}
