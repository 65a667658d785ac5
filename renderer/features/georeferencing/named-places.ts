import { computed } from '@preact/signals';
import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import { readPosition } from '../../../geodata/model/space/read-position.ts';
import { foldForSearch } from '../../../geodata/model/text/fold.ts';
import { content } from '../../core/content.ts';
import { language } from '../../core/language.ts';

/** A place of the atlas that lies at one point. */
export interface NamedPlace {
  readonly name: string;
  readonly lngLat: LngLat;
  /** Both names, folded, for finding. */
  readonly folded: readonly string[];
}

/** Every place of the atlas that is a point, in the language of the interface, by name. */
export const namedPlaces = computed<readonly NamedPlace[]>(() => {
  const isVietnamese = language.value === 'vi';
  const features = content.value.layers.flatMap((layer) => layer.features.features);
  const places = features.flatMap(({ geometry, properties: { nameEn, nameVi } }) => {
    const [lng, lat] = geometry.type === 'Point' ? geometry.coordinates : [];
    if (lng === undefined || lat === undefined) return [];
    const name = isVietnamese ? nameVi : nameEn;
    return [{ name, lngLat: [lng, lat] as const, folded: [nameEn, nameVi].map(foldForSearch) }];
  });
  return places.toSorted((a, b) => a.name.localeCompare(b.name));
});

/** Where that is: coordinates, or the place whose name is it, begins with it or holds it. */
export function locate(text: string): LngLat | null {
  const position = readPosition(text);
  if (position !== null) return position;
  const wanted = foldForSearch(text).trim();
  if (wanted === '') return null;
  const tests: ((name: string) => boolean)[] = [
    (name) => name === wanted,
    (name) => name.startsWith(wanted),
    (name) => name.includes(wanted),
  ];
  for (const isMatch of tests) {
    const found = namedPlaces.peek().find(({ folded }) => folded.some(isMatch));
    if (found !== undefined) return found.lngLat;
  }
  return null;
}
