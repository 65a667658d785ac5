import type { MessageKey, MessageParams } from '../../../geodata/model/messages/messages.ts';
import { isCovered } from '../../../geodata/model/time/format-date.ts';
import { readDates } from '../../../geodata/model/time/read-date.ts';
import type { ClockWindow } from '../../../geodata/model/workbook/workbook.ts';

/** What was typed as the window of a map, or why it is none. */
export type WindowEntry =
  | { readonly ok: true; readonly window: ClockWindow }
  | { readonly ok: false; readonly key: MessageKey; readonly params: MessageParams };

/** Reads a year, a month, a day, or a stretch from one to another, in any form people write. */
export function readWindow(text: string): WindowEntry {
  const [reading] = readDates(text);
  if (reading === undefined) {
    return { ok: false, key: 'compare.unreadable', params: { text: text.trim() } };
  }
  const { startDay, endDay } = reading.date;
  if (!isCovered(startDay) || !isCovered(endDay)) {
    return { ok: false, key: 'compare.outside', params: {} };
  }
  return { ok: true, window: { startDay, endDay } };
}
