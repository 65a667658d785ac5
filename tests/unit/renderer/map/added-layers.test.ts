import type { StyleSpecification } from 'maplibre-gl';
import { expect, it } from 'vitest';
import {
  keepAddedLayers,
  layerAboveGround,
  layerOfHistory,
} from '../../../../renderer/map/added-layers.ts';

function style(layers: readonly [id: string, source: string][]): StyleSpecification {
  return {
    version: 8,
    sources: Object.fromEntries(layers.map(([, source]) => [source, { type: 'raster' }])),
    layers: layers.map(([id, source]) => ({ id, source, type: 'raster' })),
  };
}

const NEXT = style([
  ['ground', 'world'],
  ['line', 'history-dated'],
  ['note', 'notes'],
]);

it('scanned maps lie over the ground and under history', () => {
  expect(layerAboveGround(NEXT.layers)).toBe('line');
});

it('a new style keeps them, in their order, at their place', () => {
  const before = style([
    ['ground', 'world'],
    ['scan:b', 'scan:b'],
    ['scan:a', 'scan:a'],
    ['line', 'history-dated'],
  ]);
  const kept = keepAddedLayers(before, NEXT);
  expect(kept.layers.map(({ id }) => id)).toEqual(['ground', 'scan:b', 'scan:a', 'line', 'note']);
  expect(Object.keys(kept.sources)).toEqual(
    expect.arrayContaining(['world', 'notes', 'scan:a', 'scan:b']),
  );
});

it('nets and views lie over scanned maps, under history, and stay there in a new style', () => {
  const before = style([
    ['ground', 'world'],
    ['scan:a', 'scan:a'],
    ['net:grid', 'net:grid'],
    ['line', 'history-dated'],
    ['draft-measured', 'draft-measured'],
  ]);
  expect(layerAboveGround(before.layers)).toBe('net:grid');
  expect(layerOfHistory(before.layers)).toBe('line');
  const kept = keepAddedLayers(before, NEXT);
  expect(kept.layers.map(({ id }) => id)).toEqual([
    'ground',
    'scan:a',
    'net:grid',
    'line',
    'note',
    'draft-measured',
  ]);
});
