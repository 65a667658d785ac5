import type { NoteGeometry } from '../../../../geodata/model/space/lng-lat.ts';
import { countCorners, simplifyShape } from '../../../../geodata/model/space/simplify.ts';
import type { Note } from '../../../../geodata/model/workbook/workbook.ts';
import { measureArea } from '../../../core/geodesic.ts';
import { language, t } from '../../../core/language.ts';
import { isSameGeometry } from '../map/draft-geometry.ts';
import { areaAround } from './buffer.ts';
import { type AreaGeometry, cutArea, mergeAreas } from './combine.ts';
import { type Placing, placeShape } from './place-shape.ts';
import { storeAround, storeMerged, storeParts, storeShape } from './reshape.ts';
import { type LineGeometry, lengthOfLine, splitLine } from './split.ts';

/** What an operation would do: the shapes there would be, said in words, and how it is stored. */
export interface Outcome {
  readonly shapes: readonly NoteGeometry[];
  readonly words: string;
  /** `null` where there is nothing to store; the words say why. */
  readonly store: (() => Promise<boolean>) | null;
}

const KM = 1000;
const KM2 = 1_000_000;

/** Nothing can be done, for the reason that is given. */
export function refused(words: string): Outcome {
  return { shapes: [], words, store: null };
}

export function splitOutcome(note: Note, line: LineGeometry, atM: number): Outcome {
  const parts = splitLine(line, atM);
  if (parts === null) return refused(t('notes.shape.noSplit'));
  const [before, after] = parts;
  const place = after.coordinates[0];
  const mark: NoteGeometry[] = place === undefined ? [] : [{ type: 'Point', coordinates: place }];
  const words = t('notes.shape.splitInto', {
    before: numberOf(lengthOfLine(before) / KM),
    after: numberOf(lengthOfLine(after) / KM),
  });
  return { shapes: [...parts, ...mark], words, store: () => storeParts(note, parts) };
}

export function simplifyOutcome(note: Note, toleranceM: number): Outcome {
  const simple = simplifyShape(note.geometry, toleranceM);
  const [left, all] = [countCorners(simple), countCorners(note.geometry)];
  const words = t('notes.shape.remain', { left, all });
  if (left === all) return refused(words);
  return { shapes: [simple], words, store: () => storeShape(note, simple) };
}

export function aroundOutcome(note: Note, distanceKm: number): Outcome {
  const areas = areaAround(note.geometry, distanceKm * KM);
  if (typeof areas === 'string') return refused(t(`notes.shape.${areas}`));
  const distance = numberOf(distanceKm);
  const squareMetres = areas.reduce((sum, area) => sum + sizeOf(area), 0);
  return {
    shapes: areas,
    words: t('notes.shape.aroundSize', { distance, size: numberOf(squareMetres / KM2) }),
    store: () => storeAround(note, areas, distance),
  };
}

/** A note whose shape is an area. */
export type AreaNote = Note & { readonly geometry: AreaGeometry };

export function mergeOutcome(note: AreaNote, other: AreaNote): Outcome {
  const parts = joinedOrNull(() => mergeAreas(note.geometry, other.geometry));
  const [whole] = parts;
  if (whole === undefined || parts.length > 1) return refused(t('notes.shape.apart'));
  const words = t('notes.shape.mergeMeans', { title: other.title });
  return { shapes: [whole], words, store: () => storeMerged(note, other, whole) };
}

export function cutOutcome(note: AreaNote, other: AreaNote): Outcome {
  const parts = joinedOrNull(() => cutArea(note.geometry, other.geometry));
  const [first] = parts;
  if (first === undefined) return refused(t('notes.shape.nothingLeft'));
  const isUncut = parts.length === 1 && sizeOf(first) >= sizeOf(note.geometry);
  if (isUncut) return refused(t('notes.shape.apart'));
  const params = { title: other.title, count: parts.length };
  const isOne = parts.length === 1;
  return {
    shapes: parts,
    words: t(isOne ? 'notes.shape.cutMeans' : 'notes.shape.cutMeansMany', params),
    store: () => (isOne ? storeShape(note, first) : storeParts(note, parts)),
  };
}

export function placeOutcome(note: Note, placing: Placing): Outcome {
  const placed = placeShape(note.geometry, placing);
  if (placed === null) return refused(t('notes.shape.beyond'));
  const words = t('notes.shape.placeMeans');
  if (isSameGeometry(placed, note.geometry)) return refused(words);
  return { shapes: [placed], words, store: () => storeShape(note, placed) };
}

/** Edges that cross themselves enclose nothing that could be joined. */
function joinedOrNull(join: () => AreaGeometry[]): readonly AreaGeometry[] {
  try {
    return join();
  } catch {
    return [];
  }
}

function sizeOf({ coordinates: [outer = [], ...holes] }: AreaGeometry): number {
  const without = holes.reduce((sum, hole) => sum + measureArea(hole).areaM2, 0);
  return measureArea(outer).areaM2 - without;
}

function numberOf(value: number): string {
  return new Intl.NumberFormat(language.value, { maximumSignificantDigits: 4 }).format(value);
}
