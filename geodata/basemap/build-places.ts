import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { type PlaceLabel, placeLabels } from '../model/content/place-labels.ts';
import { PlaceSource } from '../model/content/place-source.ts';
import { readVouched } from './read-vouched.ts';

/**
 * Turns the gazetteer into the labels of the basemap: `places.geojson`, a point for each place
 * and stretch of names, a feature per line.
 *
 * @param contentDir folder that holds `places/*.json` and `sources.json`
 * @param outDir made when it is missing
 * @throws when a file is not a list of places; the message names file, place and field
 */
export async function buildPlaces(contentDir: string, outDir: string): Promise<void> {
  const folder = join(contentDir, 'places');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const places = await Promise.all(files.map((file) => readPlaces(folder, file)));
  const vouched = await readVouched(contentDir);
  const sourcedIds = new Set(
    places
      .flat()
      .filter(({ sources }) => sources.some((source) => vouched.has(source)))
      .map(({ id }) => id),
  );
  const features = placeLabels(places.flat())
    .sort(byRank)
    .map((label) => toFeature(label, sourcedIds));
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  await mkdir(outDir, { recursive: true });
  await writeFile(
    join(outDir, 'places.geojson'),
    `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`,
  );
}

async function readPlaces(folder: string, file: string): Promise<PlaceSource[]> {
  const json: unknown = JSON.parse(await readFile(join(folder, file), 'utf8'));
  const result = v.safeParse(v.array(PlaceSource), json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${file}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
}

function byRank(a: PlaceLabel, b: PlaceLabel): number {
  const byId = a.id < b.id ? -1 : Number(a.id > b.id);
  return a.rank - b.rank || byId || a.startDay - b.startDay;
}

function toFeature({ lngLat, ...label }: PlaceLabel, sourcedIds: ReadonlySet<string>) {
  const properties = { ...label, isSourced: sourcedIds.has(label.id) };
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: lngLat } };
}
