import { foldForSearch } from '../../geodata/model/text/fold.ts';
import type { ColumnRole } from '../../geodata/model/workbook/import-sheet.ts';
import { isObject } from './import-fault.ts';

/** A property that says something, under the name it has in the file. */
export interface Field {
  readonly key: string;
  readonly value: unknown;
}

/** What becomes of each property of a file by its name, those of one role in order of preference. */
export type Roles = ReadonlyMap<string, ColumnRole>;

/** The properties of one feature that say something; what was taken is not asked for again. */
export interface Fields {
  /** Those of a role, in order of preference. */
  of(role: ColumnRole): readonly Field[];
  take(field: Field): void;
  /** What nobody took and is not to be dropped. */
  untaken(): readonly Field[];
}

const ASCII = /^[\x20-\x7e]*$/;

/** The properties of a feature by what is to become of them; blank ones are left out. */
export function fieldsOf(properties: Readonly<Record<string, unknown>>, roles: Roles): Fields {
  const keysByRole = groupKeys(roles);
  const taken = new Set<string>();
  const fieldAt = (key: string): readonly Field[] => {
    const value = Object.hasOwn(properties, key) ? properties[key] : undefined;
    return isBlank(value) || taken.has(key) ? [] : [{ key, value }];
  };
  return {
    of: (role) => (keysByRole.get(role) ?? []).flatMap(fieldAt),
    take: ({ key }) => void taken.add(key),
    untaken: () =>
      Object.keys(properties).flatMap((key) => (roles.get(key) === 'drop' ? [] : fieldAt(key))),
  };
}

const grouped = new WeakMap<Roles, ReadonlyMap<ColumnRole, readonly string[]>>();

/** The names of each role, worked out once for all features of a file. */
function groupKeys(roles: Roles): ReadonlyMap<ColumnRole, readonly string[]> {
  const known = grouped.get(roles);
  if (known !== undefined) return known;
  const groups = Map.groupBy(roles.keys(), (key) => roles.get(key) ?? 'keep');
  grouped.set(roles, groups);
  return groups;
}

/** A name without case, diacritics and what joins words. */
export function foldKey(key: string): string {
  const folded = ASCII.test(key) ? key.toLowerCase() : foldForSearch(key);
  return folded.replace(/[^a-z0-9]+/g, '');
}

/** Whether a property says nothing. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}
