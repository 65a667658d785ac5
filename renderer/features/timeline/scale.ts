import { calendarDate, dayNumber, FIRST_DAY, LAST_DAY } from '../../../geodata/model/time/edtf.ts';

/** Free room at both ends, so that the handles stand whole. */
export const INSET_PX = 14;

/** Between days and pixels of the timeline. */
export interface Scale {
  readonly widthPx: number;
  /** The left edge of a day. */
  readonly toPx: (day: number) => number;
  /** The day at a pixel, inside the years of the atlas. */
  readonly toDay: (px: number) => number;
  readonly pxPerYear: number;
}

/** A scale over all years of the atlas for a timeline of that width. */
export function makeScale(widthPx: number): Scale {
  const days = LAST_DAY - FIRST_DAY + 1;
  const pxPerDay = Math.max(1, widthPx - 2 * INSET_PX) / days;
  return {
    widthPx,
    pxPerYear: pxPerDay * 365.25,
    toPx: (day) => INSET_PX + (day - FIRST_DAY) * pxPerDay,
    toDay: (px) => {
      const day = FIRST_DAY + Math.floor((px - INSET_PX) / pxPerDay);
      return Math.min(LAST_DAY, Math.max(FIRST_DAY, day));
    },
  };
}

/** One line of the year axis. */
export interface Tick {
  readonly year: number;
  readonly px: number;
  readonly isDecade: boolean;
  /** Empty where there is no room for it. */
  readonly label: string;
}

const LABEL_ROOM_PX = 48;

/** Years of the axis, labelled as often as there is room. */
export function makeTicks(scale: Scale): readonly Tick[] {
  const every = [1, 2, 5, 10].find((years) => years * scale.pxPerYear >= LABEL_ROOM_PX) ?? 20;
  const first = calendarDate(FIRST_DAY).year;
  const last = calendarDate(LAST_DAY).year;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return {
      year,
      px: scale.toPx(dayNumber(year, 1, 1)),
      isDecade: year % 10 === 0,
      label: year % every === 0 ? String(year) : '',
    };
  });
}
