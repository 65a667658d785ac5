import { expect, test } from 'vitest';
import type { AtlasFeature } from '../../../../geodata/model/content/records.ts';
import { buildStyle } from '../../../../geodata/style/build-style.ts';
import { evaluate } from '../../../../geodata/style/evaluate.ts';
import { SOURCE } from '../../../../geodata/style/layer-ids.ts';
import { areaName } from '../../../../renderer/map/area-names.ts';
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

test('an area is named once, at a point inside it', () => {
  expect(areaName(zone)?.geometry.coordinates).toEqual([103.5, 21.5]);
  expect(areaName(post)).toBeNull();
});

test('that point is drawn as the name alone', () => {
  const properties = areaName(zone)?.properties ?? {};
  const drawing = buildStyle(paper).layers.filter(
    (layer) =>
      'source' in layer &&
      layer.source === SOURCE.dated &&
      evaluate(layer.filter, { zoom: 13, geometryType: 'Point', properties }) === true,
  );
  expect(drawing.map(({ id }) => id)).toEqual([`${SOURCE.dated}:area-label`]);
});
