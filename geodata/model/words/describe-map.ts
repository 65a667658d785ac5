import {
  type Language,
  type MessageKey,
  type MessageParams,
  translate,
} from '../messages/messages.ts';
import type { Bounds, LngLat } from '../space/lng-lat.ts';
import { distanceM } from '../space/mercator.ts';
import { directionTo, nearestOf, type Placed } from './directions.ts';

/** How much is said: where and when; the nearest of everything too; or all there is. */
export const DETAILS = ['short', 'medium', 'full'] as const;
export type Detail = (typeof DETAILS)[number];

/** Something in view, in the words of the language asked for. */
export interface ThingInView extends Placed {
  readonly name: string;
  readonly kind: string;
  /** When it was; empty for what stands at every time. */
  readonly time: string;
  /** How far its position may lie off; `null` where it lies where it is said to. */
  readonly accuracyM: number | null;
}

/** What the map shows, and from where it is to be told. */
export interface MapInView {
  readonly language: Language;
  readonly detail: Detail;
  /** The time shown, in words. */
  readonly time: string;
  readonly bounds: Bounds;
  /** Where directions and distances begin; without a name it is the middle of the map. */
  readonly from: { readonly name: string | null; readonly at: LngLat };
  /** States and places that are lettered. */
  readonly states: readonly ThingInView[];
  readonly places: readonly ThingInView[];
  /** What the layers of the history draw. */
  readonly marks: readonly ThingInView[];
  /** Events of the time shown that have a place in view. */
  readonly events: readonly ThingInView[];
}

/** A part of the description: a heading, and what is said under it, a sentence each. */
export interface Told {
  readonly heading: string;
  readonly sentences: readonly string[];
}

const NEAREST = { short: 1, medium: 8, full: Number.POSITIVE_INFINITY } as const;
/** Nearer than this to the beginning is there. */
const HERE_M = 50;

/**
 * What is in view, for who cannot see it: where and when, then states, places, marks and events,
 * each by direction and distance, the nearest first. The same view gives the same words.
 */
export function describeMap(view: MapInView): readonly Told[] {
  const say = (key: MessageKey, params?: MessageParams) => translate(view.language, key, params);
  const parts: Told[] = [
    { heading: say('words.whereAndWhen'), sentences: whereAndWhen(view) },
    { heading: say('words.states'), sentences: placesOf(view, view.states) },
    { heading: say('words.places'), sentences: placesOf(view, view.places) },
    { heading: say('words.marks'), sentences: marksOf(view) },
    { heading: say('words.events'), sentences: thingsOf(view, view.events) },
  ];
  return parts.filter(({ sentences }) => sentences.length > 0);
}

/** One sentence or two, to be read out when the map comes to rest. */
export function describeInShort(view: MapInView): string {
  return whereAndWhen({ ...view, detail: 'short' }).join(' ');
}

function whereAndWhen(view: MapInView): string[] {
  const { language, time, bounds, from, marks, events } = view;
  const [west, south, east, north] = bounds;
  const middle: LngLat = [(west + east) / 2, (south + north) / 2];
  const width = distanceM([west, middle[1]], [east, middle[1]]);
  const height = distanceM([middle[0], south], [middle[0], north]);
  const [nearest] = [view.places, view.marks.filter(isPoint), view.states].flatMap((things) =>
    byDistance(middle, things).slice(0, 1),
  );
  return [
    translate(language, 'words.time', { time }),
    translate(language, 'words.extent', {
      width: distanceInWords(width, language),
      height: distanceInWords(height, language),
    }),
    nearest === undefined
      ? translate(language, 'words.middle', { at: degreesInWords(middle, language) })
      : translate(language, 'words.middleNear', {
          at: degreesInWords(middle, language),
          name: nearest.thing.name,
          where: whereIs(nearest.nearest.at, middle, language),
        }),
    translate(language, 'words.counts', { marks: marks.length, events: events.length }),
    ...(from.name === null ? [] : [translate(language, 'words.from', { name: from.name })]),
  ];
}

/** Whether it is one place and no line or area: what is near may be told from there. */
export function isPoint({ positions }: Placed): boolean {
  return positions.length === 1;
}

/** Names with direction and distance. */
function placesOf(view: MapInView, things: readonly ThingInView[]): string[] {
  if (view.detail === 'short') return [];
  return nearestThings(view, things).map(({ thing, nearest }) =>
    translate(view.language, 'words.place', {
      name: thing.name,
      where: whereIs(view.from.at, nearest.at, view.language),
    }),
  );
}

/** How many there are of each kind, then the nearest. */
function marksOf(view: MapInView): string[] {
  const kinds = Map.groupBy(view.marks, ({ kind }) => kind);
  const counts = [...kinds]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([kind, { length }]) => translate(view.language, 'words.ofKind', { kind, count: length }));
  return counts.length === 0 ? [] : [`${counts.join(', ')}.`, ...thingsOf(view, view.marks)];
}

function thingsOf(view: MapInView, things: readonly ThingInView[]): string[] {
  const { language, from } = view;
  return nearestThings(view, things).map(({ thing, nearest }) => {
    const { name, kind, time, accuracyM } = thing;
    const about = [kind, time, accuracyM === null ? '' : accuracyInWords(accuracyM, language)];
    return translate(language, 'words.thing', {
      name,
      about: about.filter((part) => part !== '').join(', '),
      where: whereIs(from.at, nearest.at, language),
    });
  });
}

interface AtDistance {
  readonly thing: ThingInView;
  readonly nearest: ReturnType<typeof nearestOf>;
}

function nearestThings(view: MapInView, things: readonly ThingInView[]): AtDistance[] {
  return byDistance(view.from.at, things).slice(0, NEAREST[view.detail]);
}

function byDistance(from: LngLat, things: readonly ThingInView[]): AtDistance[] {
  return things
    .filter(({ positions }) => positions.length > 0)
    .map((thing) => ({ thing, nearest: nearestOf(from, thing) }))
    .toSorted((one, other) => one.nearest.distanceM - other.nearest.distanceM);
}

/** `12 km north-east`, or that it is right there. */
function whereIs(from: LngLat, at: LngLat, language: Language): string {
  const metres = distanceM(from, at);
  if (metres < HERE_M) return translate(language, 'words.here');
  const direction = translate(language, `words.direction.${directionTo(from, at)}`);
  return translate(language, 'words.where', {
    distance: distanceInWords(metres, language),
    direction,
  });
}

/** To two figures: more would say more than is known. */
function distanceInWords(metres: number, language: Language): string {
  const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
  const isFar = metres >= 1000;
  return `${format.format(isFar ? metres / 1000 : metres)} ${isFar ? 'km' : 'm'}`;
}

function accuracyInWords(accuracyM: number, language: Language): string {
  return `± ${distanceInWords(accuracyM, language)}`;
}

function degreesInWords([lng, lat]: LngLat, language: Language): string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const northing = translate(language, lat < 0 ? 'words.latSouth' : 'words.latNorth');
  const easting = translate(language, lng < 0 ? 'words.lngWest' : 'words.lngEast');
  return `${format.format(Math.abs(lat))}° ${northing}, ${format.format(Math.abs(lng))}° ${easting}`;
}
