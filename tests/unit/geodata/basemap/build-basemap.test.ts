import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildBasemap } from '../../../../geodata/basemap/build-basemap.ts';
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
    for (const set of ['world', 'region', 'relief']) expect(files).toContain(`${set}.mbtiles`);
    expect(files).toContain('han.woff2');
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
