import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { isSourced, SOURCE_GRADES } from '../model/content/evidence.ts';

const Sources = v.array(
  v.object({ id: v.string(), custom: v.object({ grade: v.picklist(SOURCE_GRADES) }) }),
);

/**
 * The ids of the sources that somebody vouches for.
 *
 * @param contentDir folder that holds `sources.json`
 * @throws when the file is no list of sources
 */
export async function readVouched(contentDir: string): Promise<ReadonlySet<string>> {
  const json: unknown = JSON.parse(await readFile(join(contentDir, 'sources.json'), 'utf8'));
  const vouched = v.parse(Sources, json).filter(({ custom }) => isSourced(custom));
  return new Set(vouched.map(({ id }) => id));
}
