import { largest, smallest } from '../../geodata/model/extremes.ts';
import type { LngLat } from '../../geodata/model/space/lng-lat.ts';
import { distanceM } from '../../geodata/model/space/mercator.ts';
import { calendarDate, dayNumber, parseEdtf } from '../../geodata/model/time/edtf.ts';
import type { FeatureSource } from './content-model.ts';

/** How long the Trail as drawn was at the end of a year, whole kilometres; the sea is left out. */
export interface TrailLength {
  readonly year: number;
  readonly km: number;
  /** By how it was travelled; modes of which nothing was in use are absent. */
  readonly byMode: Readonly<Record<string, number>>;
}

interface Segment {
  readonly mode: string;
  readonly km: number;
  readonly startDay: number;
  readonly endDay: number;
}

/**
 * The length of the drawn network on 31 December of each year in which anything of it was in use.
 * Lines between known points leave out the bends of the road: the sums are lower bounds.
 */
export function trailLengthByYear(features: readonly FeatureSource[]): readonly TrailLength[] {
  const segments = features.flatMap(segmentOf);
  const years = segments.flatMap(({ startDay, endDay }) => [yearOf(startDay), yearOf(endDay)]);
  const first = smallest(years);
  return Array.from({ length: Math.max(0, largest(years) - first + 1) }, (_, index) =>
    atTheEndOf(first + index, segments),
  ).filter(({ km }) => km > 0);
}

function atTheEndOf(year: number, segments: readonly Segment[]): TrailLength {
  const day = dayNumber(year, 12, 31);
  const inUse = segments.filter(({ startDay, endDay }) => startDay <= day && day <= endDay);
  const byMode = Object.fromEntries(
    [...Map.groupBy(inUse, ({ mode }) => mode)].map(([mode, list]) => [mode, sumKm(list)]),
  );
  return { year, km: sumKm(inUse), byMode };
}

function sumKm(segments: readonly Segment[]): number {
  return Math.round(segments.reduce((sum, { km }) => sum + km, 0));
}

function segmentOf({ properties, geometry }: FeatureSource): Segment[] {
  const { mode, date } = properties;
  if (geometry.type !== 'LineString' || date === null || mode === '' || mode === 'sea') return [];
  const { startDay, endDay } = parseEdtf(date);
  return [{ mode, km: lengthKm(geometry.coordinates), startDay, endDay }];
}

function yearOf(day: number): number {
  return calendarDate(day).year;
}

function lengthKm(line: readonly LngLat[]): number {
  return line.slice(1).reduce((sum, to, index) => sum + distanceM(line[index] ?? to, to), 0) / 1000;
}
