import type { PlaceSource } from '../../../geodata/model/content/place-source.ts';
import type { Problem } from '../problems.ts';
import type { ContentFiles } from '../read-content.ts';
import { fault, type Identified } from './fault.ts';

/** Lands whose places have Vietnamese names of their own, with nothing to transcribe. */
const VIETNAMESE_LANDS: ReadonlySet<string> = new Set([
  'tonkin',
  'annam-north',
  'annam-south',
  'cochinchina',
]);
/** Proper names that hold a place's foreign spelling and keep it. */
const KEPT = /New York Times/gu;
/** Shorter spellings are words of other languages too. */
const LEAST_LETTERS = 4;

/**
 * Vietnamese texts that name a foreign place otherwise than the gazetteer does (`Genève` beside
 * `Giơ-ne-vơ`). A spelling in brackets is an addition, not a name.
 */
export function checkVietnameseNames(content: ContentFiles): readonly Problem[] {
  const names = foreignSpellings(content.places.map(({ value }) => value));
  const spelling = new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${[...names.keys()].map(literal).join('|')})(?![\\p{L}\\p{M}])`,
    'gu',
  );
  const told = (record: Identified): Problem[] =>
    vietnameseTexts(record.value, '').flatMap(({ field, text }) =>
      [...withoutAdditions(text).matchAll(spelling)].map(([found]) =>
        fault(record, field, `names ${found}, which the gazetteer calls ${names.get(found)}`),
      ),
    );
  return [...content.events, ...content.features].flatMap(told);
}

/** Marks that bear another Vietnamese name than the place they draw. */
export function checkNamesOfMarks({ places, features }: ContentFiles): readonly Problem[] {
  const marks = new Map(features.map((feature) => [feature.value.id, feature] as const));
  return places.flatMap(({ value }) => {
    const mark = value.feature === undefined ? undefined : marks.get(value.feature);
    const names = vietnameseNames(value).map(withoutAdditions);
    // An area of regroupment is named for a town and is not that town.
    if (mark === undefined || mark.value.properties.kind === 'regroupment-area') return [];
    if (names.length === 0 || names.includes(withoutAdditions(mark.value.properties.name.vi))) {
      return [];
    }
    return [fault(mark, 'properties.name.vi', `is not a name of the place "${value.id}"`)];
  });
}

function foreignSpellings(places: readonly PlaceSource[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const place of places) {
    const [own, ...others] = vietnameseNames(place);
    if (own === undefined || VIETNAMESE_LANDS.has(place.country)) continue;
    for (const { lang, text } of place.names) {
      const isForeign =
        (lang === 'en' || lang === 'fr') && ![own, ...others].map(withoutAdditions).includes(text);
      if (isForeign && text.length >= LEAST_LETTERS) spellings.set(text, own);
    }
  }
  return spellings;
}

/** A text as a pattern of itself. */
function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}

function vietnameseNames({ names }: PlaceSource): string[] {
  return names.filter(({ lang }) => lang === 'vi').map(({ text }) => text);
}

function withoutAdditions(text: string): string {
  return text
    .replace(/\s*\([^)]*\)/gu, '')
    .replace(KEPT, '')
    .trim();
}

/** Every text under a key `vi`, with the path to it. */
function vietnameseTexts(value: unknown, path: string): { field: string; text: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const field = path === '' ? key : `${path}.${key}`;
    if (key === 'vi' && typeof part === 'string') return [{ field, text: part }];
    if (key === 'bodyVi' && Array.isArray(part)) {
      return part.map((text, item) => ({ field: `${field}.${item}`, text: String(text) }));
    }
    return vietnameseTexts(part, field);
  });
}
