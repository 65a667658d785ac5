import { parse } from 'valibot';
import { expect, test } from 'vitest';
import { NoteGeometrySchema } from '../../../../../../geodata/model/space/lng-lat.ts';
import {
  isReshapable,
  isSameGeometry,
  roundGeometry,
} from '../../../../../../renderer/features/notes/map/draft-geometry.ts';

test('positions are rounded to a tenth of a metre', () => {
  const point = roundGeometry({ type: 'Point', coordinates: [103.01234567891, 21.3851234567] });
  expect(point).toEqual({ type: 'Point', coordinates: [103.012346, 21.385123] });
});

test('a shape drawn past the antimeridian is stored inside the range of longitude', () => {
  const line = roundGeometry({
    type: 'LineString',
    coordinates: [
      [179, 10],
      [181.5, 10],
      [-190, 10],
    ],
  });
  expect(line.coordinates).toEqual([
    [179, 10],
    [-178.5, 10],
    [170, 10],
  ]);
  expect(() => parse(NoteGeometrySchema, line)).not.toThrow();
});

test('a rounded ring stays closed', () => {
  const ring: [number, number][] = [
    [103.00000049, 21],
    [103.1, 21],
    [103.1, 21.1],
    [103.00000049, 21],
  ];
  const area = roundGeometry({ type: 'Polygon', coordinates: [ring] });
  expect(() => parse(NoteGeometrySchema, area)).not.toThrow();
});

test('an area with a hole is left as it is', () => {
  const ring: [number, number][] = [
    [103, 21],
    [103.1, 21],
    [103.1, 21.1],
    [103, 21],
  ];
  expect(isReshapable({ type: 'Polygon', coordinates: [ring, ring] })).toBe(false);
  expect(isReshapable({ type: 'Polygon', coordinates: [ring] })).toBe(true);
});

test('two geometries are the same when type and positions are', () => {
  const here = { type: 'Point', coordinates: [103, 21] } as const;
  expect(
    isSameGeometry({ ...here, coordinates: [103, 21] }, { ...here, coordinates: [103, 21] }),
  ).toBe(true);
  expect(
    isSameGeometry({ ...here, coordinates: [103, 21] }, { ...here, coordinates: [103, 22] }),
  ).toBe(false);
});
