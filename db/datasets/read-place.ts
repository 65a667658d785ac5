import type { PlaceMapping } from '../../geodata/model/datasets/dataset.ts';
import { toWgs84 } from '../../geodata/model/space/datum.ts';
import type { LngLat } from '../../geodata/model/space/lng-lat.ts';
import { readCoordinates } from '../../geodata/model/space/read-coordinates.ts';
import { decodeValue } from './blocks.ts';
import type { RowFields } from './split-rows.ts';
import { readNumber, VALUE, valueKind } from './value-kinds.ts';

/** Where a row lies in WGS 84; `none` where nothing is written, `wrong` where it is no place. */
export type PlaceRead = LngLat | 'none' | 'wrong';

/** Reads the place of a row. `codes` are the numbers of its values in their columns, or -1. */
export type PlaceReader = (row: RowFields, codes: Int32Array) => PlaceRead;

/** Beyond this the map has no room: Mercator ends near the poles. */
const FARTHEST_LAT = 85;

/** The reader of places that are written so. */
export function placeReader(mapping: PlaceMapping): PlaceReader {
  if (mapping.kind === 'written') return writtenReader(mapping);
  const { lng, lat, datum } = mapping;
  return (row) => {
    const [east, north] = [fieldNumber(row, lng), fieldNumber(row, lat)];
    if (Number.isNaN(east) || Number.isNaN(north)) {
      return isEmpty(row, lng) || isEmpty(row, lat) ? 'none' : 'wrong';
    }
    // No survey of these wars lies off the coast of Africa: it is what an empty field became.
    if (east === 0 && north === 0) return 'none';
    if (Math.abs(east) > 180 || Math.abs(north) > FARTHEST_LAT) return 'wrong';
    return datum === 'wgs84' ? [east, north] : toWgs84([east, north], datum);
  };
}

function writtenReader({ column, datum }: Extract<PlaceMapping, { kind: 'written' }>): PlaceReader {
  const known: PlaceRead[] = [];
  return (row, codes) => {
    const code = codes[column] ?? -1;
    const before = code === -1 ? undefined : known[code];
    if (before !== undefined) return before;
    const bytes = row.bytes.subarray(startOf(row, column), endOf(row, column));
    const text = decodeValue(bytes).text.trim();
    const place = text === '' ? 'none' : (readCoordinates(text, datum)?.lngLat ?? 'wrong');
    if (code !== -1) known[code] = place;
    return place;
  };
}

function fieldNumber(row: RowFields, field: number): number {
  return field < row.count ? readNumber(row.bytes, startOf(row, field), endOf(row, field)) : NaN;
}

function isEmpty(row: RowFields, field: number): boolean {
  if (field >= row.count) return true;
  return valueKind(row.bytes, startOf(row, field), endOf(row, field)) === VALUE.empty;
}

function startOf(row: RowFields, field: number): number {
  return field < row.count ? (row.starts[field] ?? 0) : 0;
}

function endOf(row: RowFields, field: number): number {
  return field < row.count ? (row.ends[field] ?? 0) : 0;
}
