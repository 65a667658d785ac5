import { computed, effect, signal } from '@preact/signals';
import { smallest } from '../../../geodata/model/extremes.ts';
import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import { reliefStatus } from '../../core/relief-status.ts';
import { isMeasuring, measurement } from './measuring.ts';
import { askView } from './relief/ask-relief.ts';
import type { SeenFrom } from './relief/view-grid.ts';

/** Relief with heights farther apart than this does not tell what is seen. */
const COARSEST_M = 100;
/** Heights farther apart than this deserve a word. */
const COARSE_M = 40;

export const viewRadiusKm = signal(10);
/**
 * SRTM is specified to 16 m at 90 %, a standard deviation of 9.7 m: "Uncertainties in the Shuttle
 * Radar Topography Mission (SRTM) Heights", Scientific Reports 7 (2017), doi:10.1038/srep41672.
 */
export const heightErrorM = signal(9.7);
export const positionErrorM = signal(0);

/** The view as far as it is: `shown` until the place or the relief is another one. */
export type View =
  | { readonly state: 'none' }
  | { readonly state: 'working' }
  | { readonly state: 'failed' }
  | { readonly state: 'shown'; readonly seen: SeenFrom };
export const view = signal<View>({ state: 'none' });

const place = computed<LngLat | null>(() => {
  const { shape, corners } = measurement.value;
  return isMeasuring.value && shape === 'point' ? (corners[0] ?? null) : null;
});

/** How fine the relief at the measured point is. */
export type Fineness =
  | { readonly grade: 'none' }
  | { readonly grade: 'tooCoarse' | 'coarse' | 'fine'; readonly resolutionM: number };

/** The finest added relief at the measured point. */
export const fineness = computed<Fineness>(() => {
  const here = place.value;
  const resolutions = reliefStatus.value.files
    .filter(({ bounds }) => here !== null && isIn(here, bounds))
    .map(({ resolutionM }) => resolutionM);
  if (resolutions.length === 0) return { grade: 'none' };
  const resolutionM = smallest(resolutions);
  if (resolutionM > COARSEST_M) return { grade: 'tooCoarse', resolutionM };
  return { grade: resolutionM > COARSE_M ? 'coarse' : 'fine', resolutionM };
});

/** Puts the view away when the place or the relief is another one. */
export function followView(): () => void {
  return effect(() => {
    void place.value;
    void reliefStatus.value;
    hideView();
  });
}

export function hideView(): void {
  view.value = { state: 'none' };
}

/** Works out what is seen from the measured point; an answer that comes too late is dropped. */
export async function showView(heights: { readonly eyeM: number; readonly targetM: number }) {
  const here = place.peek();
  if (here === null) return;
  const working: View = { state: 'working' };
  view.value = working;
  const seen = await askView({
    ...heights,
    place: here,
    radiusM: viewRadiusKm.peek() * 1000,
    errors: { heightM: heightErrorM.peek(), positionM: positionErrorM.peek() },
  });
  if (view.peek() !== working) return;
  view.value = seen === null ? { state: 'failed' } : { state: 'shown', seen };
}

function isIn([lng, lat]: LngLat, bounds: readonly [number, number, number, number]): boolean {
  const [west, south, east, north] = bounds;
  return lng >= west && lng <= east && lat >= south && lat <= north;
}
