import { computed, signal } from '@preact/signals';
import { calendarDate, dayNumber } from '../../geodata/model/time/edtf.ts';
import { epochOf } from '../../geodata/model/time/epochs.ts';
import type { ClockWindow } from '../../geodata/model/workbook/workbook.ts';
import { EPOCHS } from '../../geodata/style/polities.ts';
import { clock, isPlaying } from './clock.ts';

/** Days on which a name, a road or a railway changes; `null` while they are not known. */
const nameEpochs = signal<readonly number[] | null>(null);

/** Days on which a name or a border changes, oldest first. */
const epochs = computed<readonly number[] | null>(() => {
  if (nameEpochs.value === null) return null;
  return [...new Set([...nameEpochs.value, ...EPOCHS])].toSorted((one, other) => one - other);
});

/** Reads on which days the names of the basemap change; without them every day counts as one. */
export async function loadEpochs(): Promise<void> {
  try {
    const answer = await fetch(new URL('data/basemap/epochs.json', document.baseURI));
    nameEpochs.value = (await answer.json()) as readonly number[];
  } catch {
    nameEpochs.value = null;
  }
}

/**
 * The day whose names and borders a map of that window shows: its last. While the clock runs it
 * goes from one new year to the next, so that the sheet is not drawn anew in every frame.
 */
export function shownDayOf({ endDay }: ClockWindow, isRunning: boolean): number {
  return isRunning ? dayNumber(calendarDate(endDay).year, 1, 1) : endDay;
}

/**
 * The last day up to that one on which a name or a border changed: all that is drawn of names and
 * borders is the same on both, and this one stands still while nothing of them changes.
 */
export function asOfDayOf(day: number): number {
  return epochs.value === null ? day : epochOf(day, epochs.value);
}

/** The day whose names and borders the atlas shows. */
export const shownDay = computed<number>(() => shownDayOf(clock.value, isPlaying.value));

/** The day on which the names and borders of {@link shownDay} came to be. */
export const asOfDay = computed<number>(() => asOfDayOf(shownDay.value));
