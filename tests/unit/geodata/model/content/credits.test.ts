import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { CREDITS } from '../../../../../geodata/model/content/credits.ts';

/** First cell and the rest of every row of the tables of SOURCES.md. */
const rows = readFileSync(resolve('geodata/sources/SOURCES.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (what|source id) \|/.test(line))
  .map((line) => {
    const [first = '', ...rest] = line.slice(1, -1).split('|');
    return { first: first.trim(), rest: rest.join('|') };
  });

test('every source of the data is credited once, and every credit is one of them', () => {
  const credited = CREDITS.flatMap((credit) => credit.rows);
  expect(new Set(credited).size).toBe(credited.length);
  expect(credited.toSorted()).toEqual(rows.map(({ first }) => first).toSorted());
});

test('a credit names the licence under which its sources stand', () => {
  for (const { id, licence, rows: own } of CREDITS.filter((credit) => credit.corner !== null)) {
    const texts = rows.filter(({ first }) => own.includes(first)).map(({ rest }) => rest);
    const [main = licence] = licence.split('; ').slice(-1);
    const words = main.replace('KDE Marble, ', '');
    expect(
      texts.some((text) => text.includes(words)),
      id,
    ).toBe(true);
  }
});

test('the corner names what the licences ask to be seen', () => {
  const corner = CREDITS.flatMap((credit) => credit.corner ?? []).join(' · ');
  for (const name of ['© GeoNames, CC BY 4.0', '© OpenStreetMap', 'GSHHG', 'DCW']) {
    expect(corner).toContain(name);
  }
});
