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

/** The names of linked features, by their text ids. */
export type NamesOfTheDay = ReadonlyMap<string, PlaceName>;

/** The name of each linked feature on that day, or today's where a reader asked for that. */
export function namesOf(day: number): NamesOfTheDay {
  const isModern = names.value === 'modern';
  const now = new Map<string, PlaceName>();
  for (const [featureId, all] of placeNames.value) {
    const name = all.find((one) =>
      isModern ? one.isModern : !one.isModern && one.startDay <= day && one.endDay >= day,
    );
    if (name !== undefined) now.set(featureId, name);
  }
  return now;
}

/** The names of the day shown. Only the passing of a day on which one changes makes it another map. */
export const namesNow = computed<NamesOfTheDay>(() => namesOf(asOfDay.value));

/** The last renaming of each feature: the same name gives the same object, and redraws nothing. */
const renamed = new WeakMap<AtlasFeature, AtlasFeature>();

/** A feature under its name of the day whose names are given, else of the day shown. */
export function underNameOfTheDay(feature: AtlasFeature, named = namesNow.value): AtlasFeature {
  const name = named.get(feature.properties.featureId);
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
