import { describe, expect, test } from 'vitest';
import { buildStyle } from '../../../../geodata/style/build-style.ts';
import { evaluate } from '../../../../geodata/style/evaluate.ts';
import { BASEMAP_LAYER, featureLayerId, SOURCE } from '../../../../geodata/style/layer-ids.ts';
import { compileShippedContent } from '../../renderer/shipped-atlas.ts';
import { paper } from './style-settings.ts';

const { layers } = buildStyle(paper);
const sign = layers.find(({ id }) => id === featureLayerId(SOURCE.dated, 'point'));
if (sign?.type !== 'symbol') throw new Error('a layer is missing');

const points = compileShippedContent()
  .layers.flatMap((layer) => layer.features.features)
  .filter(({ geometry }) => geometry.type === 'Point');

/** Ids of the shipped places that have a sign on that day at that zoom, within the camp's valley. */
function drawnAtCamp(day: string, zoom: number): string[] {
  const at = Date.parse(day) / 86_400_000;
  return points
    .filter(({ properties }) => properties.startDay <= at && properties.endDay >= at)
    .filter(({ properties }) =>
      evaluate(sign?.type === 'symbol' && sign.filter, {
        zoom,
        geometryType: 'Point',
        properties: { ...properties },
      }),
    )
    .filter(({ geometry }) => {
      const [lng = 0, lat = 0] = geometry.coordinates as number[];
      return Math.abs(lng - 103.01) < 0.03 && Math.abs(lat - 21.385) < 0.06;
    })
    .map(({ properties }) => properties.featureId);
}

describe('the camp of Dien Bien Phu', () => {
  test('is one mark from afar', () => {
    expect(drawnAtCamp('1954-03-10', 4)).toEqual(['dbp-camp']);
    expect(drawnAtCamp('1954-03-10', 9)).toEqual(expect.arrayContaining(['dbp-camp', 'dbp-town']));
    expect(drawnAtCamp('1954-03-10', 9).length).toBeLessThan(5);
  });

  test('is its groups of posts nearer, and then every post', () => {
    const nearer = drawnAtCamp('1954-03-10', 11);
    expect(nearer).toEqual(
      expect.arrayContaining(['dbp-huguette', 'dbp-claudine', 'dbp-dominique', 'dbp-eliane']),
    );
    expect(nearer).toEqual(expect.arrayContaining(['dbp-beatrice', 'dbp-gabrielle']));
    expect(nearer).not.toContain('dbp-camp');
    expect(nearer).not.toContain('dbp-huguette-2');
    const posts = drawnAtCamp('1954-03-10', 13);
    expect(posts).toEqual(expect.arrayContaining(['dbp-huguette-2', 'dbp-claudine-6']));
    expect(posts).not.toContain('dbp-huguette');
  });

  test('loses a group of posts with the last of them', () => {
    expect(drawnAtCamp('1954-05-01', 11)).toContain('dbp-dominique');
    expect(drawnAtCamp('1954-05-02', 11)).not.toContain('dbp-dominique');
    expect(drawnAtCamp('1954-05-08', 9)).not.toContain('dbp-camp');
  });
});

test('signs find room before names, both before the names of states, and those before towns', () => {
  const order = [
    BASEMAP_LAYER.townNames,
    BASEMAP_LAYER.polityNames,
    featureLayerId(SOURCE.timeless, 'point-name'),
    featureLayerId(SOURCE.timeless, 'point'),
    featureLayerId(SOURCE.dated, 'point'),
  ];
  const places = order.map((id) => layers.findIndex((layer) => layer.id === id));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places[0]).toBeGreaterThan(-1);
});
