import { signal } from '@preact/signals';
import type { ReliefHeight } from '../../../geodata/model/app/relief.ts';
import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import { api } from '../../api.ts';

/** A place a person points at. */
export interface PointedPlace {
  readonly lngLat: LngLat;
  /** With the pointer, or with the middle of the map while the keyboard moves it. */
  readonly by: 'pointer' | 'keyboard';
}

export const pointedPlace = signal<PointedPlace | null>(null);

/** The height of the place pointed at; `null` where it is not known. */
export const pointedHeight = signal<ReliefHeight | null>(null);

let isAsking = false;

/** Points at another place, or at none. */
export function pointAtPlace(place: PointedPlace | null): void {
  pointedPlace.value = place;
  if (place === null) pointedHeight.value = null;
  else askForHeight();
}

/** Asks for the height once more: the place or the relief is another one. */
export function askForHeight(): void {
  if (!isAsking) void askUntilAnswered();
}

/** One question at a time; an answer for a place that was left is dropped and the new one asked for. */
async function askUntilAnswered(): Promise<void> {
  isAsking = true;
  try {
    for (let place = pointedPlace.peek(); place !== null; ) {
      const result = await api.request('relief.readHeight', {
        lngLat: [...place.lngLat],
      });
      const now = pointedPlace.peek();
      if (now === place) {
        pointedHeight.value = result.ok ? result.value : null;
        return;
      }
      place = now;
    }
  } finally {
    isAsking = false;
  }
}
