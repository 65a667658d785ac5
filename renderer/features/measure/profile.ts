import { computed, effect, signal } from '@preact/signals';
import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import { dropM } from '../../../geodata/model/space/viewshed.ts';
import { alongLeg, measureLeg } from '../../core/geodesic.ts';
import { reliefStatus } from '../../core/relief-status.ts';
import { isMeasuring, measurement } from './measuring.ts';
import { askLine } from './relief/ask-relief.ts';

/** So many heights make a profile. */
const SAMPLES = 240;
/** How long a hand must rest before heights are asked for. */
const REST_MS = 150;

/** A height on the way. */
export interface ProfilePoint {
  /** From the beginning of the line. */
  readonly distanceM: number;
  readonly heightM: number;
}

/** The heights along a line, in their order; what is not known is left out. */
export interface Profile {
  readonly points: readonly ProfilePoint[];
  readonly lengthM: number;
  /** How many of them come from added files, 0 to 1. */
  readonly addedShare: number;
  /** How far apart the heights of the relief lie. */
  readonly cellM: number;
}

/** The profile of the line that is measured; `null` while there is none, or none is known yet. */
export const profile = signal<Profile | null>(null);

/** How high eye and target stand above the ground, in metres, as they are typed. */
export const eyeM = signal(2);
export const targetM = signal(2);

const line = computed<readonly LngLat[]>(() => {
  const { shape, corners } = measurement.value;
  return isMeasuring.value && shape === 'line' && corners.length > 1 ? corners : [];
});

/** Asks for the heights along the line when it, or the relief, is another one. */
export function followProfile(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return effect(() => {
    const corners = line.value;
    void reliefStatus.value;
    clearTimeout(timer);
    profile.value = null;
    if (corners.length > 1) timer = setTimeout(() => void readProfile(corners), REST_MS);
  });
}

async function readProfile(corners: readonly LngLat[]): Promise<void> {
  const { places, distancesM, lengthM } = samplesAlong(corners);
  const answer = await askLine(places);
  if (answer === null || corners !== line.peek()) return;
  const points = distancesM.flatMap((distanceM, index) => {
    const heightM = answer.heightsM[index] ?? Number.NaN;
    return Number.isNaN(heightM) ? [] : [{ distanceM, heightM }];
  });
  const { addedShare, cellM } = answer;
  profile.value = { points, lengthM, addedShare, cellM };
}

/** Places along all legs, some of each by its share of the length, corners among them. */
export function samplesAlong(corners: readonly LngLat[]) {
  const legs = corners.slice(1).map((to, index) => {
    const from = corners[index] ?? to;
    return { from, to, lengthM: measureLeg(from, to).lengthM };
  });
  const lengthM = legs.reduce((sum, leg) => sum + leg.lengthM, 0);
  const places: LngLat[] = corners.slice(0, 1);
  const distancesM = [0];
  let before = 0;
  for (const leg of legs) {
    const pieces = Math.max(1, Math.round((SAMPLES * leg.lengthM) / Math.max(lengthM, 1)));
    for (const place of alongLeg(leg.from, leg.to, pieces).slice(1)) places.push(place);
    for (let piece = 1; piece <= pieces; piece += 1) {
      distancesM.push(before + (leg.lengthM * piece) / pieces);
    }
    before += leg.lengthM;
  }
  return { places, distancesM, lengthM };
}

/** Whether the end of a line is seen from its beginning. */
export interface LineOfSight {
  readonly isSeen: boolean;
  /** How far the line of sight passes over the ground where it comes closest; negative under it. */
  readonly clearanceM: number;
  /** Where that is, from the beginning. */
  readonly atM: number;
}

/**
 * The line of sight from an eye over the first point to a target over the last, over ground that
 * curves with the Earth while light bends by a seventh of that. `null` for less than three points.
 */
export function lineOfSight(
  points: readonly ProfilePoint[],
  eye: number,
  target: number,
): LineOfSight | null {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 3) return null;
  const spanM = last.distanceM - first.distanceM;
  const fromM = first.heightM + eye;
  const toM = last.heightM + target - dropM(spanM);
  let [clearanceM, atM] = [Number.POSITIVE_INFINITY, 0];
  for (const { distanceM, heightM } of points.slice(1, -1)) {
    const alongM = distanceM - first.distanceM;
    const sightM = fromM + ((toM - fromM) * alongM) / spanM;
    const overM = sightM - (heightM - dropM(alongM));
    if (overM < clearanceM) [clearanceM, atM] = [overM, distanceM];
  }
  return { isSeen: clearanceM >= 0, clearanceM, atM };
}
