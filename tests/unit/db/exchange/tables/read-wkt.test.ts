import { expect, it, test } from 'vitest';
import { ImportFault } from '../../../../../db/exchange/import-fault.ts';
import { readWkt } from '../../../../../db/exchange/tables/read-wkt.ts';

it.each<[string, unknown]>([
  ['POINT(106.7 16.6)', { type: 'Point', coordinates: [106.7, 16.6] }],
  ['point z (106.7 16.6 420)', { type: 'Point', coordinates: [106.7, 16.6, 420] }],
  ['SRID=4326; POINT (106.7 16.6)', { type: 'Point', coordinates: [106.7, 16.6] }],
  [
    'LINESTRING (106 16, 107 17)',
    {
      type: 'LineString',
      coordinates: [
        [106, 16],
        [107, 17],
      ],
    },
  ],
  [
    'POLYGON((1 1,2 1,2 2,1 1),(1.2 1.1,1.3 1.1,1.3 1.2,1.2 1.1))',
    {
      type: 'Polygon',
      coordinates: [
        [
          [1, 1],
          [2, 1],
          [2, 2],
          [1, 1],
        ],
        [
          [1.2, 1.1],
          [1.3, 1.1],
          [1.3, 1.2],
          [1.2, 1.1],
        ],
      ],
    },
  ],
  [
    'MULTIPOINT ((1 2), (3 4))',
    {
      type: 'MultiPoint',
      coordinates: [
        [1, 2],
        [3, 4],
      ],
    },
  ],
  [
    'MULTIPOINT (1 2, 3 4)',
    {
      type: 'MultiPoint',
      coordinates: [
        [1, 2],
        [3, 4],
      ],
    },
  ],
  [
    'MULTILINESTRING((1 1,2 2),(3 3,4 4))',
    {
      type: 'MultiLineString',
      coordinates: [
        [
          [1, 1],
          [2, 2],
        ],
        [
          [3, 3],
          [4, 4],
        ],
      ],
    },
  ],
  ['POLYGON EMPTY', null],
])('%s', (text, geometry) => {
  expect(readWkt(text)).toEqual(geometry);
});

test.each([
  'POINT(106.7 sixteen)',
  'POINT(106.7 16.6',
  'POINT(1 2) x',
  'POLYGON(1 2, 3 4)',
  'CIRCLE(1 2)',
  'Huế',
  '',
])('%j is no shape', (text) => {
  expect(() => readWkt(text)).toThrow(ImportFault);
});

it('in another system is refused by its number', () => {
  expect(() => readWkt('SRID=32648;POINT(684279 1842264)')).toThrow(/otherCrs/);
});
