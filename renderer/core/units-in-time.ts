import { computed, type ReadonlySignal } from '@preact/signals';
import type { FeatureProperties } from '../../geodata/model/content/records.ts';
import type { ClockWindow } from '../../geodata/model/workbook/workbook.ts';

/** In a longer window units would stand beside those that came after them. */
const LONGEST_DAYS = 31;

type Rule = (properties: FeatureProperties) => boolean;
const everything: Rule = () => true;
const nothingOfUnits: Rule = ({ unit }) => unit === undefined;

/** Whether a map with that clock shows a feature: units only while the window is at most a month. */
export function unitRuleOf(clock: ReadonlySignal<ClockWindow>): ReadonlySignal<Rule> {
  const isShort = computed(() => clock.value.endDay - clock.value.startDay < LONGEST_DAYS);
  return computed(() => (isShort.value ? everything : nothingOfUnits));
}
