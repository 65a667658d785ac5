import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { type Language, translate } from '../../geodata/model/messages/messages.ts';
import type { Datum } from '../../geodata/model/space/datum.ts';
import type { DayMonthOrder } from '../../geodata/model/time/written-date.ts';
import type { ColumnRole } from '../../geodata/model/workbook/import-sheet.ts';
import { LOOK_KEYS } from '../../geodata/model/workbook/read-note-style.ts';
import { type Note, NoteSchema } from '../../geodata/model/workbook/workbook.ts';
import { foreignCrs } from './crs.ts';
import { type Field, type Fields, fieldsOf, foldKey, isBlank, type Roles } from './fields.ts';
import { ImportFault, isObject, type JsonObject, quote, type TellFault } from './import-fault.ts';
import { keptProperties } from './kept-properties.ts';
import { readDate } from './read-date.ts';
import { readGeometries } from './read-geometry.ts';
import { readAuthor, readTagsField, takeLook } from './read-look.ts';
import { readHtml, readText } from './read-text.ts';
import { readWhen } from './read-when.ts';
import { placeOfRow } from './tables/place-of-row.ts';

const LONGEST_TITLE = 300;
const LONGEST_BODY = 200_000;
const LONGEST_LINKS = 100;
/** Of a title that is longer than the atlas keeps, its beginning. */
const CUT_TITLE = 120;

/** What reading a feature needs to know, and whom it tells. */
export interface NoteReading {
  readonly language: Language;
  readonly fallbackTitle: string;
  /** What becomes of each property. */
  readonly roles: Roles;
  /** How figures that can be read either way are read; `null` for not at all. */
  readonly order: DayMonthOrder | null;
  /** What coordinates in columns are on. */
  readonly datum: Datum;
  readonly tell: TellFault;
  /** Told each property that a note has no place for, and keeps for other programs. */
  readonly tellOtherKey: (key: string) => void;
}

/**
 * The notes a GeoJSON feature holds: none, one, or one for each part of its geometry, then
 * numbered. A UUID is kept: it names the same thing in every file. Other ids are numbers of one
 * file, and a note gets a new one.
 */
export function readNotes(feature: unknown, reading: NoteReading): Note[] {
  const { tell } = reading;
  if (!isFeature(feature)) {
    tell('notAFeature', new ImportFault('type', 'reason.notAFeature'));
    return [];
  }
  if (isPicture(feature)) {
    tell('picture', new ImportFault('geometry', 'reason.picture'));
    return [];
  }
  const { properties } = feature;
  const fields = fieldsOf(isObject(properties) ? properties : {}, reading.roles);
  const geometries = readPlace(feature, fields, reading);
  if (geometries.length === 0) return [];
  const text = readProperties(properties, fields, reading);
  return geometries.map((geometry, index) => {
    const title = geometries.length === 1 ? text.title : `${text.title} (${index + 1})`;
    return { ...text, title, id: idOf(feature, geometries.length), geometry };
  });
}

