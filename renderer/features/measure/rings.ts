import { computed, signal } from '@preact/signals';
import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import { content } from '../../core/content.ts';
import { language, localized } from '../../core/language.ts';
import { formatLength } from './figures.ts';
import { isMeasuring, measurement } from './measuring.ts';

/** A ring round the measured point. */
export interface RangeRing {
  readonly center: LngLat;
  readonly radiusM: number;
  readonly label: string;
}

/** The guns whose ranges are drawn, by id. */
export const drawnGunIds = signal<ReadonlySet<string>>(new Set());

/** The radius that was typed, in kilometres as it stands in its field. */
export const typedRadius = signal('');

const LEAST_KM = 0.01;
const MOST_KM = 5_000;

/** A typed radius in metres; `null` when it is none between 10 m and 5,000 km. */
export function readRadiusM(text: string): number | null {
  const kilometres = Number(text.trim().replace(',', '.'));
  if (text.trim() === '' || !(kilometres >= LEAST_KM && kilometres <= MOST_KM)) return null;
  return kilometres * 1000;
}

/** The rings round the measured point; none while it is not a point that is measured. */
export const rings = computed<readonly RangeRing[]>(() => {
  const { shape, corners } = measurement.value;
  const [center] = corners;
  if (!isMeasuring.value || shape !== 'point' || center === undefined) return [];
  const guns = content.value.guns.filter(({ id }) => drawnGunIds.value.has(id));
  const typedM = readRadiusM(typedRadius.value);
  return [
    ...guns.map(({ name, rangeM }) => ({
      center,
      radiusM: rangeM,
      label: `${localized(name)}, ${formatLength(rangeM, language.value)}`,
    })),
    ...(typedM === null
      ? []
      : [{ center, radiusM: typedM, label: formatLength(typedM, language.value) }]),
  ];
});

export function toggleGun(id: string): void {
  const ids = new Set(drawnGunIds.peek());
  if (!ids.delete(id)) ids.add(id);
  drawnGunIds.value = ids;
}
