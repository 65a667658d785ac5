import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeatureCollection, GeoJsonProperties } from 'geojson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildPlaces } from '../../../../geodata/basemap/build-places.ts';
import { parseEdtf } from '../../../../geodata/model/time/edtf.ts';

const CONTENT = join(import.meta.dirname, '../../../../db/content');
const out = mkdtempSync(join(tmpdir(), 'places-'));
let labels: GeoJsonProperties[] = [];

beforeAll(async () => {
  await buildPlaces(CONTENT, out);
  const text = readFileSync(join(out, 'places.geojson'), 'utf8');
  const collection: FeatureCollection = JSON.parse(text);
  labels = collection.features.map(({ properties }) => properties);
});
afterAll(() => rmSync(out, { recursive: true }));

function shown(id: string, date: string, isModern = false) {
  const day = parseEdtf(date).startDay;
  return labels.filter(
    (label) =>
      label?.['id'] === id &&
      label['isModern'] === isModern &&
      label['startDay'] <= day &&
      day <= label['endDay'],
  );
}

describe('the labels of places', () => {
  test('show Sài Gòn to 1 July 1976 and Thành phố Hồ Chí Minh from the day after', () => {
    expect(shown('saigon', '1976-07-01')).toMatchObject([
      { nameEn: 'Saigon', nameVi: 'Sài Gòn', nameLocal: 'Sài Gòn' },
    ]);
    expect(shown('saigon', '1976-07-02')).toMatchObject([
      { nameEn: 'Ho Chi Minh City', nameVi: 'Thành phố Hồ Chí Minh' },
    ]);
  });

  test('show the town that was Beiping in 1930 in every language', () => {
    expect(shown('beijing', '1930')).toMatchObject([
      { nameEn: 'Peiping', nameVi: 'Bắc Bình', nameLocal: '北平' },
    ]);
  });

  test('show the French name in English before Geneva, the Vietnamese beside it', () => {
    expect(shown('da-nang', '1950')).toMatchObject([{ nameEn: 'Tourane', nameVi: 'Đà Nẵng' }]);
  });

  test('show today’s names on any day when these are asked for', () => {
    expect(shown('saigon', '1930', true)).toMatchObject([{ nameEn: 'Ho Chi Minh City' }]);
    expect(shown('beijing', '1930', true)).toMatchObject([{ nameEn: 'Beijing' }]);
  });

  test('give each place exactly one dated and one modern label on every day it existed', () => {
    const ids = new Set(labels.map((label) => label?.['id']));
    for (const date of ['1919', '1941-07', '1955-06', '1968-02', '1977', '1979']) {
      for (const id of ids) {
        const dated = shown(id, date).length;
        expect([id, date, dated]).toEqual([id, date, shown(id, date, true).length]);
        expect(dated).toBeLessThanOrEqual(1);
      }
    }
  });

  test('leave strongpoints and batteries to the layers', () => {
    expect(labels.some((label) => label?.['kind'] === 'strongpoint')).toBe(false);
  });
});

test('a fault in a file of places is named, and nothing is written', async () => {
  const content = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(content, 'places'));
  writeFileSync(join(content, 'places/laos.json'), '[{ "id": "vientiane" }]');
  await expect(buildPlaces(content, join(content, 'out'))).rejects.toThrow('laos.json: 0.kind');
  rmSync(content, { recursive: true });
});
