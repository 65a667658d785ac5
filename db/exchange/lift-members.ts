import { isObject, type JsonObject } from './import-fault.ts';
import { readWhen } from './read-when.ts';

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
  const when = feature['when'] ?? whenOfParts(feature['geometry']);
  if (isOwn(feature)) return withOwnMembers(feature, when);
  const said = MEMBERS.filter((name) => feature[name] !== undefined);
  if (said.length === 0 && when === undefined) return feature;
  const members = Object.fromEntries(said.map((name) => [name, feature[name]]));
  const properties = isObject(feature['properties']) ? feature['properties'] : {};
  return {
    ...feature,
    properties: { ...(when !== undefined && { when }), ...members, ...properties },
  };
}

/** How a note is called in Linked Places, where names are addresses. */
export function ownAddress(id: string): string {
  return `urn:uuid:${id}`;
}

function isOwn(feature: JsonObject): boolean {
  const { id } = feature;
  return typeof id === 'string' && feature['@id'] === ownAddress(id);
}

/** A note that left as a place: its description is Markdown; a date among the properties says more than a span. */
function withOwnMembers(feature: JsonObject, when: unknown): unknown {
  const properties = isObject(feature['properties']) ? feature['properties'] : {};
  const [description] = Array.isArray(feature['descriptions']) ? feature['descriptions'] : [];
  const date = isObject(when) ? readWhen(when, null) : null;
  return {
    ...feature,
    properties: {
      ...(date !== null && date !== '' && { date }),
      ...(isObject(description) && { body: description['value'] }),
      ...properties,
    },
  };
}

function whenOfParts(geometry: unknown): unknown {
  const { when, geometries } = isObject(geometry) ? geometry : ({} as JsonObject);
  if (when !== undefined || !Array.isArray(geometries)) return when;
  return geometries.filter(isObject).find((part) => part['when'] !== undefined)?.['when'];
}
