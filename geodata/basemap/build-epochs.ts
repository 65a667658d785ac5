import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AUTHORED_FILES } from '../model/content/authored-source.ts';
import type { DayRange } from '../model/content/name-periods.ts';
import { epochsOf } from '../model/time/epochs.ts';

/**
 * Writes `epochs.json`: the days on which a name, a road or a railway of the files in `outDir`
 * begins or has ended. Between two of them the map is lettered alike, so that a clock that moves
 * from one to the next changes nothing of its style.
 */
export async function buildEpochs(outDir: string): Promise<void> {
  const files = [...AUTHORED_FILES, 'places'];
  const ranges = await Promise.all(
    files.map((file) => readRanges(join(outDir, `${file}.geojson`))),
  );
  await writeFile(join(outDir, 'epochs.json'), `${JSON.stringify(epochsOf(ranges.flat()))}\n`);
}

async function readRanges(path: string): Promise<DayRange[]> {
  const { features } = JSON.parse(await readFile(path, 'utf8')) as {
    readonly features: readonly { readonly properties: DayRange }[];
  };
  return features.map(({ properties }) => properties);
}
