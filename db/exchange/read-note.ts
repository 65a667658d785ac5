import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { type Note, NoteSchema } from '../../geodata/model/workbook.ts';
import { ImportFault, isObject, type JsonObject, quote } from './import-fault.ts';
import { readGeometries } from './read-geometry.ts';

/** Names under which other programs keep what a note calls its title and its body. */
const TITLE_KEYS = ['title', 'name', 'Name', 'NAME', 'label'];
const BODY_KEYS = ['body', 'description', 'Description', 'desc', 'notes'];

/**
 * The notes a GeoJSON feature holds: one, or one for each part of its geometry, then numbered.
 * Their ids are always new, so that an import never overwrites.
 *
 * @throws {ImportFault} naming the place inside the feature.
 */
export function readNotes(feature: unknown, fallbackTitle: string): Note[] {
  if (!isObject(feature) || feature['type'] !== 'Feature') {
    throw new ImportFault('type', 'reason.notAFeature');
  }
  const geometries = readGeometries(feature['geometry']);
  const text = readProperties(feature['properties'] ?? {}, fallbackTitle);
  return geometries.map((geometry, index) => {
    const title = geometries.length === 1 ? text.title : `${text.title} (${index + 1})`;
    return checkNote({ ...text, title, id: randomUUID(), geometry });
  });
}

function readProperties(properties: unknown, fallbackTitle: string): Omit<Note, 'id' | 'geometry'> {
  if (!isObject(properties)) throw new ImportFault('properties', 'reason.badProperties');
  return {
    title: readText(properties, TITLE_KEYS) ?? fallbackTitle,
    body: readText(properties, BODY_KEYS) ?? '',
    date: readDate(properties['date']),
    eventIds: readEventIds(properties['eventIds']),
  };
}

/** The first of the named properties that says something. */
function readText(properties: JsonObject, keys: readonly string[]): string | null {
  for (const key of keys) {
    const value = properties[key] ?? '';
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new ImportFault(`properties.${key}`, 'reason.badText');
    }
    if (String(value).trim() !== '') return String(value);
  }
  return null;
}

/** A date as EDTF; a bare year may be a number. */
function readDate(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  const date = v.safeParse(NoteSchema.entries.date, String(value));
  if (date.success) return date.output;
  throw new ImportFault('properties.date', 'reason.badDate', { found: quote(value) });
}

function readEventIds(value: unknown): string[] {
  const ids = v.safeParse(NoteSchema.entries.eventIds, value ?? []);
  if (!ids.success) throw new ImportFault('properties.eventIds', 'reason.badEventIds');
  return ids.output;
}

/** Whatever else is wrong by now is a text that is too long. */
function checkNote(note: Note): Note {
  const checked = v.safeParse(NoteSchema, note);
  if (checked.success) return checked.output;
  const path = v.getDotPath(checked.issues[0]) ?? '';
  throw new ImportFault(`properties.${path}`, 'reason.textTooLong');
}
