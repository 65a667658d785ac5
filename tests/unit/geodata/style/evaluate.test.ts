import {
  createExpression,
  isExpression,
  latest,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { THEMES } from '../../../../geodata/model/app/themes.ts';
import { buildStyle } from '../../../../geodata/style/build-style.ts';
import { evaluate } from '../../../../geodata/style/evaluate.ts';
import { marksOf } from '../../../../geodata/style/legend-entry.ts';
import { paper } from './style-settings.ts';

const PROPERTIES = ['bridge', 'trail', 'zone', 'peak', 'river'].flatMap((kind) =>
  ['dien-bien-phu', 'context', ''].flatMap((layerId) =>
    [100, 2000, 10_000].map((accuracyM) => ({
      kind,
      layerId,
      accuracyM,
      mode: kind === 'trail' ? 'foot' : '',
      isSchematic: accuracyM === 10_000,
      rank: 1,
      depthM: 1000,
    })),
  ),
);

const READ = [
  'line-color',
  'line-width',
  'line-dasharray',
  'line-opacity',
  'fill-color',
  'fill-opacity',
  'circle-color',
  'circle-radius',
  'circle-opacity',
  'icon-color',
  'icon-image',
];
type Specification = Record<string, Record<string, StylePropertySpecification> | undefined>;
type Layers = ReturnType<typeof buildStyle>['layers'];

/** Every value that the legend reads, with its definition in the specification. */
function readValues(layers: Layers) {
  return layers
    .filter(({ metadata }) => marksOf(metadata).length > 0)
    .flatMap((layer) =>
      (['paint', 'layout'] as const).flatMap((group) =>
        Object.entries(layer[group] ?? {})
          .filter(([name]) => READ.includes(name))
          .map(([name, value]) => ({
            name: `${layer.id} ${name}`,
            value: value as unknown,
            spec: (latest as unknown as Specification)[`${group}_${layer.type}`]?.[name],
          })),
      ),
    );
}

test('expressions of the style mean here what they mean to the map', () => {
  for (const theme of THEMES) {
    for (const { name, value, spec } of readValues(buildStyle({ ...paper, theme }).layers)) {
      if (!isExpression(value)) continue;
      const compiled = createExpression(value, name, spec);
      if (compiled.result === 'error') throw new Error(name);
      for (const zoom of [4, 8.5, 13]) {
        for (const properties of PROPERTIES) {
          const feature = { type: 1, properties } as const;
          const theirs = compiled.value.evaluate({ zoom }, feature, {});
          const ours = evaluate(value, { zoom, geometryType: 'Point', properties });
          expect(plain(ours), `${name} at ${zoom}`).toEqual(plain(theirs));
        }
      }
    }
  }
});

/** Colours as whole levels, pictures by their name, numbers rounded. */
function plain(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toFixed(6));
  if (typeof value === 'string' && value.startsWith('#')) {
    return [1, 3, 5].map((at) => Number.parseInt(value.slice(at, at + 2), 16));
  }
  // A picture without a name is none.
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  if ('name' in value) return value.name;
  if ('values' in value) return value.values;
  if ('r' in value) {
    const { r, g, b } = value as { r: number; g: number; b: number };
    return [r, g, b].map((level) => Math.round(level * 255));
  }
  return value;
}

test('an operator that the legend does not know is refused', () => {
  const context = { zoom: 5, geometryType: 'Point', properties: {} };
  expect(() => evaluate(['slice', 'abc', 1], context)).toThrow('slice');
});
