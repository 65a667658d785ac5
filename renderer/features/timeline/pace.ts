import { computed, signal } from '@preact/signals';
import type { ClockWindow } from '../../../geodata/model/workbook/workbook.ts';
import { clock } from '../../core/clock.ts';

/** How far the window goes in a second. */
export const PACES = ['day', 'week', 'month', 'halfYear', 'year', 'twoYears', 'fourYears'] as const;
export type Pace = (typeof PACES)[number];

const DAYS_A_YEAR = 365.25;
export const DAYS_A_SECOND: Readonly<Record<Pace, number>> = {
  day: 1,
  week: 7,
  month: DAYS_A_YEAR / 12,
  halfYear: DAYS_A_YEAR / 2,
  year: DAYS_A_YEAR,
  twoYears: 2 * DAYS_A_YEAR,
  fourYears: 4 * DAYS_A_YEAR,
};

/** What a person chose; until then the pace goes by the length of the window. */
export const chosenPace = signal<Pace | null>(null);

/** The pace of now. */
export const pace = computed<Pace>(() => chosenPace.value ?? paceFor(clock.value));

/** Whether the clock begins again where the part in view ends. */
export const isLooping = signal(false);

/** Whether the clock stops where the next event begins. */
export const stopsAtEvents = signal(false);

/** A pace at which one can follow what happens in a window of that length. */
function paceFor({ startDay, endDay }: ClockWindow): Pace {
  const days = endDay - startDay + 1;
  if (days <= 10) return 'day';
  if (days <= 92) return 'week';
  return days < DAYS_A_YEAR - 1 ? 'month' : 'year';
}
