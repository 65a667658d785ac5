import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import { isWithin, landOf } from '../lands.ts';
import type { Problem } from '../problems.ts';
import type { ContentFiles } from '../read-content.ts';
import { fault } from './fault.ts';

/** How far Natural Earth's 1:10m borders and coasts may be off in Indochina, kilometres. */
const BORDER_ACCURACY_KM = 5;
/** Kinds that lie off the coast or are too small for a map at 1:10m. */
const AT_SEA: readonly string[] = ['island'];

/**
 * Places outside the country they name, by more than their own accuracy and that of the border;
 * and countries nobody knows.
 */
export function checkCountries({ places }: ContentFiles): readonly Problem[] {
  return places.flatMap((place) => {
    const { country, kind, lngLat, accuracyM } = place.value;
    const land = landOf(country);
    if (land === undefined) return [fault(place, 'country', `no map shows "${country}"`)];
    if (AT_SEA.includes(kind)) return [];
    const at: LngLat = lngLat;
    const toleranceKm = BORDER_ACCURACY_KM + accuracyM / 1000;
    if (isWithin(at, land, toleranceKm)) return [];
    return [
      fault(
        place,
        'lngLat',
        `lies more than ${toleranceKm} km outside ${land.properties?.['name']}`,
      ),
    ];
  });
}
