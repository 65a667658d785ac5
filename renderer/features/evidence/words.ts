import { computed, effect, signal } from '@preact/signals';
import type { AtlasFeature, EventSummary } from '../../../geodata/model/content/records.ts';
import { boundsOf } from '../../../geodata/model/space/bounds.ts';
import type { Bounds, LngLat } from '../../../geodata/model/space/lng-lat.ts';
import { formatEdtf, formatSpan, formatWindow } from '../../../geodata/model/time/format-date.ts';
import {
  type Detail,
  describeInShort,
  isPoint,
  type MapInView,
  type ThingInView,
} from '../../../geodata/model/words/describe-map.ts';
import { clock } from '../../core/clock.ts';
import { language, localized, t } from '../../core/language.ts';
import { mapNames, readNames } from '../../core/map-names.ts';
import { underNameOfTheDay } from '../../core/period-names.ts';
import { shownEvents, shownFeatures } from '../../core/shown.ts';
import { sight } from '../../core/sight.ts';
import { featureKindLabel } from '../../ui/feature-kind.ts';

/** How long the map must rest before it is told; who flies on is told nothing. */
const REST_MS = 1500;

export const areWordsOpen = signal(false);
export const detail = signal<Detail>('medium');
/** The place from which directions are told; `null` for the middle of the map. */
export const fromPlace = signal<string | null>(null);

/** What the map shows, as the words need it; `null` while there is no map. */
export const mapInView = computed<MapInView | null>(() => {
  const seen = sight.value;
  if (seen === null) return null;
  const { bounds } = seen;
  const [west, south, east, north] = bounds;
  const { startDay, endDay } = clock.value;
  const places = namesOf('place');
  const marks = shownFeatures.value.filter((one) => isInSight(one, bounds)).map(markInWords);
  const from = startingPoints(places, marks).find(({ name }) => name === fromPlace.value);
  return {
    language: language.value,
    detail: detail.value,
    time: formatWindow(startDay, endDay, language.value),
    bounds,
    from: {
      name: from?.name ?? null,
      at: from?.positions[0] ?? [(west + east) / 2, (south + north) / 2],
    },
    states: namesOf('state'),
    places,
    marks,
    events: shownEvents.value.flatMap((one) => eventInWords(one, bounds) ?? []),
  };
});

/** From where directions can be told: places and points of the history, each name once. */
export function startingPoints(
  places: readonly ThingInView[],
  marks: readonly ThingInView[],
): readonly ThingInView[] {
  const byName = [...places, ...marks.filter(isPoint)].map((thing) => [thing.name, thing] as const);
  return [...new Map(byName).values()];
}

/** What is read out when the map has come to rest, while the keyboard moves it. */
export const readOut = signal('');

/** Tells in a sentence where the map came to rest, where a keyboard brought it there. */
export function followReadOut(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    const isMoved = sight.value !== null;
    clearTimeout(timer);
    if (!isMoved || document.activeElement?.closest('#map') == null) return;
    timer = setTimeout(() => {
      const view = mapInView.peek();
      readOut.value = view === null ? '' : describeInShort(view);
    }, REST_MS);
  });
  return () => {
    stop();
    clearTimeout(timer);
  };
}

export function openWords(): void {
  readNames('words', true);
  areWordsOpen.value = true;
}

export function closeWords(): void {
  readNames('words', false);
  areWordsOpen.value = false;
}

function namesOf(kind: 'state' | 'place'): readonly ThingInView[] {
  return mapNames.value
    .filter((name) => name.kind === kind)
    .map(({ text, lngLat }) => ({
      name: text,
      kind: t(`records.names.${kind}`),
      time: '',
      accuracyM: null,
      positions: [lngLat],
    }));
}

function markInWords(feature: AtlasFeature): ThingInView {
  const { properties, geometry } = underNameOfTheDay(feature);
  const { nameEn, nameVi, kind, edtf, accuracyM } = properties;
  return {
    name: language.value === 'vi' ? nameVi : nameEn,
    kind: featureKindLabel(kind),
    time: edtf === null ? '' : formatEdtf(edtf, language.value),
    accuracyM,
    positions: positionsOf(geometry),
  };
}

function positionsOf(geometry: AtlasFeature['geometry']): readonly LngLat[] {
  if (geometry.type === 'Point') return [geometry.coordinates as unknown as LngLat];
  const lines = geometry.type === 'Polygon' ? geometry.coordinates : [geometry.coordinates];
  return lines.flat() as unknown as readonly LngLat[];
}

/** An event by the middle of its box; nothing where that lies out of sight. */
function eventInWords(event: EventSummary, bounds: Bounds): ThingInView | null {
  if (event.bounds === null) return null;
  const [west, south, east, north] = event.bounds;
  const middle: LngLat = [(west + east) / 2, (south + north) / 2];
  if (!holds(bounds, middle)) return null;
  return {
    name: localized(event.title),
    kind: t(`records.kind.${event.kind}`),
    time: formatSpan(event.date, language.value),
    accuracyM: null,
    positions: [middle],
  };
}

function isInSight({ geometry }: AtlasFeature, bounds: Bounds): boolean {
  const [west, south, east, north] = boundsOf(geometry.coordinates);
  return west <= bounds[2] && east >= bounds[0] && south <= bounds[3] && north >= bounds[1];
}

function holds([west, south, east, north]: Bounds, [lng, lat]: LngLat): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}
