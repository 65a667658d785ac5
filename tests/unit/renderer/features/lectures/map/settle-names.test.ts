import type { LayerSpecification } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test } from 'vitest';
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

  getLayersOrder(): string[] {
    return [...this.order];
  }
  getLayer(id: string): unknown {
    return this.order.includes(id) ? {} : undefined;
  }
  removeLayer(id: string): void {
    this.order = this.order.filter((other) => other !== id);
  }
  addLayer({ id }: LayerSpecification, before: string): void {
    this.added.push(id);
    this.order.splice(this.order.indexOf(before), 0, id);
  }
}

let map: LayeredMap;
let stop: () => void;

beforeEach(() => {
  drawnStyle.value = { version: 8, sources: {}, layers: LAYERS } as typeof drawnStyle.value;
  map = new LayeredMap();
  stop = settleNames(countingContext(map));
});
afterEach(() => {
  stop();
  drawnStyle.value = null;
  mapSize.value = null;
});

test('names that choose their side are placed anew when the picture is there, and stay in order', () => {
  map.fire('idle');
  expect(map.added).toEqual(['states', 'towns']);
  expect(map.order).toEqual(LAYERS.map(({ id }) => id));
});

test('it is done once, and again when another picture is drawn', () => {
  map.fire('idle');
  map.fire('idle');
  expect(map.added).toHaveLength(2);
  mapSize.value = { widthPx: 640, heightPx: 320 };
  map.fire('idle');
  expect(map.added).toHaveLength(4);
});

test('features that arrive after a rest are another picture; tiles of the ground are not', () => {
  map.fire('idle');
  map.fire('sourcedata', { sourceDataType: 'metadata' });
  map.fire('idle');
  expect(map.added).toHaveLength(2);
  map.fire('sourcedata', { sourceDataType: 'content' });
  map.fire('idle');
  expect(map.added).toHaveLength(4);
});

test('while the clock runs names stay where they are', () => {
  isPlaying.value = true;
  map.fire('idle');
  isPlaying.value = false;
  expect(map.added).toEqual([]);
  map.fire('idle');
  expect(map.added).toHaveLength(2);
});

test('a layer that is not on the map is left alone', () => {
  map.removeLayer('towns');
  map.fire('idle');
  expect(map.added).toEqual(['states']);
});
