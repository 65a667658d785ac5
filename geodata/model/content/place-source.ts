import * as v from 'valibot';
import { LngLatSchema } from '../space/lng-lat.ts';
import { EdtfSchema } from '../workbook/workbook.ts';
import { nameFaults } from './name-periods.ts';
import { IdSource, LocalizedSource, SourceIdsSource, TextSource } from './source-parts.ts';

/** Languages a name can be written in; each has a bundled font. */
export const NAME_LANGUAGES = ['en', 'vi', 'fr', 'zh', 'lo', 'km', 'th', 'ru'] as const;

/** What a place is. Decides its sign in the gazetteer and whether the basemap letters it. */
export const PLACE_KINDS = [
  'capital',
  'city',
  'town',
  'village',
  'port',
  'district',
  'pass',
  'peak',
  'hill',
  'island',
  'region',
  'valley',
  'river',
  'river-mouth',
  'cave',
  'tunnels',
  'ford',
  'ferry',
  'bridge',
  'junction',
  'landing',
  'border-crossing',
  'border-marker',
  'reference-point',
  'strongpoint',
  'command-post',
  'artillery',
  'airfield',
  'drop-zone',
  'base',
  'base-area',
  'camp',
  'building',
  'monument',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/**
 * Lands whose polity the map knows for each year; other countries go by their ISO 3166 code of
 * two letters, in lower case.
 */
const UNIT_IDS = [
  'tonkin',
  'annam-north',
  'annam-south',
  'cochinchina',
  'laos',
  'laos-west',
  'cambodia',
  'cambodia-west',
  'thailand',
  'burma',
  'china',
  'india',
  'bangladesh',
  'hong-kong',
  'macau',
  'taiwan',
  'philippines',
  'malaya',
  'brunei',
  'sabah-sarawak',
  'indonesia',
  'singapore',
] as const;

/** How a position is known, from the surest to the weakest. */
export const POSITION_BASES = [
  'survey',
  'gazetteer',
  'sketch-map',
  'relative',
  'estimate',
] as const;
export type PositionBasis = (typeof POSITION_BASES)[number];

/** A name with the time it held, both ends inclusive; without them it holds always. */
const NameSource = v.strictObject({
  lang: v.picklist(NAME_LANGUAGES),
  text: TextSource,
  from: v.optional(EdtfSchema),
  to: v.optional(EdtfSchema),
  /** The change of name, or its date, is known but no source was found for it. */
  isUnsourced: v.optional(v.literal(true)),
});

/**
 * Names in order of preference: of two that hold on a day, the first is shown. English and
 * Vietnamese names leave no day uncovered.
 */
export const NamesSource = v.pipe(
  v.array(NameSource),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || dataset.issues !== undefined) return;
    for (const message of nameFaults(dataset.value)) addIssue({ message });
  }),
);

const CountrySource = v.pipe(
  v.string(),
  v.check(
    (country) => UNIT_IDS.some((id) => id === country) || /^[a-z]{2}$/.test(country),
    'is neither a unit of the map nor an ISO 3166 code in lower case',
  ),
);

/** A place of the gazetteer, as `db/content/places/*.json` writes it. */
export const PlaceSource = v.strictObject({
  id: IdSource,
  kind: v.picklist(PLACE_KINDS),
  names: NamesSource,
  lngLat: LngLatSchema,
  /** Honest accuracy of the position, metres. */
  accuracyM: v.pipe(v.number(), v.finite(), v.gtValue(0)),
  basis: v.picklist(POSITION_BASES),
  country: CountrySource,
  /** How early its label appears: 0 (first) to 4 (closest zooms). */
  rank: v.picklist([0, 1, 2, 3, 4]),
  existsFrom: v.optional(EdtfSchema),
  existsTo: v.optional(EdtfSchema),
  /** The feature of a layer that draws the same thing. */
  feature: v.optional(IdSource),
  sources: SourceIdsSource,
  note: v.optional(LocalizedSource),
});
export type PlaceSource = v.InferOutput<typeof PlaceSource>;
