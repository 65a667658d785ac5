import type { Language } from '../../../geodata/model/messages/messages.ts';
import { calendarDate, dayNumber, isoDay } from '../../../geodata/model/time/edtf.ts';
import { formatEdtf } from '../../../geodata/model/time/format-date.ts';
import { INSET_PX, type Scale } from './scale.ts';

type Unit = (typeof UNITS)[number];

/** One line of the axis. */
export interface Tick {
  readonly day: number;
  readonly px: number;
  /** Where the next larger unit begins: a decade among years, a year among months. */
  readonly isMajor: boolean;
  /** Empty where there is no room for it. */
  readonly label: string;
}

/** What the axis says at a zoom. */
export interface Axis {
  readonly ticks: readonly Tick[];
  /** The larger unit at the left end, where the ticks do not say it: `1954`, `March 1954`. */
  readonly context: string;
  /** The dark stretches of its band: every other decade, year or month. */
  readonly darkPx: readonly { readonly leftPx: number; readonly widthPx: number }[];
}

interface Step {
  readonly unit: Unit;
  readonly every: number;
  /** Room a label needs. */
  readonly roomPx: number;
}

const UNITS = ['day', 'month', 'year'] as const;
const DAYS_OF: Readonly<Record<Unit, number>> = { year: 365.25, month: 30.44, day: 1 };

/** From the finest on; the first whose labels have room is taken. */
const STEPS: readonly Step[] = [
  { unit: 'day', every: 1, roomPx: 30 },
  { unit: 'day', every: 5, roomPx: 30 },
  { unit: 'day', every: 10, roomPx: 30 },
  { unit: 'month', every: 1, roomPx: 48 },
  { unit: 'month', every: 3, roomPx: 48 },
  { unit: 'month', every: 6, roomPx: 48 },
  { unit: 'year', every: 1, roomPx: 44 },
  { unit: 'year', every: 2, roomPx: 44 },
  { unit: 'year', every: 5, roomPx: 44 },
  { unit: 'year', every: 10, roomPx: 44 },
  { unit: 'year', every: 20, roomPx: 44 },
];
const COARSEST: Step = { unit: 'year', every: 20, roomPx: 44 };
/** Unlabelled lines closer than this would be a grey band. */
const LEAST_TICK_PX = 5;
/** What the context covers at the left end. */
const CONTEXT_PX = 104;

/** The lines and words of the axis: decades, years, months or days, whatever there is room for. */
export function makeAxis(scale: Scale, language: Language): Axis {
  const widthOf = ({ unit, every }: Step) => every * DAYS_OF[unit] * scale.pxPerDay;
  const labels = STEPS.find((step) => widthOf(step) >= step.roomPx) ?? COARSEST;
  const lines = UNITS.find((unit) => DAYS_OF[unit] * scale.pxPerDay >= LEAST_TICK_PX) ?? 'year';
  const context = contextOf(scale, labels.unit, language);
  const fromPx = context === '' ? Number.NEGATIVE_INFINITY : CONTEXT_PX;
  const ticks = beginnings(scale, lines).map((day) => {
    const px = scale.toPx(day);
    const isLabelled = isOnStep(day, labels) && px >= fromPx;
    return {
      day,
      px,
      isMajor: isMajor(day, labels.unit),
      label: isLabelled ? labelOf(day, labels.unit, language) : '',
    };
  });
  return { ticks, context, darkPx: darkStretches(scale, ticks, labels.unit) };
}

function darkStretches(scale: Scale, ticks: readonly Tick[], unit: Unit): Axis['darkPx'] {
  const majors = ticks.filter((tick) => tick.isMajor && tick.px > INSET_PX);
  const begins = [{ day: Math.floor(scale.view.fromDay), px: INSET_PX }, ...majors];
  const endPx = Math.max(INSET_PX, scale.widthPx - INSET_PX);
  return begins.flatMap(({ day, px }, index) => {
    const { year, month } = calendarDate(day);
    const counted = { year: Math.floor(year / 10), month: year, day: month }[unit];
    const toPx = Math.min(endPx, begins[index + 1]?.px ?? endPx);
    return counted % 2 === 0 ? [{ leftPx: px, widthPx: Math.max(0, toPx - px) }] : [];
  });
}

/** The days on which a unit begins, as far as the scale goes. */
function beginnings({ view }: Scale, unit: Unit): readonly number[] {
  const first = Math.floor(view.fromDay);
  const last = Math.ceil(view.fromDay + view.days);
  const { year, month, date } = calendarDate(first);
  const dayAt = {
    year: (count: number) => dayNumber(year + count, 1, 1),
    month: (count: number) => dayNumber(year, month + count, 1),
    day: (count: number) => dayNumber(year, month, date + count),
  }[unit];
  const most = Math.ceil(view.days / DAYS_OF[unit]) + 2;
  const days = Array.from({ length: most }, (_, count) => dayAt(count));
  return days.filter((day) => day >= first && day < last);
}

/** Whether a day is counted by a step: the 1st, 11th and 21st by tens, never the 31st. */
function isOnStep(day: number, { unit, every }: Step): boolean {
  const { year, month, date } = calendarDate(day);
  if (unit === 'year') return month === 1 && date === 1 && year % every === 0;
  if (unit === 'month') return date === 1 && (month - 1) % every === 0;
  return every === 1 || ((date - 1) % every === 0 && date < 30);
}

function isMajor(day: number, unit: Unit): boolean {
  const { year, month, date } = calendarDate(day);
  if (unit === 'day') return date === 1;
  return month === 1 && date === 1 && (unit === 'month' || year % 10 === 0);
}

function labelOf(day: number, unit: Unit, language: Language): string {
  const { year, month, date } = calendarDate(day);
  if (unit === 'year') return String(year);
  if (unit === 'month') return month === 1 ? String(year) : monthOf(day, language);
  return date === 1 ? monthOf(day, language) : String(date);
}

function contextOf(scale: Scale, unit: Unit, language: Language): string {
  if (unit === 'year') return '';
  const iso = isoDay(Math.ceil(scale.view.fromDay));
  return formatEdtf(iso.slice(0, unit === 'month' ? 4 : 7), language);
}

function monthOf(day: number, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return format.format(day * 86_400_000);
}
