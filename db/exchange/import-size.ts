import { isObject } from './import-fault.ts';

/** What a file would become. */
export interface ImportSize {
  readonly notes: number;
  readonly positions: number;
}

/** More than a person can read, and as many as one edit can take back. */
export const LARGEST_IMPORT: ImportSize = { notes: 50_000, positions: 1_000_000 };

/**
 * Counts the notes and positions that features would become, without making them. Lists are
 * walked by a stack of our own: no file nests too deep for it.
 *
 * @param isPlaced whether features without a shape have a place in their columns
 */
export function measureFeatures(features: readonly unknown[], isPlaced = false): ImportSize {
  let [notes, positions] = [0, 0];
  const waiting: unknown[] = [];
  for (const feature of features) {
    if (isObject(feature)) waiting.push(feature['geometry']);
    if (isPlaced && isObject(feature) && !isObject(feature['geometry'])) {
      notes += 1;
      positions += 1;
    }
    while (waiting.length > 0) {
      const geometry = waiting.pop();
      if (!isObject(geometry)) continue;
      const { type, coordinates, geometries } = geometry;
      if (Array.isArray(geometries)) for (const part of geometries) waiting.push(part);
      const isMulti = typeof type === 'string' && type.startsWith('Multi');
      notes += isMulti ? lengthOf(coordinates) : Number(coordinates !== undefined);
      positions += countPositions(coordinates);
    }
  }
  return { notes, positions };
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

function countPositions(coordinates: unknown): number {
  let count = 0;
  const waiting: unknown[] = [coordinates];
  while (waiting.length > 0) {
    const list = waiting.pop();
    if (!Array.isArray(list)) continue;
    if (Array.isArray(list[0])) for (const part of list) waiting.push(part);
    else if (list.length > 0) count += 1;
  }
  return count;
}
