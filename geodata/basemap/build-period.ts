import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feature } from 'geojson';
import type { AuthoredFeature } from '../model/authored-source.ts';
import { parseEdtf } from '../model/edtf.ts';
import { readAuthored } from './read-authored.ts';

/** Days that stand for an open beginning and an open end. */
const OPEN_START_DAY = -2147483648;
const OPEN_END_DAY = 2147483647;

/**
 * Compiles what changes with the year — names of polities, provinces, roads, railways, waters —
 * from `geodata/basemap/authored` below `root` into GeoJSON files of the same names in `outDir`.
 * Two runs give the same bytes; when a file has a fault, nothing is written.
 *
 * @throws {AuthoredError} naming file, feature and field of every fault.
 */
export async function buildPeriod(root: string, outDir: string): Promise<void> {
  const authored = await readAuthored(root);
  await mkdir(outDir, { recursive: true });
  const written = [...authored].map(([file, features]) => {
    const collection = { type: 'FeatureCollection', features: features.map(compiled) };
    return writeFile(join(outDir, `${file}.geojson`), `${JSON.stringify(collection)}\n`);
  });
  await Promise.all(written);
}

function compiled({ id, properties, geometry }: AuthoredFeature): Feature {
  const { kind, rank, name, date, note } = properties;
  const isApproximate = properties.isApproximate ?? properties.isReconstructed ?? false;
  return {
    type: 'Feature',
    properties: {
      id,
      kind,
      rank,
      nameEn: name.en,
      nameVi: name.vi,
      nameLocal: name.local ?? null,
      ...daysOf(date),
      isModern: properties.isModern ?? false,
      isApproximate,
      note: note ?? null,
    },
    geometry,
  };
}

/** First and last day of a date, both inclusive; `null` and open ends reach beyond the atlas. */
function daysOf(date: string | null): { startDay: number; endDay: number } {
  if (date === null) return { startDay: OPEN_START_DAY, endDay: OPEN_END_DAY };
  const { startDay, endDay } = parseEdtf(date);
  return {
    startDay: /^(\.\.)?\//.test(date) ? OPEN_START_DAY : startDay,
    endDay: /\/(\.\.)?$/.test(date) ? OPEN_END_DAY : endDay,
  };
}
