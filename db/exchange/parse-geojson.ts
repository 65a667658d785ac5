import { fail, ok, type Result } from '../../geodata/model/result.ts';
import { foreignCrs } from './crs.ts';
import { isObject, type JsonObject, quote } from './import-fault.ts';
import { findJsonFault, type JsonFault } from './json-fault.ts';
import { withMembers } from './lift-members.ts';
import { isTopology, topologyFeatures } from './read-topology.ts';

const GEOMETRY_TYPES: readonly unknown[] = [
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
  'GeometryCollection',
];
/** What begins each record of a GeoJSON text sequence (RFC 8142). */
const RECORD_SEPARATOR = '\u001e';

/**
 * The features of a GeoJSON text: of a FeatureCollection, a Feature, a bare geometry, the
 * objects of a TopoJSON topology, or a sequence of them, one a line. Refuses what is not GeoJSON, and another coordinate system than
 * WGS 84; single features are not looked at.
 */
export function parseGeoJson(text: string, file: string): Result<readonly unknown[]> {
  const json = parseJson(text.replace(/^\ufeff/, ''));
  if (!json.ok) return fail('importNotJson', { file, ...json.fault });
  const features: unknown[] = [];
  for (const value of json.values) {
    const found = featuresOf(value, file);
    if (!found.ok) return found;
    for (const feature of found.value) features.push(feature);
  }
  return ok(features);
}

type Parsed =
  | { readonly ok: true; readonly values: readonly unknown[] }
  | { readonly ok: false; readonly fault: JsonFault };

function parseJson(text: string): Parsed {
  try {
    return { ok: true, values: [JSON.parse(text)] };
  } catch (error) {
    const fault = findJsonFault(text);
    // A lone separator at the start is where a sequence stops being JSON.
    const isSequence = fault?.reason === 'reason.jsonTrailing' || text.startsWith(RECORD_SEPARATOR);
    const values = isSequence ? parseLines(text) : null;
    if (values !== null) return { ok: true, values };
    if (fault === null) throw error;
    return { ok: false, fault };
  }
}

/** The values of a sequence; `null` unless each line is one. */
function parseLines(text: string): readonly unknown[] | null {
  const values: unknown[] = [];
  for (const line of text.replaceAll(RECORD_SEPARATOR, '\n').split('\n')) {
    if (line.trim() === '') continue;
    try {
      values.push(JSON.parse(line));
    } catch {
      return null;
    }
  }
  return values;
}

function featuresOf(json: unknown, file: string): Result<readonly unknown[]> {
  if (!isObject(json)) return fail('importNotGeoJson', { file, reason: 'reason.notAnObject' });
  const otherCrs = foreignCrs(json);
  if (otherCrs !== null) {
    return fail('importNotGeoJson', { file, reason: 'reason.otherCrs', found: otherCrs });
  }
  const { type, features } = json;
  if (type === 'Feature') return ok([withMembers(json)]);
  if (isTopology(json)) {
    const found = topologyFeatures(json);
    return found === null
      ? fail('importNotGeoJson', { file, reason: 'reason.badTopology' })
      : ok(found);
  }
  if (GEOMETRY_TYPES.includes(type)) {
    return ok([{ type: 'Feature', properties: {}, geometry: json }]);
  }
  if (type !== 'FeatureCollection') return fail('importNotGeoJson', { file, ...otherFormat(json) });
  return Array.isArray(features)
    ? ok(features.map(withMembers))
    : fail('importNotGeoJson', { file, reason: 'reason.noFeatureList' });
}

/** Names the formats that are taken for GeoJSON most often. */
function otherFormat(json: JsonObject): { reason: string; found: string } {
  if ('geometryType' in json || 'spatialReference' in json) {
    return { reason: 'reason.esriJson', found: 'Esri JSON' };
  }
  return { reason: 'reason.wrongType', found: quote(json['type'] ?? '') };
}
