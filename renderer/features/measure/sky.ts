import {
  Body,
  Illumination,
  MoonPhase,
  Observer,
  SearchAltitude,
  SearchRiseSet,
} from 'astronomy-engine';
import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const RISING = 1;
const SETTING = -1;
/** The sun is so far below the horizon when the civil twilight ends, in degrees. */
const CIVIL_DEG = -6;

/** Eight names for the moon's way round, each for an eighth of it, from the new moon on. */
export const MOON_PHASES = [
  'new',
  'waxingCrescent',
  'firstQuarter',
  'waxingGibbous',
  'full',
  'waningGibbous',
  'lastQuarter',
  'waningCrescent',
] as const;
export type MoonPhaseName = (typeof MOON_PHASES)[number];

/** Sun and moon from one noon to the next. Moments; `null` for what does not happen that night. */
export interface Night {
  readonly sunset: Date | null;
  /** When the civil twilight ends: the sun is 6° below the horizon. */
  readonly dusk: Date | null;
  readonly dawn: Date | null;
  readonly sunrise: Date | null;
  readonly moonrise: Date | null;
  readonly moonset: Date | null;
  /** How much of the moon's disc is lit at midnight, 0 to 1. */
  readonly litShare: number;
  readonly phase: MoonPhaseName;
  /** How long the moon stands in the dark sky, between dusk and dawn, in minutes. */
  readonly moonlightMin: number;
}

/**
 * The night that begins on a day, at a place at the level of the sea: upper limbs on a free horizon,
 * with the usual refraction of 34 minutes of arc. Hills make the sun and the moon come later.
 *
 * @param day counted from 1970-01-01
 * @param offsetMin the clocks of the place, in minutes ahead of UTC
 */
export function nightOf([lng, lat]: LngLat, day: number, offsetMin: number): Night {
  const noon = new Date(day * DAY_MS + DAY_MS / 2 - offsetMin * 60_000);
  const observer = new Observer(lat, lng, 0);
  const rise = (body: Body, direction: number) =>
    SearchRiseSet(body, observer, direction, noon, 1)?.date ?? null;
  const twilight = (direction: number) =>
    SearchAltitude(Body.Sun, observer, direction, noon, 1, CIVIL_DEG)?.date ?? null;
  const midnight = new Date(noon.getTime() + DAY_MS / 2);
  const [dusk, dawn] = [twilight(SETTING), twilight(RISING)];
  const [moonrise, moonset] = [rise(Body.Moon, RISING), rise(Body.Moon, SETTING)];
  return {
    sunset: rise(Body.Sun, SETTING),
    dusk,
    dawn,
    sunrise: rise(Body.Sun, RISING),
    moonrise,
    moonset,
    litShare: Illumination(Body.Moon, midnight).phase_fraction,
    phase: MOON_PHASES[Math.round(MoonPhase(midnight) / 45) % 8] ?? 'new',
    moonlightMin: Math.round(moonlightMs({ dusk, dawn, moonrise, moonset }, noon) / 60_000),
  };
}

type Moments = Pick<Night, 'dusk' | 'dawn' | 'moonrise' | 'moonset'>;

/** The moon that sets before it rises was up at noon already; one that does neither is never up. */
function moonlightMs({ dusk, dawn, moonrise, moonset }: Moments, noon: Date): number {
  if (dusk === null || dawn === null || (moonrise === null && moonset === null)) return 0;
  const end = noon.getTime() + DAY_MS;
  const up = moonrise?.getTime() ?? noon.getTime();
  const down = moonset?.getTime() ?? end;
  const stretches =
    up < down
      ? [[up, down]]
      : [
          [noon.getTime(), down],
          [up, end],
        ];
  return stretches.reduce((sum, [from = 0, to = 0]) => {
    const dark = Math.min(to, dawn.getTime()) - Math.max(from, dusk.getTime());
    return sum + Math.max(0, dark);
  }, 0);
}

/** By which clocks moments are told. */
export const SKY_CLOCKS = ['saigon', 'utc7', 'utc8', 'utc'] as const;
export type SkyClock = (typeof SKY_CLOCKS)[number];

const FIXED_MIN: Readonly<Record<Exclude<SkyClock, 'saigon'>, number>> = {
  utc7: 7 * 60,
  utc8: 8 * 60,
  utc: 0,
};

/**
 * Minutes ahead of UTC on a day. Those of Saigon are what the time zone database of IANA has for
 * `Asia/Ho_Chi_Minh`; it does not follow the clocks of Hanoi, which could differ.
 */
export function clockOffsetMin(clock: SkyClock, day: number): number {
  if (clock !== 'saigon') return FIXED_MIN[clock];
  const morning = new Date(day * DAY_MS + 5 * HOUR_MS);
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: 'Asia/Ho_Chi_Minh',
    timeZoneName: 'longOffset',
  }).formatToParts(morning);
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '7', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** 18:43 by clocks that far ahead of UTC, to the minute. */
export function formatMoment(moment: Date, offsetMin: number): string {
  const local = new Date(Math.round(moment.getTime() / 60_000 + offsetMin) * 60_000);
  return local.toISOString().slice(11, 16);
}
