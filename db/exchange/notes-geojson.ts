import { parse } from 'node:path';
import type { Language } from '../../geodata/model/messages/messages.ts';
import { fail, ok, type Result } from '../../geodata/model/result.ts';
import type { Datum } from '../../geodata/model/space/datum.ts';
import { type NoteGeometry, signedArea } from '../../geodata/model/space/lng-lat.ts';
import type { DayMonthOrder } from '../../geodata/model/time/written-date.ts';
import type { ImportProgress, ReadingReport } from '../../geodata/model/workbook/import-report.ts';
import { writtenLook } from '../../geodata/model/workbook/read-note-style.ts';
import type { Note } from '../../geodata/model/workbook/workbook.ts';
import type { Roles } from './fields.ts';
import { guessRoles } from './guess-roles.ts';
import { LARGEST_IMPORT, measureFeatures } from './import-size.ts';
import { createTally, type Tally } from './left-out.ts';
import { parseGeoJson } from './parse-geojson.ts';
import { readNotes } from './read-note.ts';
import { surveyColumns } from './survey-columns.ts';

/** So often is progress told and cancelling looked for. */
const FEATURES_PER_STEP = 500;
const MOST_OTHER_KEYS = 12;

/** The notes of a file, and what of it they leave out. */
export interface NotesRead {
  readonly notes: readonly Note[];
  readonly report: ReadingReport;
}

export interface ReadingOptions {
  /** For messages, and for titles where there are none. */
  readonly fileName: string;
  /** The reader's, where a file has several. */
  readonly language: Language;
  /** What becomes of each property; as their names say where it is not told. */
  readonly roles?: Roles;
  /** How dates in figures that can be read either way are read; `null` for not at all. */
  readonly order?: DayMonthOrder | null;
  /** What coordinates in columns are on; `null` for WGS 84. */
  readonly datum?: Datum | null;
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly isCancelled?: () => boolean;
}

/** Notes as an RFC 7946 FeatureCollection, a feature on each line. */
export function writeNotesGeoJson(notes: readonly Note[]): string {
  const lines = notes.map((note) => `    ${JSON.stringify(featureOf(note))}`);
  const features = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "type": "FeatureCollection",\n  "features": ${features}\n}\n`;
}

/**
 * The notes in a GeoJSON text. What cannot be used is left out and reported; only a file that is
 * not GeoJSON, holds nothing that can be used or would become too much is refused.
 */
export function readNotesGeoJson(text: string, options: ReadingOptions): Result<NotesRead> {
  const features = parseGeoJson(text, options.fileName);
  return features.ok ? readFeatureNotes(features.value, options) : features;
}

/** The notes in the features of any file, by the same rules. */
export function readFeatureNotes(
  features: readonly unknown[],
  options: ReadingOptions,
): Result<NotesRead> {
  const { fileName: file } = options;
  if (features.length === 0) return fail('importEmpty', { file });
  const roles = options.roles ?? rolesByName(features, options.language);
  const size = measureFeatures(features, hasPlace(roles));
  if (size.notes > LARGEST_IMPORT.notes || size.positions > LARGEST_IMPORT.positions) {
    const { notes: noteLimit, positions: positionLimit } = LARGEST_IMPORT;
    return fail('importTooMuch', { file, ...size, noteLimit, positionLimit });
  }
  return readEach(features, { ...options, roles });
}

function rolesByName(features: readonly unknown[], language: Language): Roles {
  return guessRoles(surveyColumns(features).columns, { isTable: false, language });
}

/** Whether columns say where. */
function hasPlace(roles: Roles): boolean {
  const said = new Set(roles.values());
  return said.has('coordinates') || said.has('wkt') || (said.has('lat') && said.has('lng'));
}

function readEach(
  features: readonly unknown[],
  options: ReadingOptions & { readonly roles: Roles },
): Result<NotesRead> {
  const { fileName, language, roles, order = null, datum, onProgress, isCancelled } = options;
  const notes: Note[] = [];
  const tally = createTally();
  const otherKeys = new Set<string>();
  const fileTitle = parse(fileName).name;
  for (const [offset, feature] of features.entries()) {
    const index = offset + 1;
    if (offset % FEATURES_PER_STEP === 0) {
      if (isCancelled?.() === true) return fail('importCancelled');
      onProgress?.({ step: 'checking', done: offset, total: features.length });
    }
    const found = readNotes(feature, {
      language,
      roles,
      order,
      datum: datum ?? 'wgs84',
      fallbackTitle: `${fileTitle} ${index}`,
      tell: (kind, fault) => tally.add(kind, index, fault),
      // One more than are told, to know that there are more.
      tellOtherKey: (key) => void (otherKeys.size <= MOST_OTHER_KEYS && otherKeys.add(key)),
    });
    for (const note of found) notes.push(note);
  }
  if (notes.length === 0) return explainNothing(fileName, features.length, tally);
  const names = [...otherKeys].slice(0, MOST_OTHER_KEYS);
  const other = { names, hasMore: otherKeys.size > MOST_OTHER_KEYS };
  const report = { noteCount: notes.length, leftOut: tally.list(), otherKeys: other };
  return ok({ notes, report });
}

/** A file of which nothing can be used is told by its first feature. */
function explainNothing(file: string, count: number, tally: Tally): Result<never> {
  const [problem] = tally
    .list()
    .map(({ first }) => first)
    .toSorted((a, b) => a.index - b.index);
  if (problem === undefined) return fail('importEmpty', { file });
  const { index, where, reason, params } = problem;
  return fail('importNoneUsable', { ...params, file, count, index, where, reason });
}

/** A note as it is written, to tell whether two say the same. */
export function writtenNote({ id: _, ...note }: Note): string {
  return JSON.stringify(featureOf({ ...note, id: '' })).normalize('NFC');
}

/** A note as a feature of GeoJSON, with all that it says among its properties. */
export function featureOf(note: Note) {
  const { id, geometry } = note;
  return {
    type: 'Feature',
    id,
    properties: noteProperties(note),
    geometry:
      geometry.type === 'Polygon'
        ? { ...geometry, coordinates: windRings(geometry.coordinates) }
        : geometry,
  };
}

/** What a note says, by the names under which it is written and read again. */
export function noteProperties(note: Note): Readonly<Record<string, unknown>> {
  const { title, body, date, eventIds, properties, tags, author } = note;
  return {
    // Of two that are called alike the note's own counts.
    ...properties,
    ...{ title, body, date, eventIds },
    ...(tags !== undefined && { tags }),
    ...(author !== undefined && { author }),
    ...writtenLook(note),
  };
}

/** RFC 7946 and KML want the outer ring counterclockwise and holes clockwise; people draw either way. */
export function windRings(rings: AreaRings): AreaRings {
  return rings.map((ring, index) => {
    const isCounterclockwise = signedArea(ring) > 0;
    return isCounterclockwise === (index === 0) ? ring : ring.toReversed();
  });
}

type AreaRings = Extract<NoteGeometry, { type: 'Polygon' }>['coordinates'];
