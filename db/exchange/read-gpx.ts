import { gpx } from '@tmcw/togeojson';
import type { Document } from '@xmldom/xmldom';

/** The waypoints, routes and tracks of a GPX file. A point is of the time at which it was taken. */
export function readGpx(document: Document): readonly unknown[] {
  return gpx(document).features.map((feature) => {
    const { time, ...properties } = feature.properties ?? {};
    const isTimed = time !== undefined && properties['coordinateProperties'] === undefined;
    return isTimed ? { ...feature, properties: { ...properties, timestamp: time } } : feature;
  });
}
