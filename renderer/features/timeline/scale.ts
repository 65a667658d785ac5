import type { TimelineView } from '../../../geodata/model/app/session.ts';
import { FIRST_DAY, LAST_DAY } from '../../../geodata/model/time/edtf.ts';

/** Free room at both ends, so that the handles stand whole. */
export const INSET_PX = 14;

/** Between days and pixels of a part of the timeline. */
export interface Scale {
  readonly widthPx: number;
  readonly view: TimelineView;
  readonly pxPerDay: number;
  /** The left edge of a day. */
  readonly toPx: (day: number) => number;
  /** The day at a pixel, inside the years of the atlas. */
  readonly toDay: (px: number) => number;
  /** The moment at a pixel, as a day and the part of it that is over; anywhere. */
  readonly toMoment: (px: number) => number;
}

/** All years of the atlas. */
export const ALL_YEARS: TimelineView = { fromDay: FIRST_DAY, days: LAST_DAY - FIRST_DAY + 1 };

/** A scale over a stretch of days for a timeline of that width. */
export function makeScale(widthPx: number, view: TimelineView = ALL_YEARS): Scale {
  const pxPerDay = Math.max(1, widthPx - 2 * INSET_PX) / view.days;
  const toMoment = (px: number) => view.fromDay + (px - INSET_PX) / pxPerDay;
  return {
    widthPx,
    view,
    pxPerDay,
    toPx: (day) => INSET_PX + (day - view.fromDay) * pxPerDay,
    toDay: (px) => Math.min(LAST_DAY, Math.max(FIRST_DAY, Math.floor(toMoment(px)))),
    toMoment,
  };
}
