import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '../../../../../geodata/model/content/name-periods.ts';
import {
  OrganisationSource,
  PersonSource,
} from '../../../../../geodata/model/content/person-source.ts';

const CONTENT = join(import.meta.dirname, '../../../../../db/content');

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(CONTENT, file), 'utf8'));
}

const people = v.parse(v.array(PersonSource), read('people.json'));
const organisations = v.parse(v.array(OrganisationSource), read('organisations.json'));
const actors = [...people, ...organisations];

describe('people and organisations', () => {
  test('refer to organisations and actors that exist', () => {
    const ids = new Set(actors.map(({ id }) => id));
    const named = actors.flatMap(({ roles, links = [] }) => [
      ...roles.flatMap(({ organisation }) => organisation ?? []),
      ...links.map(({ to }) => to),
    ]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBe(actors.length);
  });

  test('hold their roles within their lives', () => {
    const outside = people.flatMap(({ id, born, died, roles }) => {
      const life = daysBetween(born, died);
      return roles
        .map(({ from, to }) => daysBetween(from, to))
        .filter(({ startDay, endDay }) => {
          const isLate = endDay !== daysBetween().endDay && endDay > life.endDay;
          return startDay < life.startDay || startDay > endDay || isLate;
        })
        .map(() => id);
    });
    expect(outside).toEqual([]);
  });

  test('with a role in one language alone are a fault', () => {
    const [person] = people;
    const roles = [{ role: { en: 'Premier' }, sources: [] }];
    expect(v.is(PersonSource, { ...person, roles })).toBe(false);
  });
});
