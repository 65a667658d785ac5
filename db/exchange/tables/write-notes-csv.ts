import type { Note } from '../../../geodata/model/workbook/workbook.ts';
import { noteProperties } from '../notes-geojson.ts';
import { writeWkt } from './write-wkt.ts';

/** Spreadsheets take a table for UTF-8 only where it says so. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/**
 * Notes as a table (RFC 4180, UTF-8 with its mark): an id, a column for each property that any of
 * them has, and the shape in well-known text last. What is no text is written as JSON.
 */
export function writeNotesCsv(notes: readonly Note[]): string {
  const properties = notes.map(noteProperties);
  const names = [...new Set(properties.flatMap((one) => Object.keys(one)))].filter(
    (name) => name !== 'id' && name !== 'wkt',
  );
  const rows = notes.map((note, index) => [
    note.id,
    ...names.map((name) => cellOf(properties[index]?.[name])),
    writeWkt(note.geometry),
  ]);
  const lines = [['id', ...names, 'wkt'], ...rows].map((row) => row.map(quoted).join(','));
  return `${BYTE_ORDER_MARK}${lines.join(LINE_END)}${LINE_END}`;
}

/** A value as the text of a cell: words in a list are joined, what is no text is JSON. */
export function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  const isWords = Array.isArray(value) && value.every((one) => typeof one === 'string');
  return isWords ? value.join(', ') : JSON.stringify(value);
}

function quoted(cell: string): string {
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
