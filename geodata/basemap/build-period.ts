import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feature } from 'geojson';
import type { AuthoredFeature } from '../model/content/authored-source.ts';
import { type DayRange, daysBetween } from '../model/content/name-periods.ts';
import { smoothLine } from '../model/space/smooth-line.ts';
import { readAuthored } from './read-authored.ts';
import { readVouched } from './read-vouched.ts';

/**
 * Compiles what changes with the year — names of polities, provinces, roads, railways, waters —
 * from `geodata/basemap/authored` below `root` into GeoJSON files of the same names in `outDir`.
 * Two runs give the same bytes; when a file has a fault, nothing is written.
 *
 * @throws {AuthoredError} naming file, feature and field of every fault.
 */
export async function buildPeriod(root: string, outDir: string): Promise<void> {
  const authored = await readAuthored(root);
  const vouched = await readVouched(join(root, 'db/content'));
  await mkdir(outDir, { recursive: true });
  const written = [...authored].map(([file, features]) => {
    const collection = {
      type: 'FeatureCollection',
      features: features.map((one) => compiled(one, vouched)),
    };
    return writeFile(join(outDir, `${file}.geojson`), `${JSON.stringify(collection)}\n`);
  });
  await Promise.all(written);
}

function compiled(
  { id, properties, geometry }: AuthoredFeature,
  vouched: ReadonlySet<string>,
): Feature {
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
      isSourced: properties.sources?.some((source) => vouched.has(source)) ?? false,
      note: note ?? null,
    },
    geometry: drawn(kind, geometry),
  };
}

/** Rivers run without corners through the points at which they were traced. */
function drawn(kind: string, geometry: AuthoredFeature['geometry']): Feature['geometry'] {
  if (kind !== 'river' || geometry.type !== 'LineString') return geometry;
  return { type: 'LineString', coordinates: smoothLine(geometry.coordinates) };
}

/** Days of a date; `null` and open ends reach beyond the atlas. */
function daysOf(date: string | null): DayRange {
  if (date === null) return daysBetween();
  const [from = '', to = from] = date.split('/');
  return daysBetween(knownEnd(from), knownEnd(to));
}

function knownEnd(part: string): string | undefined {
  return part === '' || part === '..' ? undefined : part;
}
