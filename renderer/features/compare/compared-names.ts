import { computed } from '@preact/signals';
import type { ComparedMap } from '../../../geodata/model/app/comparison.ts';
import { formatWindow } from '../../../geodata/model/time/format-date.ts';
import { comparedMaps, comparison, pointedIndex } from '../../core/comparison.ts';
import { language, t } from '../../core/language.ts';

/** The number of a map and the window it shows, in words. */
export function nameOfMap(index: number): string {
  const map = comparedMaps.value[index];
  const window = map === undefined ? '' : windowInWords(map);
  return t('compare.map', { number: index + 1, window });
}

/** The window of time of a map, in words that its field reads again. */
export function windowInWords({ clock: { startDay, endDay } }: ComparedMap): string {
  return formatWindow(startDay, endDay, language.value);
}

/** The map under the pointer, else the one that timeline and lists speak of. */
export const nameOfShownMap = computed(() =>
  nameOfMap(pointedIndex.value ?? comparison.value?.activeIndex ?? 0),
);
