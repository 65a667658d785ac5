import type {
  DateOrder,
  PlaceMapping,
  TableMapping,
} from '../../geodata/model/datasets/dataset.ts';
import type { KnownDataset } from '../../geodata/model/datasets/known-dataset.ts';
import type { ColumnRole } from '../../geodata/model/workbook/import-sheet.ts';
import { guessPlace } from '../exchange/tables/guess-place.ts';
import { readDay } from './read-day.ts';

/** What the columns seem to mean, and whether a person must say in which order dates are written. */
export interface Suggested {
  readonly mapping: TableMapping;
  readonly isDateOrderOpen: boolean;
}

const DATE_NAME = /(date|day|ngày|time)/i;
const ID_NAME = /^(|.*_?id|.*serial.*|objectid|fid|nr|no|number)$/i;
/** So many of the values that are there must be what a column is taken for. */
const MOST = 0.8;

/** What a table is taken for: as it is described where it is known, else by names and values. */
export function suggestMapping(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  known: KnownDataset | null,
): Suggested {
  if (known !== null) return { mapping: mappingOf(known, names), isDateOrderOpen: false };
  const columns = names.map((name, index) => ({
    name: name.trim(),
    index,
    values: rows.map((row) => row[index]?.trim() ?? '').filter((value) => value !== ''),
  }));
  const date = suggestDate(columns);
  const idColumns = columns
    .filter(({ name, values }) => ID_NAME.test(name) && new Set(values).size === rows.length)
    .map(({ index }) => index);
  return {
    mapping: {
      place: suggestPlace(columns),
      date: date && { column: date.column, order: date.order },
      idColumns,
      missing: ['nan', 'NaN', 'NULL', 'NA'],
      leavesOutRepeated: false,
    },
    isDateOrderOpen: date?.isOpen ?? false,
  };
}

interface Column {
  readonly name: string;
  readonly index: number;
  /** Those that are not empty. */
  readonly values: readonly string[];
}

/** Where the columns that say it are; a shape in words is no point that a table could hold. */
function suggestPlace(columns: readonly Column[]): PlaceMapping | null {
  const roles = guessPlace(columns);
  const withRole = (role: ColumnRole) => columns.find(({ name }) => roles.get(name) === role);
  const [lat, lng] = [withRole('lat'), withRole('lng')];
  if (lat !== undefined && lng !== undefined) {
    if (!areMostly(lat, isPlainNumber) || !areMostly(lng, isPlainNumber)) return null;
    return { kind: 'degrees', lng: lng.index, lat: lat.index, datum: 'wgs84' };
  }
  const written = withRole('coordinates');
  if (written === undefined) return null;
  // The grid of the war's own maps has no zone on it: it stands on their datum.
  const isGrid = areMostly(written, (value) => /^[A-Z]{2} ?\d/i.test(value));
  return { kind: 'written', column: written.index, datum: isGrid ? 'indian1960' : 'wgs84' };
}

/** Degrees as rows are read: with a point, and no letters. */
function isPlainNumber(value: string): boolean {
  return /^-?\d{1,3}(\.\d+)?$/.test(value);
}

function suggestDate(
  columns: readonly Column[],
): { column: number; order: DateOrder; isOpen: boolean } | null {
  const orders: readonly DateOrder[] = ['ymd', 'dmy', 'mdy'];
  for (const column of columns.toSorted((a, b) => nameRank(a) - nameRank(b))) {
    if (!column.values.some((value) => /\d{4}/.test(value))) continue;
    const fitting = orders.filter((order) =>
      areMostly(column, (value) => isDayInCentury(value, order)),
    );
    const [order] = fitting;
    // A column of plain numbers is a date only where it is called one.
    const isPlain = areMostly(column, (value) => /^\d+$/.test(value));
    if (order === undefined || (isPlain && !DATE_NAME.test(column.name))) continue;
    return { column: column.index, order, isOpen: order !== 'ymd' && fitting.length > 1 };
  }
  return null;
}

function nameRank({ name }: Column): number {
  return DATE_NAME.test(name) ? 0 : 1;
}

function isDayInCentury(value: string, order: DateOrder): boolean {
  const read = readDay(value, order);
  return read.state === 'day' && Math.abs(read.day) < 60_000;
}

function areMostly({ values }: Column, test: (value: string) => boolean): boolean {
  return values.length > 0 && values.filter(test).length >= values.length * MOST;
}

function mappingOf(known: KnownDataset, names: readonly string[]): TableMapping {
  const at = (name: string) => names.indexOf(name);
  return {
    place: placeOf(known.place, at),
    date:
      known.date && at(known.date.column) >= 0
        ? { column: at(known.date.column), order: known.date.order }
        : null,
    idColumns: known.idColumns.map(at).filter((index) => index >= 0),
    missing: [],
    leavesOutRepeated: false,
  };
}

function placeOf(place: KnownDataset['place'], at: (name: string) => number): PlaceMapping | null {
  if (place === null) return null;
  if (place.kind === 'written') {
    const column = at(place.column);
    return column < 0 ? null : { kind: 'written', column, datum: place.datum };
  }
  const [lng, lat] = [at(place.lng), at(place.lat)];
  return lng < 0 || lat < 0 ? null : { kind: 'degrees', lng, lat, datum: place.datum };
}
