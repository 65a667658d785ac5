import { boundsOf } from '../../../geodata/model/space/bounds.ts';
import type { Bounds, LngLat } from '../../../geodata/model/space/lng-lat.ts';

/** Size of the sketch, in its own units. */
export const PICTURE_WIDTH = 320;
export const PICTURE_HEIGHT = 200;
/** Part of the width that stays free round the places. */
const MARGIN = 0.12;
/** Less than this across, and nothing near could be told. */
const LEAST_DEGREES = 0.5;
const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 45] as const;
const MOST_LINES = 5;

/** Towns by which one knows where one is. */
const TOWNS = {
  haNoi: [105.85, 21.03],
  dienBienPhu: [103.02, 21.39],
  hue: [107.59, 16.46],
  saiGon: [106.7, 10.78],
  vientiane: [102.6, 17.97],
  phnomPenh: [104.92, 11.56],
} as const satisfies Record<string, LngLat>;
export type Town = keyof typeof TOWNS;

/** A line of the graticule: where it stands in the sketch, and what it is. */
interface DegreeLine {
  readonly at: number;
  readonly degrees: number;
}

/** What is drawn, in units of the sketch. */
export interface Picture {
  readonly dots: readonly (readonly [x: number, y: number])[];
  readonly towns: readonly { readonly town: Town; readonly x: number; readonly y: number }[];
  readonly meridians: readonly DegreeLine[];
  readonly parallels: readonly DegreeLine[];
  /** Of the places themselves, to a tenth of a degree. */
  readonly bounds: Bounds;
}

/** Lays out places in plain degrees, all of them and a margin round them. */
export function layOutPicture(places: readonly LngLat[]): Picture {
  const bounds = boundsOf(places);
  const [west, south, east, north] = bounds;
  const across = Math.max(
    ((east - west) * (1 + 2 * MARGIN)) / PICTURE_WIDTH,
    ((north - south) * (1 + 2 * MARGIN)) / PICTURE_HEIGHT,
    LEAST_DEGREES / PICTURE_WIDTH,
  );
  const left = (west + east) / 2 - (across * PICTURE_WIDTH) / 2;
  const top = (south + north) / 2 + (across * PICTURE_HEIGHT) / 2;
  const xOf = (lng: number) => rounded((lng - left) / across);
  const yOf = (lat: number) => rounded((top - lat) / across);
  const degreesWide = across * PICTURE_WIDTH;
  const step = STEPS.find((degrees) => degreesWide / degrees <= MOST_LINES) ?? 90;
  return {
    dots: places.map(([lng, lat]) => [xOf(lng), yOf(lat)]),
    towns: townNames().flatMap((town) => {
      const [x, y] = [xOf(TOWNS[town][0]), yOf(TOWNS[town][1])];
      const isInside = x > 0 && x < PICTURE_WIDTH * 0.85 && y > 8 && y < PICTURE_HEIGHT;
      return isInside ? [{ town, x, y }] : [];
    }),
    meridians: linesIn(left, left + degreesWide, step, xOf),
    parallels: linesIn(top - across * PICTURE_HEIGHT, top, step, yOf),
    bounds: [rounded(west), rounded(south), rounded(east), rounded(north)],
  };
}

function townNames(): readonly Town[] {
  return Object.keys(TOWNS) as Town[];
}

function linesIn(
  from: number,
  to: number,
  step: number,
  place: (degrees: number) => number,
): readonly DegreeLine[] {
  const first = Math.ceil(from / step);
  const count = Math.floor(to / step) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const degrees = rounded((first + index) * step);
    return { at: place(degrees), degrees };
  });
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
