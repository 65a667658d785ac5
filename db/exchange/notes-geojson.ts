import { parse } from 'node:path';
import { type NoteGeometry, signedArea } from '../../geodata/model/lng-lat.ts';
import { fail, ok, type Result } from '../../geodata/model/result.ts';
import type { Note } from '../../geodata/model/workbook.ts';
import { ImportFault, isObject, type JsonObject, quote } from './import-fault.ts';
import { findJsonFault } from './json-fault.ts';
import { readNotes } from './read-note.ts';

const GEOMETRY_TYPES: readonly unknown[] = [
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
  'GeometryCollection',
];
/** Ways in which older files say that they use WGS 84 after all. */
const WGS84 = /CRS:?84|EPSG:{1,2}4326$/i;

/** Notes as an RFC 7946 FeatureCollection, a feature on each line. */
export function writeNotesGeoJson(notes: readonly Note[]): string {
  const lines = notes.map((note) => `    ${JSON.stringify(featureOf(note))}`);
  const features = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "type": "FeatureCollection",\n  "features": ${features}\n}\n`;
}

/**
 * The notes in a GeoJSON text: a FeatureCollection, a Feature or a bare geometry. All of it is
 * read or none. Ids are always new. `fileName` is for errors, and for titles where there are none.
 */
export function readNotesGeoJson(text: string, fileName: string): Result<readonly Note[]> {
  const json = parseJson(text, fileName);
  if (!json.ok) return json;
  const features = featuresOf(json.value, fileName);
  if (!features.ok) return features;
  if (features.value.length === 0) return fail('importEmpty', { file: fileName });
  const notes: Note[] = [];
  for (const [offset, feature] of features.value.entries()) {
    const index = offset + 1;
    try {
      notes.push(...readNotes(feature, `${parse(fileName).name} ${index}`));
    } catch (error) {
      if (!(error instanceof ImportFault)) throw error;
      const { where, reason, params } = error;
      return fail('importBadFeature', { ...params, file: fileName, index, where, reason });
    }
  }
  return ok(notes);
}

function parseJson(text: string, file: string): Result<unknown> {
  const withoutMark = text.replace(/^\ufeff/, '');
  try {
    return ok(JSON.parse(withoutMark));
  } catch (error) {
    const fault = findJsonFault(withoutMark);
    if (fault === null) throw error;
    return fail('importNotJson', { file, ...fault });
  }
}

function featuresOf(json: unknown, file: string): Result<readonly unknown[]> {
  if (!isObject(json)) return fail('importNotGeoJson', { file, reason: 'reason.notAnObject' });
  const otherCrs = foreignCrs(json);
  if (otherCrs !== null) {
    return fail('importNotGeoJson', { file, reason: 'reason.otherCrs', found: otherCrs });
  }
  const { type, features } = { type: json['type'], features: json['features'] };
  if (type === 'Feature') return ok([json]);
  if (GEOMETRY_TYPES.includes(type)) {
    return ok([{ type: 'Feature', properties: {}, geometry: json }]);
  }
  if (type !== 'FeatureCollection') {
    const found = quote(type ?? '');
    return fail('importNotGeoJson', { file, reason: 'reason.wrongType', found });
  }
  if (!Array.isArray(features)) {
    return fail('importNotGeoJson', { file, reason: 'reason.noFeatureList' });
  }
  return ok(features);
}

/** The name of another coordinate system, as GeoJSON allowed it before RFC 7946. */
function foreignCrs(json: JsonObject): string | null {
  const crs = json['crs'];
  const properties = isObject(crs) ? crs['properties'] : null;
  const name = isObject(properties) ? properties['name'] : null;
  return typeof name === 'string' && !WGS84.test(name) ? quote(name) : null;
}

function featureOf({ id, title, body, date, eventIds, geometry }: Note) {
  return {
    type: 'Feature',
    id,
    properties: { title, body, date, eventIds },
    geometry: { type: geometry.type, coordinates: windRings(geometry) },
  };
}

/** RFC 7946 wants the outer ring counterclockwise and holes clockwise; people draw either way. */
function windRings(geometry: NoteGeometry): NoteGeometry['coordinates'] {
  if (geometry.type !== 'Polygon') return geometry.coordinates;
  return geometry.coordinates.map((ring, index) => {
    const isCounterclockwise = signedArea(ring) > 0;
    return isCounterclockwise === (index === 0) ? ring : ring.toReversed();
  });
}
