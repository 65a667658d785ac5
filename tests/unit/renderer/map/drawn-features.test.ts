import { expect, test } from 'vitest';
import type { AtlasFeature } from '../../../../geodata/model/content/records.ts';
import { buildStyle } from '../../../../geodata/style/build-style.ts';
import { evaluate } from '../../../../geodata/style/evaluate.ts';
import { SOURCE } from '../../../../geodata/style/layer-ids.ts';
import { drawnFeatures, drawnIds } from '../../../../renderer/map/drawn-features.ts';
import { paper } from '../../geodata/style/style-settings.ts';
import { featureAt } from './features.ts';

const post = featureAt(7, '1954');
const zone: AtlasFeature = {
  ...post,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [103, 21],
        [104, 21],
        [104, 22],
        [103, 22],
        [103, 21],
      ],
    ],
  },
};

const [, name] = drawnFeatures(zone);

test('an area is named once, at a point inside it', () => {
  expect(name?.geometry).toEqual({ type: 'Point', coordinates: [103.5, 21.5] });
  expect(drawnFeatures(post)).toEqual([post]);
});

test('that point is drawn as the name alone', () => {
  const properties = name?.properties ?? {};
  const drawing = buildStyle(paper).layers.filter(
    (layer) =>
      'source' in layer &&
      layer.source === SOURCE.dated &&
      evaluate(layer.filter, { zoom: 13, geometryType: 'Point', properties }) === true,
  );
  expect(drawing.map(({ id }) => id)).toEqual([`${SOURCE.dated}:area-label`]);
});

test('what is drawn for a feature is known by its numbers when it goes', () => {
  for (const feature of [post, zone]) {
    expect(drawnFeatures(feature).map(({ id }) => id)).toEqual(drawnIds(feature));
  }
});

test('a river is drawn without corners through its points, a road with them', () => {
  const coordinates = [
    [103, 21],
    [103.1, 21],
    [103.1, 21.1],
  ];
  const line = (kind: string): AtlasFeature => ({
    ...post,
    properties: { ...post.properties, kind },
    geometry: { type: 'LineString', coordinates },
  });
  const [river] = drawnFeatures(line('river'));
  expect(river?.geometry.type === 'LineString' && river.geometry.coordinates).toEqual(
    expect.arrayContaining(coordinates),
  );
  expect(river?.geometry).not.toEqual(line('river').geometry);
  expect(drawnFeatures(line('road'))).toEqual([line('road')]);
});
