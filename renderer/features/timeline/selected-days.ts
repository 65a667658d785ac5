import { computed } from '@preact/signals';
import type { ClockWindow } from '../../../geodata/model/workbook/workbook.ts';
import { eventsById } from '../../core/content.ts';
import { noteRows } from '../../core/dated-tables.ts';
import { selection } from '../../core/selection.ts';
import { coveredDays } from '../../core/visits.ts';

/** The days of the record that is open; `null` where none is, or it has no date. */
export const selectedDays = computed<ClockWindow | null>(() => {
  const selected = selection.value;
  if (selected === null) return null;
  if (selected.kind === 'event') {
    const date = eventsById.value.get(selected.id)?.date ?? null;
    return date && coveredDays(date);
  }
  noteRows.version.value;
  const row = noteRows.entryOf(selected.id)?.row;
  if (row === undefined || row.startDay === null || row.endDay === null) return null;
  return coveredDays({ startDay: row.startDay, endDay: row.endDay });
});
