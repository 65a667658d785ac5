import { type Language, translate } from '../../../geodata/model/messages/messages.ts';
import { readCoordinates } from '../../../geodata/model/space/read-coordinates.ts';
import { readDate } from '../read-date.ts';
import { guessDelimiter, parseDelimited } from './parse-delimited.ts';
import { readNumber } from './read-number.ts';

/** The rows of a table as they stand in the file, the first perhaps with names of columns. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  /** Whether the first row looks like names. */
  readonly looksNamed: boolean;
}

/** The table in a delimited text, whatever separates its fields. */
export function readTable(text: string): Table {
  const delimiter = guessDelimiter(text);
  const rows = parseDelimited(text.replace(/^sep=.(?:\r\n|\r|\n)/i, ''), delimiter);
  return { rows, looksNamed: looksNamed(rows[0] ?? []) };
}

/** Names are words: a first row with a number, a date or coordinates in it is one of values. */
function looksNamed(row: readonly string[]): boolean {
  return !row.some((cell) => {
    const text = cell.trim();
    if (text === '') return false;
    const isValue = readNumber(text) !== null || (readDate(text, 'dayFirst') ?? '') !== '';
    return isValue || (/\d/.test(text) && readCoordinates(text, 'wgs84') !== null);
  });
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The rows of a table as features without a shape, each value under the name of its column. All
 * values stay texts: `00123` is a code, not a number. Columns without a name are numbered, of two
 * with one name the second is, too.
 */
export function tableFeatures(
  { rows }: Table,
  hasHeader: boolean,
  language: Language,
): readonly unknown[] {
  const values = hasHeader ? rows.slice(1) : rows;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const names = namesOf(hasHeader ? (rows[0] ?? []) : [], width, language);
  const idColumn = names.findIndex((name) => name.toLowerCase() === 'id');
  return values.map((row) => {
    const cells = names.map((name, index) => [name, row[index] ?? ''] as const);
    const id = row[idColumn]?.trim() ?? '';
    if (!UUID.test(id)) return { type: 'Feature', properties: Object.fromEntries(cells) };
    // A note brings its id back; it is not one of its properties.
    const properties = Object.fromEntries(cells.filter((_, index) => index !== idColumn));
    return { type: 'Feature', id, properties };
  });
}

function namesOf(header: readonly string[], width: number, language: Language): readonly string[] {
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, index) => {
    const own = (header[index] ?? '').trim().normalize('NFC');
    const plain =
      own === '' ? translate(language, 'import.unnamedColumn', { number: index + 1 }) : own;
    let name = plain;
    for (let copy = 2; taken.has(name); copy += 1) name = `${plain} (${copy})`;
    taken.add(name);
    return name;
  });
}
