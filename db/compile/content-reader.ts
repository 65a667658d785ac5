import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Problem } from './problems.ts';

/** A record and the file it stands in. */
export interface Placed<T> {
  readonly file: string;
  readonly value: T;
}

/**
 * Reads files of records below a folder. Faults are collected, never thrown: a record with a
 * fault is left out and named in `problems`.
 */
export class ContentReader {
  readonly problems: Problem[] = [];
  /** Ids of records that were left out for a fault: they exist, so they may be referred to. */
  readonly faultyIds = new Set<string>();
  readonly #root: string;
  readonly #hash = createHash('sha256');

  constructor(root: string) {
    this.#root = root;
  }

  /** Paths of the JSON files in a folder, in order of name. */
  listJson(folder: string): string[] {
    try {
      const names = readdirSync(join(this.#root, folder)).filter((name) => name.endsWith('.json'));
      return names.sort().map((name) => `${folder}/${name}`);
    } catch {
      this.problems.push({ file: folder, record: '', field: '', reason: 'cannot be listed' });
      return [];
    }
  }

  /** The records of a file that are well formed, each by itself. */
  readRecords<T>(
    file: string,
    schema: v.GenericSchema<unknown, T>,
    listOf: (json: unknown) => readonly unknown[] | string,
  ): Placed<T>[] {
    const list = listOf(this.#readJson(file));
    if (typeof list === 'string') {
      if (list !== '') this.problems.push({ file, record: '', field: '', reason: list });
      return [];
    }
    return list.flatMap((item, index) => {
      const faults = [...unnormalized(item, ''), ...issuesOf(schema, item)];
      if (faults.length === 0) return [{ file, value: v.parse(schema, item) }];
      const id = idOf(item);
      if (id !== null) this.faultyIds.add(id);
      const record = id === null ? `record ${index + 1}` : `"${id}"`;
      for (const fault of faults) this.problems.push({ file, record, ...fault });
      return [];
    });
  }

  /** Twelve hexadecimal digits that change with any byte read so far; to be asked once, last. */
  version(): string {
    return this.#hash.digest('hex').slice(0, 12);
  }

  #readJson(file: string): unknown {
    try {
      const text = readFileSync(join(this.#root, file), 'utf8');
      this.#hash.update(`${file}\0${text}\0`);
      return JSON.parse(text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.problems.push({ file, record: '', field: '', reason });
      return undefined;
    }
  }
}

type Fault = Pick<Problem, 'field' | 'reason'>;

/** A list of records, or what is wrong; an empty reason when that was told already. */
export function asList(json: unknown): readonly unknown[] | string {
  if (json === undefined) return '';
  return Array.isArray(json) ? json : 'is not a list of records';
}

/** The features of a collection, or what is wrong. */
export function asFeatures(json: unknown): readonly unknown[] | string {
  if (json === undefined) return '';
  const isCollection = v.is(
    v.strictObject({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) }),
    json,
  );
  return isCollection ? json.features : 'is not a FeatureCollection of type and features alone';
}

function idOf(item: unknown): string | null {
  const id = item !== null && typeof item === 'object' && 'id' in item ? item.id : null;
  return typeof id === 'string' ? id : null;
}

function issuesOf(schema: v.GenericSchema, item: unknown): Fault[] {
  const result = v.safeParse(schema, item);
  if (result.success) return [];
  return result.issues.map((issue) => ({
    field: v.getDotPath(issue) ?? '',
    reason: issue.message,
  }));
}

/** Texts that are not in Unicode NFC, by path. */
function unnormalized(item: unknown, path: string): Fault[] {
  if (typeof item === 'string') {
    const isNormal = item === item.normalize('NFC');
    return isNormal ? [] : [{ field: path, reason: 'is not in Unicode NFC' }];
  }
  if (item === null || typeof item !== 'object') return [];
  return Object.entries(item).flatMap(([key, value]) =>
    unnormalized(value, path === '' ? key : `${path}.${key}`),
  );
}
