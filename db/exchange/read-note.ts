import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { type Language, translate } from '../../geodata/model/messages/messages.ts';
import { readTags } from '../../geodata/model/workbook/note-style.ts';
import {
  hasOwnStyle,
  isRepeated,
  LOOK_KEYS,
  styleOfProperties,
} from '../../geodata/model/workbook/read-note-style.ts';
import { type Note, NoteSchema } from '../../geodata/model/workbook/workbook.ts';
import { foreignCrs } from './crs.ts';
import { type Field, type Fields, fieldsOf } from './fields.ts';
import { ImportFault, isObject, type JsonObject, quote, type TellFault } from './import-fault.ts';
import { keptProperties } from './kept-properties.ts';
import { readDate, readSpan } from './read-date.ts';
import { readGeometries } from './read-geometry.ts';
import { readHtml, readText } from './read-text.ts';

/**
 * Names under which programs keep what a note calls title, text and date, the more certain first;
 * case, diacritics and what joins their words do not matter.
 */
const TITLE_KEYS = ['title', 'name', 'label', 'ten', 'tieude', 'tengoi', 'diadanh', 'toponym'];
const BODY_KEYS = [
  ...['body', 'description', 'descriptio', 'desc', 'notes', 'note', 'comment', 'cmt', 'remarks'],
  ...['mota', 'ghichu', 'noidung', 'popupcontent', 'popup', 'text'],
];
const DATE_KEYS = ['date', 'ngay', 'when', 'timestamp'];
const FROM_KEYS = ['begin', 'start', 'startdate', 'tungay'];
const TO_KEYS = ['end', 'enddate', 'denngay'];

const LONGEST_TITLE = 300;
const LONGEST_BODY = 200_000;
const LONGEST_LINKS = 100;
const LONGEST_AUTHOR = 120;
/** Of a title that is longer than the atlas keeps, its beginning. */
const CUT_TITLE = 120;

/** What reading a feature needs to know, and whom it tells. */
export interface NoteReading {
  readonly language: Language;
  readonly fallbackTitle: string;
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
  const geometries = readPlace(feature, tell);
  if (geometries.length === 0) return [];
  const text = readProperties(feature['properties'], reading);
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

function readPlace(feature: JsonObject, tell: TellFault) {
  const found = foreignCrs(feature);
  if (found !== null) {
    tell('badShape', new ImportFault('crs', 'reason.otherCrs', { found }));
    return [];
  }
  let isBroken = false;
  const geometries = readGeometries(feature['geometry'], (fault) => {
    isBroken = true;
    tell('badShape', fault.below('geometry'));
  });
  if (geometries.length === 0 && !isBroken) {
    tell('noPlace', new ImportFault('geometry', 'reason.noGeometry'));
  }
  return geometries;
}

function readProperties(value: unknown, reading: NoteReading): Omit<Note, 'id' | 'geometry'> {
  const { tell } = reading;
  if (value !== undefined && value !== null && !isObject(value)) {
    tell('text', new ImportFault('properties', 'reason.badProperties'));
  }
  const fields = fieldsOf(isObject(value) ? value : {});
  const title = readTitle(fields, reading);
  const body = readBodies(fields, reading);
  const { date, words } = readNoteDate(fields, reading);
  const eventIds = readEventIds(fields.take(['eventids']), tell);
  const tags = readTagsField(fields.take(['tags']));
  const author = readAuthor(fields.take(['author']));
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

/** As a list, or as other programs write one out. */
function readTagsField(field: Field | undefined): readonly string[] {
  const words = Array.isArray(field?.value) ? field.value.join(',') : field?.value;
  return typeof words === 'string' ? readTags(words) : [];
}

function readAuthor(field: Field | undefined): string {
  if (typeof field?.value !== 'string') return '';
  return field.value.normalize('NFC').slice(0, LONGEST_AUTHOR).toWellFormed().trim();
}

/** The look that fields ask for, and the fields without those that only repeat it. */
function takeLook(fields: readonly Field[]) {
  const said = Object.fromEntries(fields.map(({ key, value }) => [key, value]));
  const style = styleOfProperties(said);
  if (!hasOwnStyle(said)) return { style, rest: fields };
  return { style, rest: fields.filter((field) => !isRepeated(field.key, said)) };
}

/** On one line, whole. */
function readTitle(fields: Fields, reading: NoteReading): string {
  const { language, fallbackTitle } = reading;
  const keys = [...TITLE_KEYS, `name${language}`, `title${language}`, 'nameen', 'namevi'];
  const title = takeText(fields, keys, reading) ?? placeName(fields, language) ?? '';
  return title.replace(/\s+/g, ' ').trim() || fallbackTitle;
}

/** Google's saved places keep the name one level down. */
function placeName(fields: Fields, language: Language): string | null {
  const location = fields.take(['location'])?.value;
  return isObject(location) ? readText(location['name'], language) : null;
}

/** Every text there is, each once. Only our own is known to be Markdown, and left as it is. */
function readBodies(fields: Fields, reading: NoteReading): readonly string[] {
  const own = fields.take(['body']);
  if (typeof own?.value === 'string') return [readText(own.value, reading.language) ?? ''];
  const bodies = new Set<string>();
  for (const key of BODY_KEYS) {
    const text = takeText(fields, [key], reading);
    if (text !== null) bodies.add(text.trim());
  }
  return [...bodies];
}

/** The first of the named fields in which there is a text; what is in none is told. */
function takeText(fields: Fields, keys: readonly string[], reading: NoteReading): string | null {
  for (let field = fields.take(keys); field !== undefined; field = fields.take(keys)) {
    const text = readHtml(field.value, reading.language);
    if (text === null) {
      reading.tell('text', new ImportFault(`properties.${field.key}`, 'reason.badText'));
    } else if (text.trim() !== '') return text;
  }
  return null;
}

/** The date, and the words that keep what was not understood as one. */
function readNoteDate(
  fields: Fields,
  { language, tell }: NoteReading,
): { readonly date: string | null; readonly words: readonly string[] } {
  const field = fields.take(DATE_KEYS) ?? takeSpan(fields);
  if (field === undefined) return { date: null, words: [] };
  const date = isObject(field.value)
    ? readSpan(field.value['begin'], field.value['end'])
    : readDate(field.value);
  if (date !== null) return { date: date === '' ? null : date, words: [] };
  const found = quote(field.value);
  tell('date', new ImportFault(`properties.${field.key}`, 'reason.badDate', { found }));
  return { date: null, words: [translate(language, 'notes.dateInFile', { date: found })] };
}

/** A beginning and an end as one field; only where at least one of them is a date. */
function takeSpan(fields: Fields): Field | undefined {
  const whole = fields.take(['timespan']);
  if (whole !== undefined && isObject(whole.value)) return whole;
  const ends = [fields.find(FROM_KEYS), fields.find(TO_KEYS)];
  const isDated = ends.some((end) => (readDate(end?.value) ?? '') !== '');
  if (!isDated) return undefined;
  const [from, to] = [fields.take(FROM_KEYS), fields.take(TO_KEYS)];
  return { key: (from ?? to)?.key ?? '', value: { begin: from?.value, end: to?.value } };
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
