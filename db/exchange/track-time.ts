import { isObject, type JsonObject } from './import-fault.ts';

/**
 * A track is of the time from its first point to its last, where nothing else says when it was:
 * togeojson lists the times of its points, for each line of several.
 */
export function withTrackTime(feature: unknown): unknown {
  const properties = isObject(feature) ? feature['properties'] : null;
  if (!isObject(feature) || !isObject(properties) || isDated(properties)) return feature;
  const times = timesOf(properties).toSorted();
  const [first] = times;
  if (first === undefined) return feature;
  const timespan = { begin: dayOf(first), end: dayOf(times.at(-1) ?? first) };
  return { ...feature, properties: { ...properties, timespan } };
}

function isDated(properties: JsonObject): boolean {
  return properties['timespan'] !== undefined || properties['timestamp'] !== undefined;
}

function timesOf(properties: JsonObject): readonly string[] {
  const ofPoints = properties['coordinateProperties'];
  const times = isObject(ofPoints) ? ofPoints['times'] : [];
  return Array.isArray(times) ? times.flat().filter((time) => typeof time === 'string') : [];
}

/** The day as it is written; a zone never moves it. */
function dayOf(time: string): string {
  return time.trim().slice(0, 'YYYY-MM-DD'.length);
}
