import { computed, signal } from '@preact/signals';
import type { AtlasFeature } from '../../geodata/model/content/records.ts';
import { asOfDay } from './as-of.ts';
import { names } from './preferences.ts';

/** What a place is called over a stretch of days, both ends inclusive. */
interface PlaceName {
  readonly nameEn: string;
  readonly nameVi: string;
  readonly startDay: number;
  readonly endDay: number;
  readonly isModern: boolean;
}

/** The names of the gazetteer, by the feature that draws the same place. */
const placeNames = signal<ReadonlyMap<string, readonly PlaceName[]>>(new Map());

/** Reads the names of places from the basemap; without them features keep their own. */
export async function loadPlaceNames(): Promise<void> {
  try {
    const answer = await fetch(new URL('data/basemap/places.geojson', document.baseURI));
    const { features } = (await answer.json()) as {
      features: readonly { readonly properties: PlaceName & { readonly feature: string } }[];
    };
    const linked = features.map(({ properties }) => properties).filter(({ feature }) => feature);
    placeNames.value = new Map(Map.groupBy(linked, ({ feature }) => feature));
  } catch {
    // The map says what is missing from the basemap; the atlas opens all the same.
  }
}

/**
 * The name of each linked feature, by its text id, on the day shown, or today's where a reader
 * asked for that. Only the passing of a day on which a name changes makes it another map.
 */
export const namesNow = computed<ReadonlyMap<string, PlaceName>>(() => {
  const day = asOfDay.value;
  const isModern = names.value === 'modern';
  const now = new Map<string, PlaceName>();
  for (const [featureId, all] of placeNames.value) {
    const name = all.find((one) =>
      isModern ? one.isModern : !one.isModern && one.startDay <= day && one.endDay >= day,
    );
    if (name !== undefined) now.set(featureId, name);
  }
  return now;
});

/** The last renaming of each feature: the same name gives the same object, and redraws nothing. */
const renamed = new WeakMap<AtlasFeature, AtlasFeature>();

/** A feature under its name of the day. */
export function underNameOfTheDay(feature: AtlasFeature): AtlasFeature {
  const name = namesNow.value.get(feature.properties.featureId);
  if (name === undefined) return feature;
  const { nameEn, nameVi } = name;
  if (nameEn === feature.properties.nameEn && nameVi === feature.properties.nameVi) return feature;
  const before = renamed.get(feature);
  if (before?.properties.nameEn === nameEn && before.properties.nameVi === nameVi) return before;
  const properties = { ...feature.properties, nameEn, nameVi };
  const after: AtlasFeature = { ...feature, properties };
  renamed.set(feature, after);
  return after;
}
