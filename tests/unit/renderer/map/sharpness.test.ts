import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../../geodata/model/app/preferences.ts';
import { preferences } from '../../../../renderer/core/preferences.ts';
import { watchSharpness } from '../../../../renderer/map/sharpness.ts';

/** As much of a map as is asked: what it is told, and what it tells. */
function makeMap({ canBeMoved = true, zoom = 5 } = {}) {
  const listeners = new Map<string, (event: unknown) => void>();
  let pixelRatio = 1;
  const map = {
    on(name: string, listener: (event: unknown) => void) {
      listeners.set(name, listener);
      return { unsubscribe: () => listeners.delete(name) };
    },
    isMoving: () => false,
    getPixelRatio: () => pixelRatio,
    setPixelRatio(next: number) {
      pixelRatio = next;
    },
    scrollZoom: { isEnabled: () => canBeMoved },
    getZoom: () => zoom,
    getMinZoom: () => 0,
    getMaxZoom: () => 16,
  };
  return {
    map: map as unknown as MapLibreMap,
    tell: (name: string, originalEvent = {}) => listeners.get(name)?.({ originalEvent }),
    ratio: () => pixelRatio,
  };
}

beforeEach(() => {
  vi.stubGlobal('devicePixelRatio', 1);
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  preferences.value = { ...DEFAULT_PREFERENCES, lightDrawing: 'always' };
});
afterEach(() => vi.unstubAllGlobals());

test('the map is coarse while a wheel moves it, and sharp when it rests', () => {
  const { map, tell, ratio } = makeMap();
  watchSharpness(map);
  tell('wheel', { deltaY: -100 });
  expect(ratio()).toBe(0.5);
  tell('moveend');
  expect(ratio()).toBe(1);
});

test('a wheel that moves nothing leaves the map sharp, at either end and on a wall', () => {
  const cases = [
    { at: makeMap({ zoom: 16 }), deltaY: -100 },
    { at: makeMap({ zoom: 0 }), deltaY: 100 },
    { at: makeMap({ canBeMoved: false }), deltaY: -100 },
  ];
  for (const { at, deltaY } of cases) {
    watchSharpness(at.map);
    at.tell('wheel', { deltaY });
    expect(at.ratio()).toBe(1);
  }
});

test('fingers that moved nothing leave it sharp', () => {
  const { map, tell, ratio } = makeMap();
  watchSharpness(map);
  tell('touchmove');
  expect(ratio()).toBe(0.5);
  tell('touchend');
  expect(ratio()).toBe(1);
});
