import type { LayerSpecification } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isPlaying } from '../../../../../../renderer/core/clock.ts';
import { drawnStyle } from '../../../../../../renderer/core/sight.ts';
import { settleNames } from '../../../../../../renderer/features/lectures/map/settle-names.ts';
import { mapSize } from '../../../../../../renderer/features/lectures/map-size.ts';
import { CountingMap, countingContext } from '../../../map/counting-map.ts';

const NAMES: LayerSpecification[] = ['states', 'towns'].map((id) => ({
  id,
  type: 'symbol',
  source: 'names',
  layout: { 'text-field': ['get', 'name'], 'text-variable-anchor': ['left', 'right'] },
}));
const LAYERS: LayerSpecification[] = [
  { id: 'land', type: 'background' },
  { id: 'rivers', type: 'symbol', source: 'names', layout: { 'symbol-placement': 'line' } },
  ...NAMES,
  { id: 'marks', type: 'symbol', source: 'names', layout: { 'icon-image': 'dot' } },
];

/** A map that keeps its layers in order, and remembers which were put in anew. */
class LayeredMap extends CountingMap {
  order = LAYERS.map(({ id }) => id);
  readonly added: string[] = [];

  once(name: string, listener: () => void): void {
    const heard = this.on(name, () => {
      heard.unsubscribe();
      listener();
    });
  }
  getLayersOrder(): string[] {
    return [...this.order];
  }
  override getLayer(id: string): unknown {
    return this.order.includes(id) ? {} : undefined;
  }
  removeLayer(id: string): void {
    this.order = this.order.filter((other) => other !== id);
  }
  addLayer({ id }: LayerSpecification, before: string): void {
    this.added.push(id);
    this.order.splice(this.order.indexOf(before), 0, id);
  }
  /** Comes to rest, and draws all that is asked of it then. */
  rest(): void {
    this.fire('idle');
    for (const _ of ['the copy', 'without names', 'with names']) this.fire('render');
  }
}

let map: LayeredMap;
let isCovered = false;
let stop: () => void;

beforeEach(() => {
  const cover = {
    remove: () => {
      isCovered = false;
    },
    getContext: () => null,
  };
  vi.stubGlobal('document', { createElement: () => cover });
  drawnStyle.value = { version: 8, sources: {}, layers: LAYERS } as typeof drawnStyle.value;
  map = new LayeredMap();
  const container = {
    after: () => {
      isCovered = true;
    },
  } as unknown as HTMLElement;
  stop = settleNames({ ...countingContext(map), container });
});
afterEach(() => {
  stop();
  drawnStyle.value = null;
  mapSize.value = null;
  vi.unstubAllGlobals();
});

test('a picture stands before the map while a frame is drawn without the names', () => {
  map.fire('idle');
  expect(isCovered).toBe(false);
  map.fire('render');
  expect(isCovered).toBe(true);
  expect(map.order).toEqual(['land', 'rivers', 'marks']);
  map.fire('render');
  expect(map.order).toEqual(LAYERS.map(({ id }) => id));
  expect(isCovered).toBe(true);
  map.fire('idle');
  expect(isCovered).toBe(false);
});

test('a step taken meanwhile takes the picture away at once', () => {
  map.fire('idle');
  map.fire('render');
  mapSize.value = { widthPx: 640, heightPx: 320 };
  expect(isCovered).toBe(false);
});

test('names that choose their side are placed anew when the picture is there, and stay in order', () => {
  map.rest();
  expect(map.added).toEqual(['towns', 'states']);
  expect(map.order).toEqual(LAYERS.map(({ id }) => id));
});

test('it is done once, and again when another picture is drawn', () => {
  map.rest();
  map.rest();
  expect(map.added).toHaveLength(2);
  mapSize.value = { widthPx: 640, heightPx: 320 };
  map.rest();
  expect(map.added).toHaveLength(4);
});

test('features that arrive after a rest are another picture; tiles of the ground are not', () => {
  map.rest();
  map.fire('sourcedata', { sourceDataType: 'metadata' });
  map.rest();
  expect(map.added).toHaveLength(2);
  map.fire('sourcedata', { sourceDataType: 'content' });
  map.rest();
  expect(map.added).toHaveLength(4);
});

test('while the clock runs names stay where they are', () => {
  isPlaying.value = true;
  map.rest();
  isPlaying.value = false;
  expect(map.added).toEqual([]);
  map.rest();
  expect(map.added).toHaveLength(2);
});

test('a layer that is not on the map is left alone', () => {
  map.removeLayer('towns');
  map.rest();
  expect(map.added).toEqual(['states']);
});
