import { foldForSearch } from '../../geodata/model/text/fold.ts';
import { isObject } from './import-fault.ts';

/** A property that says something, under the name it has in the file. */
export interface Field {
  readonly key: string;
  readonly value: unknown;
}

/** The properties of one feature; what was taken is not asked for again. */
export interface Fields {
  /** The first of the named fields that there is. */
  find(names: readonly string[]): Field | undefined;
  /** Takes the first of the named fields that there is. */
  take(names: readonly string[]): Field | undefined;
  /** What nobody took. */
  untaken(): readonly Field[];
}

const ASCII = /^[\x20-\x7e]*$/;

/** Properties by name without case, diacritics and what joins words; blank ones are left out. */
export function fieldsOf(properties: Readonly<Record<string, unknown>>): Fields {
  const fields = new Map<string, Field>();
  for (const [key, value] of Object.entries(properties)) {
    const name = foldKey(key);
    if (!isBlank(value) && !fields.has(name)) fields.set(name, { key, value });
  }
  const nameOf = (names: readonly string[]) => names.find((each) => fields.has(each));
  return {
    find: (names) => fields.get(nameOf(names) ?? ''),
    take(names) {
      const name = nameOf(names);
      if (name === undefined) return undefined;
      const field = fields.get(name);
      fields.delete(name);
      return field;
    },
    untaken: () => [...fields.values()],
  };
}

function foldKey(key: string): string {
  const folded = ASCII.test(key) ? key.toLowerCase() : foldForSearch(key);
  return folded.replace(/[^a-z0-9]+/g, '');
}

function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}
