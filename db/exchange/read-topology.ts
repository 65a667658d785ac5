import { feature } from 'topojson-client';
import { isObject, type JsonObject } from './import-fault.ts';

/** Whether it is TopoJSON: shapes that share the lines between them. */
export function isTopology(json: JsonObject): boolean {
  return json['type'] === 'Topology' && isObject(json['objects']);
}

/**
 * The features of all objects of a topology, with the object they belong to; `null` for one whose
 * arcs do not fit together.
 */
export function topologyFeatures(json: JsonObject): readonly unknown[] | null {
  const topology = json as unknown as Parameters<typeof feature>[0];
  try {
    return Object.entries(topology.objects).flatMap(([layer, object]) => {
      const found = feature(topology, object);
      const features = 'features' in found ? (found.features as unknown[]) : [found];
      return features.map((one) => {
        const { properties, ...rest } = one as JsonObject;
        return { ...rest, properties: { ...(isObject(properties) && properties), layer } };
      });
    });
  } catch (error) {
    // The library reads arcs by their numbers, whatever stands there.
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}
