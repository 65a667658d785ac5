import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkUnits } from '../../../../../db/compile/checks/units.ts';
import { type ContentFiles, readContent } from '../../../../../db/compile/read-content.ts';
import { unitFeatures } from '../../../../../db/compile/units.ts';
import type { UnitSource } from '../../../../../geodata/model/content/unit-source.ts';
import { parseEdtf } from '../../../../../geodata/model/time/edtf.ts';

/** The atlas as it is shipped; every test breaks a copy of it in one place. */
const atlas = readContent(resolve('.'));

function withUnit(id: string, change: Partial<UnitSource>): ContentFiles {
  const units = atlas.units.map((unit) =>
    unit.value.id === id ? { ...unit, value: { ...unit.value, ...change } } : unit,
  );
  return { ...atlas, units };
}

const at = (date: string, place: string) => ({ date, place, source: 'unp560-parachutistes-dbp' });

describe('orders of battle', () => {
  test('are sound as they are shipped', () => {
    expect(checkUnits(atlas)).toEqual([]);
  });

  test.each<[string, Partial<UnitSource>, string]>([
    [
      'a unit in two places on one day',
      { positions: [at('1953-11-20/1953-11-22', 'dbp-valley'), at('1953-11-22', 'dbp-town')] },
      'begins while the unit is at "dbp-valley" (1953-11-20/1953-11-22)',
    ],
    [
      'a post that was not there yet',
      { positions: [at('1953-11-20', 'dbp-lily')] },
      '"dbp-lily" did not exist on all days of 1953-11-20',
    ],
    [
      'a source nobody knows',
      { positions: [{ ...at('1953-11-20', 'dbp-valley'), source: 'hearsay' }] },
      'there is no "hearsay"',
    ],
    [
      'a parent nobody knows',
      { parents: [{ unit: 'gap-9', source: 'unp560-parachutistes-dbp' }] },
      'there is no "gap-9"',
    ],
    [
      'a parent no larger than its part',
      { parents: [{ unit: 'bpc-8', source: 'unp560-parachutistes-dbp' }] },
      '"bpc-8" is a battalion, no larger than a battalion',
    ],
    [
      'a unit no source speaks of',
      { parents: [], commanders: [], strengths: [], positions: [] },
      'has no fact with a source',
    ],
  ])('do not have %s', (_, change, reason) => {
    expect(checkUnits(withUnit('bpc-6', change)).map((fault) => fault.reason)).toEqual([reason]);
  });
});

describe('on the map', () => {
  const marks = unitFeatures(atlas.units, atlas.places);

  test('no position is drawn that no source stands behind', () => {
    const known = new Set(atlas.sources.map(({ value }) => value.id));
    expect(marks.length).toBeGreaterThan(90);
    for (const { value } of marks) {
      expect(value.properties.sources.filter((id) => known.has(id))).toHaveLength(1);
    }
  });

  test('every unit is in at most one place on any day', () => {
    const days = new Set<string>();
    for (const { mark, value } of marks) {
      const { startDay, endDay } = parseEdtf(value.properties.date ?? '');
      for (let day = startDay; day <= endDay; day += 1) {
        const key = `${mark.unit} ${day}`;
        expect(days.has(key), `${key}: ${value.id}`).toBe(false);
        days.add(key);
      }
    }
  });

  test('units of one place and day stand one above the other', () => {
    const béatrice = marks.filter(({ value }) => value.properties.date === '1954-03-13');
    const there = béatrice.filter(({ value }) =>
      String(value.geometry.coordinates).startsWith('103.0235'),
    );
    expect(there.map(({ mark }) => mark.slot).sort()).toEqual([0, 1, 2, 3]);
  });
});
