import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildBasemap } from '../../../../geodata/basemap/build-basemap.ts';
import { buildStyle } from '../../../../geodata/style/build-style.ts';
import { everySetting } from '../style/style-settings.ts';

const folder = mkdtempSync(join(tmpdir(), 'basemap-'));
const again = mkdtempSync(join(tmpdir(), 'basemap-'));

beforeAll(async () => {
  await buildBasemap(folder);
  await buildBasemap(again);
}, 60_000);
afterAll(() => {
  for (const made of [folder, again]) rmSync(made, { recursive: true });
});

function read(name: string): FeatureCollection {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

function lines({ geometry }: Feature): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'Polygon' ? geometry.coordinates : [];
}

/** Even–odd test over every ring. */
function isLand([x = 0, y = 0]: Position, land: FeatureCollection): boolean {
  const crossings = land.features
    .map((feature) => lines(feature))
    .map((rings) => rings.reduce((inside, ring) => inside !== isInRing(x, y, ring), false));
  return crossings.includes(true);
}

function isInRing(x: number, y: number, ring: readonly Position[]): boolean {
  return ring.reduce((inside, [x1 = 0, y1 = 0], index) => {
    const [x0 = 0, y0 = 0] = ring.at(index - 1) ?? [];
    const isCrossed = y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0;
    return isCrossed ? !inside : inside;
  }, false);
}

test('two runs give the same bytes', () => {
  for (const name of readdirSync(folder)) {
    expect(readFileSync(join(again, name)).equals(readFileSync(join(folder, name)))).toBe(true);
  }
});

test('every file the style asks for is there, and no other', () => {
  const [settings] = everySetting;
  if (settings === undefined) throw new Error('no settings to build the style with');
  const asked = Object.values(buildStyle(settings).sources).flatMap((source) =>
    source.type === 'geojson' && typeof source.data === 'string'
      ? [source.data.replace(settings.dataBase, '')]
      : [],
  );
  expect(asked.toSorted()).toEqual(readdirSync(folder).toSorted());
});

describe.each(['land-far.geojson', 'land-near.geojson'])('%s', (name) => {
  test.each([
    ['Hanoi', [105.8, 21], true],
    ['Moscow', [37.6, 55.8], true],
    ['eastern Siberia beyond the antimeridian', [-175, 66.5], true],
    ['Antarctica', [0, -80], true],
    ['the Gulf of Tonkin', [107.5, 19.7], false],
    ['the Pacific on the antimeridian', [-179.5, 30], false],
    ['the Atlantic at the latitude of Chukotka', [-28, 66.5], false],
    ['the Pacific at the latitude of Fiji', [-120, -16.8], false],
  ])('%s', (_, position, expected) => {
    expect(isLand(position, read(name))).toBe(expected);
  });
});

test.each(['land-far', 'land-near', 'coast-far', 'coast-near', 'borders-far', 'borders-near'])(
  '%s stays inside the map and never jumps across it',
  (name) => {
    for (const line of read(`${name}.geojson`).features.flatMap(lines)) {
      for (const [index, [lng = 0, lat = 0]] of line.entries()) {
        if (Math.abs(lng) > 180 || Math.abs(lat) > 85)
          throw new Error(`${lng}, ${lat} is off the map`);
        const before = line[index - 1]?.[0];
        const isAlongEdge = Math.abs(lat) === 85;
        const jump = Math.abs(lng - (before ?? lng));
        if (jump > 180 && !isAlongEdge) throw new Error(`${before} to ${lng} at ${lat}`);
      }
    }
  },
);
