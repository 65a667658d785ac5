import { isObject, type JsonObject } from './import-fault.ts';

/** What GeoJSON-T and Linked Places say of a feature beside its properties. */
const MEMBERS = [
  ...['when', 'names', 'types', 'links', 'relations', 'descriptions', 'depictions', '@id'],
] as const;

/**
 * A feature with what stands beside its properties among them: the time (`when`) and the names of
 * GeoJSON-T and Linked Places. A property of that name counts more. The parts of a collection may
 * have times of their own; where the feature has none, the first is its time.
 */
export function withMembers(feature: unknown): unknown {
  if (!isObject(feature)) return feature;
  const said = MEMBERS.filter((name) => feature[name] !== undefined);
  const when = feature['when'] ?? whenOfParts(feature['geometry']);
  if (said.length === 0 && when === undefined) return feature;
  const members = Object.fromEntries(said.map((name) => [name, feature[name]]));
  const properties = isObject(feature['properties']) ? feature['properties'] : {};
  return {
    ...feature,
    properties: { ...(when !== undefined && { when }), ...members, ...properties },
  };
}

function whenOfParts(geometry: unknown): unknown {
  const { when, geometries } = isObject(geometry) ? geometry : ({} as JsonObject);
  if (when !== undefined || !Array.isArray(geometries)) return when;
  return geometries.filter(isObject).find((part) => part['when'] !== undefined)?.['when'];
}
