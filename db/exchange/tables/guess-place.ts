import { readCoordinates } from '../../../geodata/model/space/read-coordinates.ts';
import type { ColumnRole } from '../../../geodata/model/workbook/import-sheet.ts';
import { foldKey } from '../fields.ts';
import type { SurveyedColumn } from '../survey-columns.ts';
import { readNumber } from './read-number.ts';
import { looksLikeWkt } from './read-wkt.ts';

const LAT = /^(?:lat|latitude|y|ycoord|vido|breite|latdd|northing)$/;
const LNG = /^(?:lon|lng|long|longitude|x|xcoord|kinhdo|laenge|londd|easting)$/;
const LAT_WITHIN = /lat(?!er|est|ion)|vido/;
const LNG_WITHIN = /lon(?!g?term)|lng|kinhdo/;
const COORDINATES = /utm|mgrs|coord|toado|grid|position|latlo?ng?|location|place|vitri/;
/** So many of the values of a column must be places for it to be one of places. */
const MOSTLY = 0.8;
/** Of a column that is called so, half is enough. */
const HALF = 0.5;
/** Letters and figures of a grid reference also name units: without a name nearly all must fit. */
const NEARLY_ALL = 0.98;

/** A column by its name, and some of what stands in it. */
type NamedValues = Pick<SurveyedColumn, 'name' | 'values'>;

/**
 * The columns of a table that say where: shapes in words, else latitude and longitude, else both in
 * one text. By their names and what stands in them; none where that does not tell.
 */
export function guessPlace(columns: readonly NamedValues[]): ReadonlyMap<string, ColumnRole> {
  const wkt = columns.find((column) => isMostly(column, isWkt, MOSTLY));
  if (wkt !== undefined) return new Map([[wkt.name, 'wkt']]);
  const lat = angleAmong(columns, LAT, LAT_WITHIN, 90);
  const lng = angleAmong(columns, LNG, LNG_WITHIN, 360);
  if (lat !== undefined && lng !== undefined && lat !== lng) {
    return new Map([
      [lat.name, 'lat'],
      [lng.name, 'lng'],
    ]);
  }
  const named = columns.find(
    (column) => COORDINATES.test(foldKey(column.name)) && isMostly(column, isPlace, HALF),
  );
  const place = named ?? columns.find((column) => isMostly(column, isPlace, NEARLY_ALL));
  return place === undefined ? new Map() : new Map([[place.name, 'coordinates']]);
}

function angleAmong(
  columns: readonly NamedValues[],
  exact: RegExp,
  within: RegExp,
  most: number,
): NamedValues | undefined {
  const isAngle = (text: string) => {
    const number = readNumber(text);
    return number === null ? /^\d.*[NSEWĐ]$|^[NSEW]\s*\d/i.test(text) : Math.abs(number) <= most;
  };
  const named = (pattern: RegExp, share: number) =>
    columns.find(
      (column) => pattern.test(foldKey(column.name)) && isMostly(column, isAngle, share),
    );
  return named(exact, HALF) ?? named(within, MOSTLY);
}

function isMostly({ values }: NamedValues, is: (text: string) => boolean, share: number): boolean {
  const fitting = values.filter((value) => is(String(value).trim())).length;
  return fitting > 0 && fitting >= values.length * share;
}

function isWkt(text: string): boolean {
  return looksLikeWkt(text);
}

function isPlace(text: string): boolean {
  return readCoordinates(text, 'wgs84') !== null;
}
