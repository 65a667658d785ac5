import { computed, type ReadonlySignal } from '@preact/signals';
import { type Evidence, isSourced } from '../../geodata/model/content/evidence.ts';
import { clock } from './clock.ts';
import { content } from './content.ts';
import { firstWhere } from './dated-rows.ts';
import { isSourcedOnly, preferences } from './preferences.ts';

const knownThen = computed(() => preferences.value.knownThen);
const fixedDay = computed(() => preferences.value.knownThenDay);

/** The day whose knowledge the map shows; `null` while it shows all. */
export const askedDay: ReadonlySignal<number | null> = computed(() => {
  if (knownThen.value === 'off') return null;
  return knownThen.value === 'clock' ? clock.value.endDay : fixedDay.value;
});

/** Days on which something becomes known for the first time, oldest first. */
const publicationDays = computed<readonly number[]>(() => {
  const { events, layers } = content.value;
  const features = layers.flatMap((layer) => layer.features.features);
  const days = [...events, ...features.map(({ properties }) => properties)].map(
    ({ knownFromDay }) => knownFromDay,
  );
  return [...new Set(days)].toSorted((one, other) => one - other);
});

/**
 * The last day on which something became known, of those that count; `null` while all is shown.
 * A clock that moves changes it only where a work was published.
 */
const knownUntilDay = computed<number | null>(() => {
  const day = askedDay.value;
  if (day === null) return null;
  const days = publicationDays.value;
  return days[firstWhere(days, (published) => published > day) - 1] ?? Number.NEGATIVE_INFINITY;
});

/** Whether what stands behind a thing is enough for it to be shown; another function when that changes. */
export const isShownByEvidence = computed(() => {
  const sourcedOnly = isSourcedOnly.value;
  const day = knownUntilDay.value;
  return (evidence: Evidence) =>
    (!sourcedOnly || isSourced(evidence)) && (day === null || evidence.knownFromDay <= day);
});
