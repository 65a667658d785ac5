import { computed, signal } from '@preact/signals';
import type { AtlasFeature, Localized } from '../../../geodata/model/content/records.ts';
import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import { calendarDate, dayNumber } from '../../../geodata/model/time/edtf.ts';
import { shownDay } from '../../core/as-of.ts';
import { content } from '../../core/content.ts';
import { measureLeg } from '../../core/geodesic.ts';
import { isMeasuring, measurement } from './measuring.ts';
import { type Network, type Piece, shortestWay } from './network.ts';

const LAYER = 'ho-chi-minh-trail';
const KIND = 'trail';

/** How one moves on a segment: by truck where trucks drove, on foot on all others. */
export type MarchMode = 'foot' | 'truck';

/** Kilometres a day, as a person assumes them. */
export const footKmPerDay = signal(20);
export const truckKmPerDay = signal(100);

/** A stretch of the way along one segment of the network. */
export interface MarchStretch {
  readonly name: Localized;
  readonly mode: MarchMode;
  readonly lengthM: number;
}

/** The way along the network, or why there is none. */
export type March =
  | {
      readonly state: 'found';
      readonly stretches: readonly MarchStretch[];
      readonly path: readonly LngLat[];
    }
  | { readonly state: 'noNetwork' | 'tooFar' | 'apart' };

/** The first and the last day of the month that the map shows. */
export const marchMonth = computed(() => {
  const { year, month } = calendarDate(shownDay.value);
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return { startDay: dayNumber(year, month, 1), endDay: next - 1 };
});

const segments = computed<readonly AtlasFeature[]>(() => {
  const { startDay, endDay } = marchMonth.value;
  const layer = content.value.layers.find(({ id }) => id === LAYER);
  return (layer?.features.features ?? []).filter(
    ({ properties }) =>
      properties.kind === KIND && properties.startDay <= endDay && properties.endDay >= startDay,
  );
});

/** The segments of that month with their lengths on the ground. */
const network = computed<Network>(() => segments.value.flatMap(piecesOf));

/** The way from the first to the last corner of the line along the network of the month. */
export const march = computed<March | null>(() => {
  const { shape, corners } = measurement.value;
  const [from, to] = [corners[0], corners.at(-1)];
  if (!isMeasuring.value || shape !== 'line' || from === undefined || to === undefined) return null;
  if (corners.length < 2) return null;
  if (network.value.length === 0) return { state: 'noNetwork' };
  const way = shortestWay(network.value, from, to);
  if (typeof way === 'string') return { state: way };
  return { state: 'found', path: way.path, stretches: stretchesOf(way.pieces) };
});

/** How long the way takes at the assumed speeds, in days. */
export function marchDays(
  stretches: readonly MarchStretch[],
  kmPerDay: Readonly<Record<MarchMode, number>>,
): number {
  return stretches.reduce(
    (sum, { mode, lengthM }) => sum + lengthM / 1000 / Math.max(kmPerDay[mode], Number.EPSILON),
    0,
  );
}

function piecesOf({ geometry, properties }: AtlasFeature): readonly Piece[] {
  if (geometry.type !== 'LineString') return [];
  const line = geometry.coordinates.map(([lng = 0, lat = 0]): LngLat => [lng, lat]);
  return line.slice(1).map((to, index) => {
    const from = line[index] ?? to;
    return { of: properties.featureId, from, to, lengthM: measureLeg(from, to).lengthM };
  });
}

/** What lies one after another on the same segment, as one stretch. */
function stretchesOf(pieces: readonly { of: string; lengthM: number }[]): readonly MarchStretch[] {
  const byId = new Map(segments.peek().map((one) => [one.properties.featureId, one.properties]));
  const stretches: (MarchStretch & { readonly of: string })[] = [];
  for (const { of, lengthM } of pieces) {
    const last = stretches.at(-1);
    if (last?.of === of) {
      stretches[stretches.length - 1] = { ...last, lengthM: last.lengthM + lengthM };
      continue;
    }
    const found = byId.get(of);
    const name = { en: found?.nameEn ?? '', vi: found?.nameVi ?? '' };
    stretches.push({ of, name, mode: found?.mode === 'truck' ? 'truck' : 'foot', lengthM });
  }
  return stretches;
}
