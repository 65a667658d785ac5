import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeDatabase } from '../../../../db/open.ts';
import { openTiles, readTile } from '../../../../db/tiles/mbtiles.ts';
import { buildBasemap } from '../../../../geodata/basemap/build-basemap.ts';
import { readVectorTile } from '../../../../geodata/basemap/recipe/read-vector-tile.ts';
import type { DayRange } from '../../../../geodata/model/content/name-periods.ts';
import { FIRST_DAY, LAST_DAY } from '../../../../geodata/model/time/edtf.ts';
import { epochOf } from '../../../../geodata/model/time/epochs.ts';
import { buildStyle } from '../../../../geodata/style/build-style.ts';
import { paper } from '../style/style-settings.ts';

const outDir = mkdtempSync(join(tmpdir(), 'p17-basemap-'));
beforeAll(() => buildBasemap(resolve('.'), outDir));
afterAll(() => rmSync(outDir, { recursive: true, force: true }));

describe('the basemap that is built', () => {
  test('has every file the style asks for', () => {
    const files = new Set(readdirSync(outDir));
    for (const source of Object.values(buildStyle(paper).sources)) {
      if (source.type === 'geojson' && typeof source.data === 'string') {
        expect(files).toContain(source.data.slice(paper.dataBase.length));
      }
    }
    for (const set of ['world', 'around', 'region', 'relief', 'net'])
      expect(files).toContain(`${set}.mbtiles`);
    expect(files).toContain('han.woff2');
  });

  test('has the fine nets in tiles, and none of their lines in the file read at every start', () => {
    const steps = (of: readonly { properties: Record<string, unknown> }[]) =>
      new Set(of.map(({ properties }) => properties['stepMin']));
    const { features } = JSON.parse(readFileSync(join(outDir, 'graticule.geojson'), 'utf8'));
    expect(steps(features)).toEqual(new Set([600, 300, 60]));
    const tiles = openTiles(join(outDir, 'net.mbtiles'));
    if (!tiles.ok) throw new Error(tiles.error.code);
    // Around 17° N, 107° E.
    const tile = readTile(tiles.value, 9, 408, 231);
    closeDatabase(tiles.value);
    expect(steps(readVectorTile(tile ?? new Uint8Array()).get('net') ?? [])).toEqual(
      new Set([10, 2]),
    );
  });

  test('keeps what lies around the region apart from the whole world, each as the recipe cut it', () => {
    const layersOf = (file: string) => {
      const tiles = openTiles(file);
      if (!tiles.ok) throw new Error(tiles.error.code);
      // Of the tiles of zoom 3 that the region lies in.
      const tile = readVectorTile(readTile(tiles.value, 3, 6, 3) ?? new Uint8Array());
      closeDatabase(tiles.value);
      return tile;
    };
    const product = layersOf(resolve('geodata/basemap/products/world.mbtiles'));
    const world = layersOf(join(outDir, 'world.mbtiles'));
    const around = layersOf(join(outDir, 'around.mbtiles'));
    expect([...world.keys()].filter((name) => name.endsWith('-around'))).toEqual([]);
    expect([...around.keys()].filter((name) => !name.endsWith('-around'))).toEqual([]);
    expect(new Map([...world, ...around])).toEqual(product);
  });

  test('is the same each time', async () => {
    const again = mkdtempSync(join(tmpdir(), 'p17-basemap-'));
    await buildBasemap(resolve('.'), again);
    for (const file of readdirSync(outDir)) {
      expect(readFileSync(join(again, file)).equals(readFileSync(join(outDir, file)))).toBe(true);
    }
    rmSync(again, { recursive: true });
  });

  test('names Sài Gòn by its name of the day, in three languages', () => {
    const { features } = JSON.parse(readFileSync(join(outDir, 'places.geojson'), 'utf8'));
    const nameOn = (day: number) =>
      features.find(
        ({ properties: of }: { properties: Record<string, unknown> }) =>
          of['id'] === 'saigon' &&
          of['isModern'] === false &&
          Number(of['startDay']) <= day &&
          Number(of['endDay']) >= day,
      )?.properties.nameVi;
    const renamed = Date.UTC(1976, 6, 2) / 86_400_000;
    expect(nameOn(renamed - 1)).toBe('Sài Gòn');
    expect(nameOn(renamed)).toBe('Thành phố Hồ Chí Minh');
  });

  test('letters the map alike on all days of an epoch', () => {
    const read = (file: string) => JSON.parse(readFileSync(join(outDir, file), 'utf8'));
    const epochs: number[] = read('epochs.json');
    const named = ['polities', 'provinces', 'places', 'waters', 'roads', 'railways'].flatMap(
      (file) => read(`${file}.geojson`).features as { properties: DayRange }[],
    );
    const on = (day: number) =>
      named
        .flatMap(({ properties: { startDay, endDay } }, index) =>
          startDay <= day && endDay >= day ? [index] : [],
        )
        .join();
    expect(epochs.length).toBeGreaterThan(100);
    for (let day = FIRST_DAY; day <= LAST_DAY; day += 37) {
      expect(on(epochOf(day, epochs))).toBe(on(day));
    }
    const [, second = 0] = epochs;
    expect(on(second - 1)).not.toBe(on(second));
  });
});
