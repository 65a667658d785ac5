import {
  createPropertyExpression,
  latest,
  type StylePropertySpecification,
  type SymbolLayerSpecification,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { buildStyle } from '../../../../geodata/style/build-style.ts';
import { forTheWall, WALL_LETTERING } from '../../../../geodata/style/wall-style.ts';
import { everySetting, paper } from './style-settings.ts';

/** The wall is drawn as one of this height. */
const HEIGHT_PX = 720;
const ZOOMS = Array.from({ length: 15 }, (_, zoom) => zoom + 1);
const RANKS = [0, 1, 2, 3, 4];
const TEXT_SIZE = latest.layout_symbol['text-size'] as unknown as StylePropertySpecification;

function namesOf(layers: readonly { readonly type: string }[]): SymbolLayerSpecification[] {
  return layers
    .filter((layer) => layer.type === 'symbol')
    .map((layer) => layer as SymbolLayerSpecification)
    .filter(({ layout }) => layout?.['text-field'] !== undefined);
}

/** The size of a layer's lettering at every zoom and rank. */
function sizesOf({ layout }: SymbolLayerSpecification): number[] {
  const read = createPropertyExpression(layout?.['text-size'], 'text-size', TEXT_SIZE);
  if (read.result === 'error') throw new Error(read.value.join());
  return ZOOMS.flatMap((zoom) =>
    RANKS.map((rank) => {
      const feature = { type: 1 as const, properties: { rank, kind: 'province' } };
      return Number(read.value.evaluate({ zoom }, feature));
    }),
  );
}

describe.each(everySetting)('the wall in $theme, $language', (settings) => {
  const wall = forTheWall(buildStyle(settings));

  test('obeys the style specification', () => {
    expect(validateStyleMin(wall)).toEqual([]);
  });

  test('has no name below 2 % of its height', () => {
    for (const layer of namesOf(wall.layers)) {
      expect(Math.min(...sizesOf(layer)) / HEIGHT_PX, layer.id).toBeGreaterThanOrEqual(0.02);
    }
  });
});

test('places of the scene are at least 2.8 % of the height, above every other name in rank', () => {
  expect(WALL_LETTERING.scenePlacePx / HEIGHT_PX).toBeGreaterThanOrEqual(0.028);
});

test('names that are large at the desk are larger on the wall, and lines wider', () => {
  const desk = buildStyle(paper);
  const wall = forTheWall(desk);
  for (const [index, layer] of namesOf(desk.layers).entries()) {
    const [before, after] = [layer, namesOf(wall.layers)[index]].map((one) =>
      one === undefined ? [] : sizesOf(one),
    );
    expect(after?.every((size, at) => size > (before?.[at] ?? 0))).toBe(true);
  }
  const widthOf = (style: typeof desk) =>
    style.layers.find(({ id }) => id === 'basemap:graticule')?.paint;
  expect(widthOf(wall)).not.toEqual(widthOf(desk));
});
