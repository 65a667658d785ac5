import { isObject, type JsonObject, quote } from './import-fault.ts';

/** WGS 84, in the plane or with heights, as registries number and people call it. */
const WGS84_CODES = /^(?:EPSG:)?(?:4326|4979)$|^(?:OGC:)?CRS:?84H?$|^(?:GCS_?)?WGS_?(?:19)?84$/;
const LONGEST_NAME = 200;

/**
 * The name of another coordinate system than WGS 84, as GeoJSON allowed it before RFC 7946 on any
 * object; `null` for WGS 84 under any of its usual names, and where nothing is said.
 */
export function foreignCrs(json: JsonObject): string | null {
  const name = crsName(json['crs']);
  if (name === null) return null;
  const isWgs84 = name.length <= LONGEST_NAME && WGS84_CODES.test(shortName(name));
  return isWgs84 ? null : quote(name);
}

/** What a `crs` member says, in whichever of its forms: name, link, or the oldest, a bare code. */
function crsName(crs: unknown): string | null {
  if (typeof crs === 'string') return crs.trim() === '' ? null : crs;
  const properties = isObject(crs) ? crs['properties'] : null;
  if (!isObject(properties)) return null;
  const said = properties['name'] ?? properties['href'] ?? properties['code'];
  if (typeof said === 'number') return `EPSG:${said}`;
  return typeof said === 'string' && said.trim() !== '' ? said : null;
}

/**
 * `urn:ogc:def:crs:EPSG:9.9.1:4326`, `http://www.opengis.net/def/crs/EPSG/0/4326`,
 * `http://www.opengis.net/gml/srs/epsg.xml#4326` and `https://epsg.io/4326` alike as `EPSG:4326`.
 */
function shortName(name: string): string {
  const plain = name.trim().toUpperCase().replaceAll(/\s+/g, '_');
  const registered = /^(?:.*[:/])?(OGC|EPSG)(?:\.XML|\.IO)?[:/#](?:.*[:/#])?([^:/#]+)\/?$/.exec(
    plain,
  );
  if (registered !== null) return `${registered[1]}:${registered[2]}`;
  return plain.replace(/_\(.*\)$/, '');
}
