import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { expect, test } from 'vitest';
import { readVectorTile } from '../../../../geodata/basemap/recipe/read-vector-tile.ts';

test('reads back what was written: layers, properties, lines', () => {
  const index = new GeoJSONVT({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { nameVi: 'Sông Hồng', rank: 0, depthM: 4000, turn: -1.5 },
        geometry: {
          type: 'LineString',
          coordinates: [
            [0, 0],
            [90, 0],
          ],
        },
      },
    ],
  });
  const tile = index.getTile(0, 0, 0);
  if (tile === null) throw new Error('no tile');
  const content = readVectorTile(fromGeojsonVt({ rivers: tile }, { version: 2, extent: 4096 }));
  expect([...content.keys()]).toEqual(['rivers']);
  expect(content.get('rivers')).toEqual([
    {
      type: 'line',
      properties: { nameVi: 'Sông Hồng', rank: 0, depthM: 4000, turn: -1.5 },
      parts: [
        [
          [2048, 2048],
          [3072, 2048],
        ],
      ],
    },
  ]);
});
