import { computed, type ReadonlySignal } from '@preact/signals';
import { type Evidence, isSourced } from '../../geodata/model/content/evidence.ts';
import type { ClockWindow } from '../../geodata/model/workbook/workbook.ts';
import { clock } from './clock.ts';
import { content } from './content.ts';
import { firstWhere } from './dated-rows.ts';
import { isSourcedOnly, preferences } from './preferences.ts';

const knownThen = computed(() => preferences.value.knownThen);
const fixedDay = computed(() => preferences.value.knownThenDay);

/** The day whose knowledge the map shows; `null` while it shows all. */
export const askedDay: ReadonlySignal<number | null> = computed(() => askedDayOf(clock.value));

function askedDayOf({ endDay }: ClockWindow): number | null {
  if (knownThen.value === 'off') return null;
  return knownThen.value === 'clock' ? endDay : fixedDay.value;
}

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
function knownUntil(window: ClockWindow): number | null {
  const day = askedDayOf(window);
  if (day === null) return null;
  const days = publicationDays.value;
  return days[firstWhere(days, (published) => published > day) - 1] ?? Number.NEGATIVE_INFINITY;
}

type EvidenceRule = (evidence: Evidence) => boolean;

/** Whether what stands behind a thing is enough for a map of that window; another function when that changes. */
export function evidenceRuleOf(window: ReadonlySignal<ClockWindow>): ReadonlySignal<EvidenceRule> {
  const knownUntilDay = computed(() => knownUntil(window.value));
  return computed(() => {
    const sourcedOnly = isSourcedOnly.value;
    const day = knownUntilDay.value;
    return (evidence) =>
      (!sourcedOnly || isSourced(evidence)) && (day === null || evidence.knownFromDay <= day);
  });
}

/** The same for the window of the atlas. */
export const isShownByEvidence = evidenceRuleOf(clock);
