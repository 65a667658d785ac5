import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  AUTHORED_FILES,
  type AuthoredFeature,
  type AuthoredFile,
  parseAuthored,
} from '../model/content/authored-source.ts';

/** Where the files reviewed by people stand, below the repository. */
const FOLDER = 'geodata/basemap/authored';
const SOURCES = 'db/content/sources.json';

/** Every fault found in the authored files, a line each: file, feature, field, reason. */
export class AuthoredError extends Error {
  constructor(problems: readonly string[]) {
    super(
      `The authored geography has ${problems.length} fault(s); nothing was written.\n` +
        problems.join('\n'),
    );
    this.name = 'AuthoredError';
  }
}

/**
 * Reads and checks every authored file below `root`.
 *
 * @throws {AuthoredError} naming file, feature and field of every fault.
 */
export async function readAuthored(root: string): Promise<Map<AuthoredFile, AuthoredFeature[]>> {
  const sources = new Set(idsOf(await readJson(join(root, SOURCES))));
  const problems: string[] = [];
  const found = new Map<AuthoredFile, AuthoredFeature[]>();
  for (const file of AUTHORED_FILES) {
    const path = `${FOLDER}/${file}.geojson`;
    const raw = featuresOf(await readJson(join(root, path)));
    const { features, faults } = checkFile(file, raw ?? [], sources);
    found.set(file, features);
    if (raw === null) problems.push(`${path}: not a readable feature collection`);
    for (const fault of faults) problems.push(`${path}: ${fault}`);
  }
  if (problems.length > 0) throw new AuthoredError(problems);
  return found;
}

function checkFile(
  file: AuthoredFile,
  raw: readonly unknown[],
  sources: ReadonlySet<string>,
): { features: AuthoredFeature[]; faults: string[] } {
  const features: AuthoredFeature[] = [];
  const faults: string[] = [];
  const ids = new Set<string>();
  for (const [index, one] of raw.entries()) {
    const read = parseAuthored(file, one);
    if (!('type' in read)) {
      const place = idOf(one) ?? `feature ${index + 1}`;
      for (const { field, reason } of read) faults.push(`${place}: ${field}: ${reason}`);
      continue;
    }
    if (ids.has(read.id)) faults.push(`${read.id}: id: stands twice`);
    ids.add(read.id);
    for (const fault of unknownSources(read, sources)) faults.push(fault);
    features.push(read);
  }
  return { features, faults };
}

function unknownSources(
  { id, properties }: AuthoredFeature,
  sources: ReadonlySet<string>,
): string[] {
  return (properties.sources ?? [])
    .filter((source) => !sources.has(source))
    .map((source) => `${id}: properties.sources: no source "${source}"`);
}

/** The content of a JSON file; `null` when there is none or it is no JSON. */
async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}

function featuresOf(json: unknown): readonly unknown[] | null {
  const isCollection = typeof json === 'object' && json !== null && 'features' in json;
  return isCollection && Array.isArray(json.features) ? json.features : null;
}

function idsOf(json: unknown): string[] {
  return Array.isArray(json) ? json.map((one) => idOf(one) ?? '') : [];
}

function idOf(one: unknown): string | null {
  const hasId = typeof one === 'object' && one !== null && 'id' in one;
  return hasId && typeof one.id === 'string' ? one.id : null;
}
