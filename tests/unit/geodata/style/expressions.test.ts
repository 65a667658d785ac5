import { expect, test } from 'vitest';
import { evaluate } from '../../../../geodata/style/evaluate.ts';
import { byZoom, byZoomOf } from '../../../../geodata/style/expressions.ts';

test('sizes that share an expression grow as each does alone', () => {
  const stops = {
    state: [
      [3, 0.6],
      [9, 1.5],
    ],
    demarcation: [
      [4, 1.2],
      [8, 2],
    ],
  } as const;
  const both = byZoomOf(stops, ({ state, demarcation }) => [
    'case',
    ['==', ['get', 'rank'], 'state'],
    state,
    demarcation,
  ]);
  for (const rank of ['state', 'demarcation'] as const) {
    for (const zoom of [2, 3, 3.7, 4, 5.5, 8, 8.6, 9, 12]) {
      const context = { zoom, geometryType: 'LineString', properties: { rank } };
      const alone = Number(evaluate(byZoom(stops[rank]), context));
      expect(Number(evaluate(both, context))).toBeCloseTo(alone, 9);
    }
  }
});

test('a size may be times what depends on the feature', () => {
  const size = byZoom(
    [
      [4, 1],
      [8, 3],
    ],
    ['case', ['get', 'isLarge'], 2, 1],
  );
  const sizeOf = (isLarge: boolean) =>
    evaluate(size, { zoom: 8, geometryType: 'LineString', properties: { isLarge } });
  expect([sizeOf(true), sizeOf(false)]).toEqual([6, 3]);
});
