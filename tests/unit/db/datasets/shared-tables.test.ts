import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readPart } from '../../../../db/datasets/dataset-file.ts';
import { createRowReader } from '../../../../db/datasets/read-rows.ts';
import { WORLD_UNITS } from '../../../../geodata/model/datasets/packed-points.ts';
import { fromMercator } from '../../../../geodata/model/space/mercator.ts';
import { readCoordinates } from '../../../../geodata/model/space/read-coordinates.ts';
import { dayNumber } from '../../../../geodata/model/time/edtf.ts';
import { importTable } from './import-table.ts';

/** Real tables of the field, where somebody has put them; they are not committed. */
const FOLDER = resolve(import.meta.dirname, '../../../../../shared/files/csv');
const [bombing, hamlets] = ['thor-linebacker-ii.csv', 'hes-hamlets.csv'].map((name) =>
  join(FOLDER, name),
) as [string, string];

/** The file read in the plainest way: it has quotes in no field that is compared. */
function linesOf(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
}

it.skipIf(!existsSync(bombing))(
  'the bombing record of December 1972 comes in as it is',
  async () => {
    const { facts, db } = await importTable(bombing);
    expect(facts).toMatchObject({ rowCount: 2222, pointCount: 2222, wrongDateCount: 0 });
    expect(facts.days).toEqual([dayNumber(1972, 12, 18), dayNumber(1972, 12, 29)]);
    expect(facts.known?.id).toBe('thor-vietnam');
    const days = new Int32Array(readPart(db, 'days').slice().buffer);
    expect(days.filter((day) => day === dayNumber(1972, 12, 19))).toHaveLength(345);
    const rows = new Uint32Array(readPart(db, 'rows').slice().buffer);
    const positions = new Int32Array(readPart(db, 'positions').slice().buffer);
    const reader = createRowReader(db, facts);
    const places = new Set<string>();
    for (const [point, row] of rows.entries()) {
      const [x = 0, y = 0] = positions.subarray(point * 2, point * 2 + 2);
      const [lng, lat] = fromMercator([x / WORLD_UNITS, y / WORLD_UNITS]);
      const { values } = reader.read(row);
      expect(lat).toBeCloseTo(Number(values[9]), 6);
      expect(lng).toBeCloseTo(Number(values[10]), 6);
      places.add(`${values[9]} ${values[10]}`);
    }
    expect(places.size).toBe(
      new Set(linesOf(bombing).map((line) => `${line[9]} ${line[10]}`)).size,
    );
  },
);

it.skipIf(!existsSync(hamlets))('the hamlets come in by the squares of their grid', async () => {
  const { facts, db } = await importTable(hamlets);
  expect(facts).toMatchObject({ rowCount: 21_689, pointCount: 21_238, withoutPlaceCount: 451 });
  expect(facts.isDated).toBe(false);
  expect(facts.columns.map(({ kind }) => kind)).toEqual([
    'number',
    'number',
    'text',
    'text',
    'code',
  ]);
  const first = createRowReader(db, facts).read(0).values;
  expect(first).toEqual(['0', '101010101', 'TAN-AN', 'YD466584', '001']);
  const place = readCoordinates('48Q YD 466 584', 'indian1960');
  const rows = new Uint32Array(readPart(db, 'rows').slice().buffer);
  const point = rows.indexOf(0);
  const positions = new Int32Array(readPart(db, 'positions').slice().buffer);
  const [lng, lat] = fromMercator([
    (positions[point * 2] ?? 0) / WORLD_UNITS,
    (positions[point * 2 + 1] ?? 0) / WORLD_UNITS,
  ]);
  expect(lng).toBeCloseTo(place?.lngLat[0] ?? 0, 6);
  expect(lat).toBeCloseTo(place?.lngLat[1] ?? 0, 6);
});
