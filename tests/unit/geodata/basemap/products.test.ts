import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { decode } from 'fast-png';
import { afterAll, describe, expect, test } from 'vitest';
import { CHECKSUMS_FILE, readChecksums, sha256 } from '../../../../geodata/basemap/checksums.ts';
import { tileAround } from '../../../../geodata/basemap/recipe/distance.ts';
import {
  readVectorTile,
  type TileContent,
} from '../../../../geodata/basemap/recipe/read-vector-tile.ts';
import type { LngLat } from '../../../../geodata/model/space/lng-lat.ts';

const PRODUCTS = resolve(import.meta.dirname, '../../../../geodata/basemap/products');
const HA_NOI: LngLat = [105.84, 21.03];
const LONG_XUYEN: LngLat = [105.44, 10.38];
const sets = {
  world: open('world'),
  region: open('region'),
  relief: open('relief'),
};
afterAll(() => {
  for (const db of Object.values(sets)) db.close();
});

function open(name: string) {
  return new Database(join(PRODUCTS, `${name}.mbtiles`), { readonly: true });
}

function tileData(set: keyof typeof sets, z: number, at: LngLat): Uint8Array {
  const [x, y] = tileAround(at, z);
  const row = sets[set]
    .prepare<[number, number, number], { data: Uint8Array }>(
      'SELECT tile_data AS data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?',
    )
    .get(z, x, 2 ** z - 1 - y);
  if (row === undefined) throw new Error(`no tile of ${set} at zoom ${z}`);
  return row.data;
}

function content(set: 'world' | 'region', z: number, at: LngLat): TileContent {
  return readVectorTile(gunzipSync(tileData(set, z, at)));
}

function valuesOf(tile: TileContent, layer: string, property: string): unknown[] {
  const found = (tile.get(layer) ?? []).map(({ properties }) => properties[property]);
  return [...new Set(found)].toSorted();
}

describe('the products', () => {
  test('are exactly the files listed, unchanged', () => {
    const listed = readChecksums(PRODUCTS);
    expect([...listed.keys(), CHECKSUMS_FILE].toSorted()).toEqual(readdirSync(PRODUCTS).toSorted());
    for (const [name, sum] of listed) {
      expect(sha256(readFileSync(join(PRODUCTS, name))), name).toBe(sum);
    }
  });

  test('stay below twenty megabytes together, the Han font below a quarter', () => {
    const sizes = readdirSync(PRODUCTS).map((name) => readFileSync(join(PRODUCTS, name)).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(20_000_000);
    expect(readFileSync(join(PRODUCTS, 'han.woff2')).length).toBeLessThan(250_000);
  });
});

describe('the region', () => {
  test('shows everything but small towns from zoom 4 on', () => {
    expect([...content('region', 4, HA_NOI).keys()].toSorted()).toEqual([
      'coast',
      'depth',
      'edges',
      'lakes',
      'rivers',
      'sea',
      'units',
    ]);
    expect([...content('region', 8, [106.6, 20.8]).keys()]).toEqual(
      expect.arrayContaining(['coast', 'provinces', 'rivers', 'sea', 'towns', 'units']),
    );
  });

  test('knows the units of Indochina', () => {
    const units = new Set(
      [HA_NOI, LONG_XUYEN].flatMap((at) => valuesOf(content('region', 4, at), 'units', 'unit')),
    );
    for (const unit of [
      'annam-north',
      'annam-south',
      'cambodia',
      'cambodia-west',
      'china',
      'cochinchina',
      'laos',
      'laos-west',
      'thailand',
      'tonkin',
    ]) {
      expect(units, unit).toContain(unit);
    }
  });

  test('draws each border once, between two units in alphabetical order', () => {
    const seen = new Set<string>();
    for (const { properties, parts } of content('region', 6, HA_NOI).get('edges') ?? []) {
      const [a, b] = [String(properties['a']), String(properties['b'])];
      expect(a < b, `${a} ${b}`).toBe(true);
      const line = JSON.stringify(parts);
      expect(seen, `${a} ${b}`).not.toContain(line);
      seen.add(line);
    }
    expect(seen.size).toBeGreaterThan(0);
  });

  test('names the Red River and Hà Nội as they are written there', () => {
    const tile = content('region', 8, HA_NOI);
    expect(valuesOf(tile, 'rivers', 'nameVi')).toContain('Sông Hồng');
    expect(valuesOf(tile, 'towns', 'nameVi')).toContain('Hà Nội');
  });
});

describe('the world', () => {
  test('comes at zoom 3 also without the region, for the map around its tiles', () => {
    const near = content('world', 3, [100, 50]);
    expect([...near.keys()]).toEqual(expect.arrayContaining(['units', 'units-around']));
    const inside = content('world', 3, HA_NOI).get('coast-around') ?? [];
    const [tileX, tileY] = tileAround(HA_NOI, 3);
    const [regionX, regionY] = [(305 / 360) * 8 - tileX, tileY];
    expect(regionY).toBe(3);
    for (const [x, y] of inside.flatMap(({ parts }) => parts.flat())) {
      const isInRegion = x > 0 && x < regionX * 4096 - 1 && y > 900 && y < 4096;
      expect(isInRegion, `${x} ${y}`).toBe(false);
    }
  });

  test('holds every tile from zoom 0 to 3 that has land or sea', () => {
    const count = sets.world.prepare<[], { n: number }>('SELECT count(*) AS n FROM tiles').get();
    expect(count?.n).toBe(85);
  });
});

describe('the relief', () => {
  test('is zero at sea and higher than Hà Nội at Fansipan', () => {
    expect(metresAt([112, 15])).toBe(0);
    expect(metresAt(HA_NOI)).toBeLessThan(60);
    expect(metresAt([103.78, 22.3])).toBeGreaterThan(2000);
  });
});

/** Terrarium: red · 256 + green + blue / 256 − 32768. */
function metresAt(at: LngLat): number {
  const image = decode(tileData('relief', 5, at));
  const [x, y] = tileAround(at, 5 + 9);
  const first = ((y % 512) * image.width + (x % 512)) * image.channels;
  const [red = 0, green = 0, blue = 0] = image.data.subarray(first, first + 3);
  return red * 256 + green + blue / 256 - 32768;
}
