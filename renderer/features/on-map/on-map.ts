import { computed, signal } from '@preact/signals';
import type { AtlasFeature } from '../../../geodata/model/content/records.ts';
import { content } from '../../core/content.ts';
import { language, localized } from '../../core/language.ts';
import { underNameOfTheDay } from '../../core/period-names.ts';
import { shownFeatures } from '../../core/shown.ts';
import { featureKindLabel } from '../../ui/feature-kind.ts';
import { type Grouping, groupMarks, type ListedMark, type Sort } from './group-marks.ts';

export const sort = signal<Sort>('layer');
export const grouping = signal<Grouping>('layer');
export const filterText = signal('');
export const country = signal('');

/** Everything the layers draw now, in words. */
const listedMarks = computed<readonly ListedMark<AtlasFeature>[]>(() => {
  const layers = new Map(content.value.layers.map(({ id, title }) => [id, localized(title)]));
  const countries = new Intl.DisplayNames(language.value, { type: 'region' });
  return shownFeatures.value.map((feature) => {
    const { properties } = underNameOfTheDay(feature);
    const { nameEn, nameVi, kind, layerId, grade, startDay } = properties;
    return {
      row: feature,
      name: language.value === 'vi' ? nameVi : nameEn,
      kind: featureKindLabel(kind),
      layer: layers.get(layerId) ?? '',
      country:
        properties.country === '' ? '' : (countries.of(properties.country.toUpperCase()) ?? ''),
      grade,
      startDay,
    };
  });
});

/** The countries that any mark on the map has, by the alphabet. */
export const listedCountries = computed(() =>
  [...new Set(listedMarks.value.map((mark) => mark.country))]
    .filter((name) => name !== '')
    .toSorted(new Intl.Collator(language.value).compare),
);

/** What the list shows. */
export const listedGroups = computed(() =>
  groupMarks(listedMarks.value, {
    sort: sort.value,
    grouping: grouping.value,
    text: filterText.value,
    // A country that nothing on the map has any more filters nothing.
    country: listedCountries.value.includes(country.value) ? country.value : '',
    language: language.value,
  }),
);
