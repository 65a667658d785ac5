import type { LngLat } from '../space/lng-lat.ts';
import { dayNumber } from '../time/edtf.ts';
import { changeDays, type DayRange, daysBetween, nameOn } from './name-periods.ts';
import type { NAME_LANGUAGES, PlaceKind, PlaceSource } from './place-source.ts';

/**
 * A place under the names it bore over one stretch of days. Names fall back to English in a
 * language nobody wrote one in.
 */
export interface PlaceLabel extends DayRange {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly rank: number;
  readonly nameEn: string;
  readonly nameVi: string;
  /** In the script of the country the place lies in. */
  readonly nameLocal: string;
  /** Today's name, good for every day the place existed; else the name of the days given. */
  readonly isModern: boolean;
  /** The point may lie more than two kilometres off. */
  readonly isApproximate: boolean;
  readonly country: string;
  /** The feature of a layer that draws the same thing, or an empty text. */
  readonly feature: string;
  readonly lngLat: LngLat;
}

/** The day whose names count as today's. */
const MODERN_DAY = dayNumber(2025, 1, 1);
const SURE_WITHIN_M = 2000;

/**
 * Kinds that a basemap letters. Islands are lettered with the waters; what stood in a valley or
 * camp is drawn by the historical layers.
 */
const LABELLED_KINDS: ReadonlySet<PlaceKind> = new Set([
  'capital',
  'city',
  'town',
  'village',
  'port',
  'pass',
  'peak',
  'region',
  'valley',
  'border-crossing',
]);

type NameLanguage = (typeof NAME_LANGUAGES)[number];
const LOCAL_LANGUAGES: Readonly<Record<string, NameLanguage>> = {
  tonkin: 'vi',
  'annam-north': 'vi',
  'annam-south': 'vi',
  cochinchina: 'vi',
  laos: 'lo',
  'laos-west': 'lo',
  cambodia: 'km',
  'cambodia-west': 'km',
  thailand: 'th',
  china: 'zh',
  'hong-kong': 'zh',
  macau: 'zh',
  taiwan: 'zh',
  fr: 'fr',
  ch: 'fr',
  be: 'fr',
  ru: 'ru',
};

/**
 * Labels of the gazetteer for the basemap: for each place one label per stretch of days in which
 * no name changes, and one more with today's names.
 *
 * English is what English-language maps of the day printed, as far as the gazetteer knows:
 * French colonial forms (Tourane, Faifo, Quinhon) to the end of 1954, Vietnamese without marks
 * after; postal spellings of Chinese towns (Canton, Peiping) to the end of 1978, pinyin after.
 */
export function placeLabels(places: readonly PlaceSource[]): PlaceLabel[] {
  return places
    .filter(({ kind }) => LABELLED_KINDS.has(kind))
    .flatMap((place) => [...datedLabels(place), modernLabel(place)]);
}

function datedLabels(place: PlaceSource): PlaceLabel[] {
  const { startDay, endDay } = existence(place);
  const inside = changeDays(place.names).filter((day) => day > startDay && day <= endDay);
  const starts = [startDay, ...inside];
  return starts
    .map((start, index) => {
      const end = (starts[index + 1] ?? endDay + 1) - 1;
      return labelOf(place, start, { startDay: start, endDay: end });
    })
    .reduce<PlaceLabel[]>(joinSameNames, []);
}

function modernLabel(place: PlaceSource): PlaceLabel {
  const range = existence(place);
  const day = Math.min(MODERN_DAY, range.endDay);
  return { ...labelOf(place, day, range), isModern: true };
}

function existence({ existsFrom, existsTo }: PlaceSource): DayRange {
  return daysBetween(existsFrom, existsTo);
}

function labelOf(place: PlaceSource, day: number, range: DayRange): PlaceLabel {
  const local = LOCAL_LANGUAGES[place.country] ?? 'en';
  const nameEn = nameOn(place.names, 'en', day) ?? place.id;
  return {
    id: place.id,
    kind: place.kind,
    rank: place.rank,
    nameEn,
    nameVi: nameOn(place.names, 'vi', day) ?? nameEn,
    nameLocal: nameOn(place.names, local, day) ?? nameEn,
    ...range,
    isModern: false,
    isApproximate: place.accuracyM > SURE_WITHIN_M,
    country: place.country,
    feature: place.feature ?? '',
    lngLat: place.lngLat,
  };
}

/** A change in a language the map does not show begins no new label. */
function joinSameNames(labels: PlaceLabel[], next: PlaceLabel): PlaceLabel[] {
  const last = labels.at(-1);
  const isSame =
    last !== undefined &&
    last.nameEn === next.nameEn &&
    last.nameVi === next.nameVi &&
    last.nameLocal === next.nameLocal;
  return isSame ? [...labels.slice(0, -1), { ...last, endDay: next.endDay }] : [...labels, next];
}
