import type { Datum } from '../../../geodata/model/space/datum.ts';
import { toWgs84 } from '../../../geodata/model/space/datum.ts';
import { readCoordinates } from '../../../geodata/model/space/read-coordinates.ts';
import type { Fields } from '../fields.ts';
import { ImportFault, isObject, quote } from '../import-fault.ts';
import { readNumber } from './read-number.ts';
import { readWkt } from './read-wkt.ts';

/**
 * The place that the columns of a row say, as a GeoJSON geometry in WGS 84: a shape in words, both
 * coordinates in one text, or latitude and longitude. `null` where they say nothing.
 *
 * @throws {ImportFault} naming the column and what stands in it.
 */
export function placeOfRow(fields: Fields, datum: Datum): unknown {
  const [wkt] = fields.of('wkt');
  if (wkt !== undefined)
    return shifted(
      below(wkt.key, () => readWkt(String(wkt.value))),
      datum,
    );
  const [coordinates] = fields.of('coordinates');
  if (coordinates !== undefined) return pointIn(coordinates.key, String(coordinates.value), datum);
  return pointOf(fields, datum);
}

function pointIn(key: string, text: string, datum: Datum): unknown {
  const reading = readCoordinates(text, datum);
  if (reading === null) throw new ImportFault(key, 'reason.notAPlace', { found: quote(text) });
  return { type: 'Point', coordinates: reading.lngLat };
}

/** Latitude and longitude as numbers, or as angles with their letters. */
function pointOf(fields: Fields, datum: Datum): unknown {
  const [[lat], [lng]] = [fields.of('lat'), fields.of('lng')];
  if (lat === undefined && lng === undefined) return null;
  const [latText, lngText] = [String(lat?.value ?? ''), String(lng?.value ?? '')];
  const [north, east] = [readNumber(latText), readNumber(lngText)];
  if (north !== null && east !== null) {
    if (isNowhere(north, east)) return null;
    return shifted({ type: 'Point', coordinates: [east, north] }, datum);
  }
  const reading = readCoordinates(`${latText} ${lngText}`, datum);
  if (reading === null) {
    const where = [lat?.key, lng?.key].filter((key) => key !== undefined).join(', ');
    throw new ImportFault(where, 'reason.notAPlace', { found: quote(`${latText} ${lngText}`) });
  }
  return { type: 'Point', coordinates: reading.lngLat };
}

/** Where programs put what they have no place for: the Gulf of Guinea, and beyond the poles. */
function isNowhere(north: number, east: number): boolean {
  return (north === 0 && east === 0) || (north === -1 && east === -1) || Math.abs(north) >= 999;
}

/** The same shape in WGS 84. What is no list of positions is left for whoever reads the shape. */
function shifted(geometry: unknown, datum: Datum): unknown {
  if (datum === 'wgs84' || !isObject(geometry)) return geometry;
  return { ...geometry, coordinates: shiftAll(geometry['coordinates'], datum) };
}

function shiftAll(coordinates: unknown, datum: Datum): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  const [lng, lat] = coordinates;
  if (typeof lng !== 'number') return coordinates.map((part) => shiftAll(part, datum));
  const isOnEarth = typeof lat === 'number' && Math.abs(lat) <= 90;
  return isOnEarth ? toWgs84([lng, lat], datum) : coordinates;
}

function below<Value>(key: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw error instanceof ImportFault ? error.below(key) : error;
  }
}
