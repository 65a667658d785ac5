import { computed } from '@preact/signals';
import { calendarDate, dayNumber } from '../../geodata/model/edtf.ts';
import { clock, isPlaying } from './clock.ts';

/**
 * The day whose names and borders the map shows: the last of the window. While the clock runs it
 * goes from one new year to the next, so that the sheet is not drawn anew in every frame.
 */
export const asOfDay = computed<number>(() => {
  const { endDay } = clock.value;
  return isPlaying.value ? dayNumber(calendarDate(endDay).year, 1, 1) : endDay;
});
