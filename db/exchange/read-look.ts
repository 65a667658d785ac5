import { readTags } from '../../geodata/model/workbook/note-style.ts';
import {
  hasOwnStyle,
  isRepeated,
  LOOK_KEYS,
  styleOfProperties,
} from '../../geodata/model/workbook/read-note-style.ts';
import type { Field } from './fields.ts';
import { readNumber } from './tables/read-number.ts';

const LONGEST_AUTHOR = 120;

/** Tags as a list, or as other programs write one out. */
export function readTagsField(field: Field | undefined): readonly string[] {
  const words = Array.isArray(field?.value) ? field.value.join(',') : field?.value;
  return typeof words === 'string' ? readTags(words) : [];
}

/** Who wrote it; empty where nobody says. */
export function readAuthor(field: Field | undefined): string {
  if (typeof field?.value !== 'string') return '';
  return field.value.normalize('NFC').slice(0, LONGEST_AUTHOR).toWellFormed().trim();
}

/** The look that fields ask for, and the fields without those that only repeat it. */
export function takeLook(fields: readonly Field[]) {
  const said = Object.fromEntries(fields.map(({ key, value }) => [key, lookOf(key, value)]));
  const style = styleOfProperties(said);
  if (!hasOwnStyle(said)) return { style, rest: fields };
  return { style, rest: fields.filter((field) => !isRepeated(field.key, said)) };
}

/** Tables write our own look as JSON, and numbers as texts. */
function lookOf(key: string, value: unknown): unknown {
  if (!LOOK_KEYS.has(key) || typeof value !== 'string') return value;
  if (key !== 'style') return readNumber(value) ?? value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