/** A picture laid over the map by KML: its box is no place that a note is about. */
function isPicture({ properties }: JsonObject): boolean {
  return isObject(properties) && properties['@geometry-type'] === 'groundoverlay';
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function idOf({ id }: JsonObject, parts: number): string {
  const lowered = typeof id === 'string' ? id.toLowerCase() : '';
  return parts === 1 && UUID.test(lowered) ? lowered : randomUUID();
}

/** Some programs leave the type out; a geometry or properties say enough. */
function isFeature(value: unknown): value is JsonObject {
  if (!isObject(value)) return false;
  return value['type'] === 'Feature' || (value['type'] === undefined && 'geometry' in value);
}

/** Where a feature lies: by its own shape, or else by what its columns say. */
function readPlace(feature: JsonObject, fields: Fields, { tell, datum }: NoteReading) {
  const found = foreignCrs(feature);
  if (found !== null) {
    tell('badShape', new ImportFault('crs', 'reason.otherCrs', { found }));
    return [];
  }
  let isBroken = false;
  const geometries = readGeometries(shapeOf(feature, fields, datum, tellPlace), (fault) => {
    isBroken = true;
    tell('badShape', fault.below('geometry'));
  });
  if (geometries.length === 0 && !isBroken) {
    tell('noPlace', new ImportFault('geometry', 'reason.noGeometry'));
  }
  return geometries;

  function tellPlace(fault: ImportFault): void {
    isBroken = true;
    tell('badPlace', fault);
  }
}

function shapeOf(
  { geometry }: JsonObject,
  fields: Fields,
  datum: Datum,
  tellPlace: (fault: ImportFault) => void,
): unknown {
  if (!isBlank(geometry)) return geometry;
  try {
    const shape = placeOfRow(fields, datum);
    // A reference says how exact it is, so it stays with the note; numbers are in its place.
    if (shape !== null) {
      for (const role of ['wkt', 'lat', 'lng'] as const) fields.of(role).forEach(fields.take);
    }
    return shape;
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    tellPlace(error);
    return null;
  }
}

function readProperties(
  value: unknown,
  fields: Fields,
  reading: NoteReading,
): Omit<Note, 'id' | 'geometry'> {
  const { tell } = reading;
  if (value !== undefined && value !== null && !isObject(value)) {
    tell('text', new ImportFault('properties', 'reason.badProperties'));
  }
  const title = readTitle(fields, reading);
  const body = readBodies(fields, reading);
  const { date, words } = readNoteDate(fields, reading);
  const eventIds = readEventIds(takeFirst(fields, 'links'), tell);
  const tags = readTagsField(takeFirst(fields, 'tags'));
  const author = readAuthor(takeFirst(fields, 'author'));
  const { style, rest } = takeLook(fields.untaken());
  for (const { key } of rest) if (!LOOK_KEYS.has(key)) reading.tellOtherKey(key);
  const properties = keptProperties(rest, tell);
  return {
    title: fitTitle(title, tell),
    body: fitBody([...(title.length > LONGEST_TITLE ? [title] : []), ...body, ...words], tell),
    date,
    eventIds,
    ...(properties !== null && { properties }),
    ...(style !== null && { style }),
    ...(tags.length > 0 && { tags: [...tags] }),
    ...(author !== '' && { author }),
  };
}

function takeFirst(fields: Fields, role: ColumnRole): Field | undefined {
  const [field] = fields.of(role);
  if (field !== undefined) fields.take(field);
  return field;
}

/** On one line, whole: the first title there is. */
function readTitle(fields: Fields, reading: NoteReading): string {
  for (const field of fields.of('title')) {
    const text = takeText(fields, field, reading);
    if (text !== null && text.trim() !== '') return text.replace(/\s+/g, ' ').trim();
  }
  return reading.fallbackTitle;
}

/** Every text there is, each once. Only our own is known to be Markdown, and left as it is. */
function readBodies(fields: Fields, reading: NoteReading): readonly string[] {
  const bodies = new Set<string>();
  for (const field of fields.of('text')) {
    if (foldKey(field.key) === 'body' && typeof field.value === 'string') {
      fields.take(field);
      bodies.add(readText(field.value, reading.language) ?? '');
      continue;
    }
    const text = takeText(fields, field, reading);
    if (text !== null) bodies.add(text.trim());
  }
  return [...bodies];
}

/** The text of a field, and `null` where there is none in it, which is told. */
function takeText(fields: Fields, field: Field, reading: NoteReading): string | null {
  fields.take(field);
  // Google's saved places keep the name one level down.
  const { name } = isObject(field.value) ? field.value : {};
  const own = readHtml(field.value, reading.language);
  const text = own === null && name !== undefined ? readHtml(name, reading.language) : own;
  if (text === null) {
    reading.tell('text', new ImportFault(`properties.${field.key}`, 'reason.badText'));
    return null;
  }
  return text;
}

/** The date, and the words that keep what was not understood as one. */
function readNoteDate(
  fields: Fields,
  { language, order, tell }: NoteReading,
): { readonly date: string | null; readonly words: readonly string[] } {
  const field = takeFirst(fields, 'date') ?? takeSpan(fields);
  if (field === undefined) return { date: null, words: [] };
  const date = isObject(field.value) ? readWhen(field.value, order) : readDate(field.value, order);
  if (date !== null) return { date: date === '' ? null : date, words: [] };
  const found = quote(isSpan(field.value) ? spanWords(field.value) : field.value);
  tell('date', new ImportFault(`properties.${field.key}`, 'reason.badDate', { found }));
  return { date: null, words: [translate(language, 'notes.dateInFile', { date: found })] };
}

/** A beginning and an end as one field. */
function takeSpan(fields: Fields): Field | undefined {
  const [from, to] = [takeFirst(fields, 'start'), takeFirst(fields, 'end')];
  if (from === undefined && to === undefined) return undefined;
  return { key: (from ?? to)?.key ?? '', value: { begin: from?.value, end: to?.value } };
}

function isSpan(value: unknown): value is JsonObject {
  return isObject(value) && ('begin' in value || 'end' in value);
}

function spanWords({ begin, end }: JsonObject): string {
  return `${String(begin ?? '…')} – ${String(end ?? '…')}`;
}

/** Ids as a list, or as other programs write one out: as JSON or with commas. */
function readEventIds(field: Field | undefined, tell: TellFault): string[] {
  if (field === undefined) return [];
  const listed = typeof field.value === 'string' ? splitList(field.value) : field.value;
  const ids = Array.isArray(listed) ? listed : [listed];
  const known = [...new Set(ids)].filter((id) => v.is(NoteSchema.entries.id, id));
  if (known.length < ids.length || known.length > LONGEST_LINKS) {
    tell('links', new ImportFault(`properties.${field.key}`, 'reason.badEventIds'));
  }
  return known.slice(0, LONGEST_LINKS);
}

function splitList(text: string): readonly string[] {
  return text
    .replace(/^\s*\[|\]\s*$/g, '')
    .split(',')
    .map((part) => part.trim().replace(/^"|"$/g, ''));
}

function fitTitle(title: string, tell: TellFault): string {
  if (title.length <= LONGEST_TITLE) return title;
  tell('longTitle', new ImportFault('properties', 'reason.textTooLong'));
  return `${[...title].slice(0, CUT_TITLE).join('')}…`;
}

function fitBody(parts: readonly string[], tell: TellFault): string {
  const body = parts.filter((part) => part !== '').join('\n\n');
  if (body.length <= LONGEST_BODY) return body;
  tell('longText', new ImportFault('properties', 'reason.textTooLong'));
  return body.slice(0, LONGEST_BODY - 1).toWellFormed();
}
