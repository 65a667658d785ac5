import type { MessageKey, MessageParams } from '../../../geodata/model/messages/messages.ts';
import type { DateSpan } from '../../../geodata/model/time/edtf.ts';
import { edtfOfEnd, edtfOfStart, isCovered } from '../../../geodata/model/time/format-date.ts';
import { type DateReading, readDates } from '../../../geodata/model/time/read-date.ts';
import type { ClockWindow } from '../../../geodata/model/workbook/workbook.ts';
import type { WindowEnd } from './step-day.ts';

/** What was typed, as a window or as the reason why it is none. */
export type TypedWindow =
  | { readonly ok: true; readonly window: ClockWindow; readonly reading: DateReading }
  | { readonly ok: false; readonly key: MessageKey; readonly params: MessageParams };

/** What a typed date is meant for: one end of the window, or all of it. */
export type TypedFor = WindowEnd | 'whole';

/**
 * Reads a date typed for the window, or for one end of it; an interval sets both ends. Figures that can be read
 * either way are read day first, and the answer says so.
 */
export function parseTypedWindow(text: string, end: TypedFor, now: ClockWindow): TypedWindow {
  const [reading] = readDates(text);
  if (reading === undefined)
    return { ok: false, key: 'time.unreadable', params: { text: text.trim() } };
  const span = reading.date;
  const window = windowOf(span, end, now);
  const isTypedCovered =
    (end === 'end' ? isCovered(span.endDay) : isCovered(span.startDay)) &&
    isCovered(window.startDay) &&
    isCovered(window.endDay);
  if (!isTypedCovered) return { ok: false, key: 'time.outside', params: {} };
  if (window.startDay <= window.endDay) return { ok: true, window, reading };
  const params = { from: edtfOfStart(window.startDay), to: edtfOfEnd(window.endDay) };
  return { ok: false, key: 'time.reversed', params };
}

function windowOf(span: DateSpan, end: TypedFor, now: ClockWindow): ClockWindow {
  const { startDay, endDay } = span;
  if (end === 'whole' || span.edtf.includes('/')) return { startDay, endDay };
  return end === 'start' ? { startDay, endDay: now.endDay } : { startDay: now.startDay, endDay };
}
