import type { GeoJSONStoreFeatures } from 'terra-draw';
import { describe, expect, test } from 'vitest';
import { createDraftTools } from '../../../../../../renderer/features/notes/map/draft-tools.ts';
import { openDrawingSurface } from './drawing-surface.ts';

const ID = '6f1f2c1e-93f5-4c52-9a68-3ad6a05b2a10';

function openTools() {
  const surface = openDrawingSurface();
  const tools = createDraftTools(surface.adapter);
  tools.start();
  const finished: unknown[] = [];
  tools.on('finish', (id) => {
    finished.push(tools.getSnapshotFeature(id)?.geometry.coordinates);
  });
  return { surface, tools, finished };
}

function feature(mode: string, geometry: unknown, id: string = ID): GeoJSONStoreFeatures {
  return { type: 'Feature', id, properties: { mode }, geometry } as GeoJSONStoreFeatures;
}

describe('a shape is taken back corner by corner', () => {
  test.each([
    [
      'linestring',
      [
        [102, 17],
        [106, 17],
        [104, 15],
      ],
    ],
    [
      'polygon',
      [
        [
          [102, 17],
          [104, 15],
          [106, 17],
          [102, 17],
        ],
      ],
    ],
  ] as const)('%s: the rest of it goes on', (mode, expected) => {
    const { surface, tools, finished } = openTools();
    tools.setMode(mode);
    const sizes: number[] = [];
    tools.on('history', ({ undoSize }) => sizes.push(undoSize));
    for (const corner of [
      [102, 17],
      [106, 17],
      [106, 19],
    ] as const)
      surface.click(corner);
    expect(sizes).toEqual([1, 2, 3]);
    expect(tools.undo()).toBe(true);
    expect(sizes.at(-1)).toBe(2);
    expect(tools.canRedo()).toBe(true);
    surface.click([104, 15]);
    expect(tools.canRedo()).toBe(false);
    surface.enter();
    expect(finished).toEqual([expected]);
  });

  test('to nothing, after which the next click begins anew', () => {
    const { surface, tools, finished } = openTools();
    tools.setMode('linestring');
    surface.click([102, 17]);
    tools.undo();
    expect(tools.canUndo()).toBe(false);
    expect(tools.getSnapshot()).toEqual([]);
    surface.click([103, 18]);
    surface.click([104, 18]);
    surface.enter();
    expect(finished).toEqual([
      [
        [103, 18],
        [104, 18],
      ],
    ]);
  });

  test('what the pointer passes over is no corner', () => {
    const { surface, tools } = openTools();
    tools.setMode('linestring');
    surface.click([102, 17]);
    surface.click([106, 17]);
    surface.move([109, 21]);
    tools.undo();
    const [line] = tools.getSnapshot();
    expect(line?.geometry.coordinates[0]).toEqual([102, 17]);
    expect(line?.geometry.coordinates).not.toContainEqual([109, 21]);
  });
});

test('corners may lie as close together as a hand can set them', () => {
  const { surface, tools, finished } = openTools();
  tools.setMode('linestring');
  const corners = [
    [102, 17],
    [102.2, 17],
    [102.2, 17.2],
    [102.4, 17.2],
  ] as const;
  for (const corner of corners) surface.click(corner);
  expect(finished).toEqual([]);
  surface.click([102.41, 17.2]);
  expect(finished).toEqual([corners]);
});

describe('a corner that is dragged', () => {
  const CROSSING = [
    [102, 17],
    [106, 17],
    [106, 19],
    [104, 19],
    [104, 15.5],
  ];

  test('follows in a line that crosses itself', () => {
    const { surface, tools, finished } = openTools();
    tools.setMode('select');
    tools.addFeatures([feature('linestring', { type: 'LineString', coordinates: CROSSING })]);
    tools.selectFeature(ID);
    surface.drag([102, 17], [102.5, 18]);
    expect(finished).toEqual([[[102.5, 18], ...CROSSING.slice(1)]]);
  });

  test('may make a line cross itself', () => {
    const { surface, tools, finished } = openTools();
    const straight = [
      [102, 17],
      [104, 17],
      [104, 19],
      [102, 19],
    ];
    tools.setMode('select');
    tools.addFeatures([feature('linestring', { type: 'LineString', coordinates: straight })]);
    tools.selectFeature(ID);
    surface.drag([102, 19], [103, 15]);
    expect(finished).toEqual([[...straight.slice(0, 3), [103, 15]]]);
  });

  test('does not turn an area inside out', () => {
    const { surface, tools, finished } = openTools();
    const ring = [
      [102, 17],
      [104, 17],
      [104, 19],
      [102, 19],
      [102, 17],
    ];
    tools.setMode('select');
    tools.addFeatures([feature('polygon', { type: 'Polygon', coordinates: [ring] })]);
    tools.selectFeature(ID);
    surface.drag([102, 19], [105, 18]);
    expect(tools.getSnapshotFeature(ID)?.geometry.coordinates).toEqual([ring]);
    expect(finished.flat()).not.toContainEqual([105, 18]);
  });
});

describe('what the tools hold', () => {
  test('a half-drawn shape is dropped by another tool, and everything by stopping', () => {
    const { surface, tools } = openTools();
    tools.setMode('polygon');
    surface.click([102, 17]);
    surface.click([104, 17]);
    tools.setMode('linestring');
    expect(tools.getSnapshot()).toEqual([]);
    tools.addFeatures([feature('point', { type: 'Point', coordinates: [103, 18] })]);
    tools.stop();
    tools.start();
    expect(tools.getSnapshot()).toEqual([]);
  });

  test.each([
    ['an id that is no UUID', feature('point', { type: 'Point', coordinates: [103, 18] }, 'n1')],
    ['ten decimals', feature('point', { type: 'Point', coordinates: [103.1234567891, 18] })],
    ['a height', feature('point', { type: 'Point', coordinates: [103, 18, 5] })],
    ['a longitude beyond 180', feature('point', { type: 'Point', coordinates: [183, 18] })],
  ])('%s is refused as an answer, not thrown', (_name, refused) => {
    const { tools } = openTools();
    const [answer] = tools.addFeatures([refused]);
    expect(answer?.valid).toBe(false);
    expect(tools.getSnapshot()).toEqual([]);
  });
});
