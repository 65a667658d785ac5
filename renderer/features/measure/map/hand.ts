import { effect } from '@preact/signals';
import type { Map as MapLibreMap, LngLat as MapLngLat, MapMouseEvent, Point } from 'maplibre-gl';
import type { LngLat } from '../../../../geodata/model/space/lng-lat.ts';
import { isCrosshairShown } from '../../../map/crosshair.ts';
import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { addCorner, isMeasuring, measurement, moveCorner } from '../measuring.ts';

/** How near to a corner a press means it. */
const REACH_PX = 10;
const ARROWS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']);
/** Six decimals of a degree are a tenth of a metre: finer than any hand. */
const STEPS_PER_DEGREE = 1e6;

/**
 * Measuring by hand: a click adds a corner, a corner is dragged; by keyboard the arrows move the
 * map under a crosshair, Enter or Space adds a corner there.
 */
export function followMeasuringHand({ map }: MapContext): Dispose {
  const stops = [followClicks(map), followDrags(map), followKeys(map), followMode(map)];
  return () => {
    for (const stop of stops) stop();
  };
}

function followClicks(map: MapLibreMap): Dispose {
  const listeners = [
    map.on('click', ({ point, lngLat }) => {
      if (isMeasuring.peek() && cornerAt(map, point) === -1) addCorner(toPlace(lngLat));
    }),
    map.on('dblclick', (event) => {
      if (isMeasuring.peek()) event.preventDefault();
    }),
  ];
  return () => {
    for (const listener of listeners) listener.unsubscribe();
  };
}

function followDrags(map: MapLibreMap): Dispose {
  let held: { readonly index: number; hasMoved: boolean } | null = null;
  const begin = (event: MapMouseEvent) => {
    const index = isMeasuring.peek() ? cornerAt(map, event.point) : -1;
    if (index === -1) return;
    // The map stays where it is while the corner moves.
    event.preventDefault();
    held = { index, hasMoved: false };
  };
  const move = ({ point, lngLat }: MapMouseEvent) => {
    if (held === null) {
      if (isMeasuring.peek()) {
        map.getCanvas().style.cursor = cornerAt(map, point) === -1 ? 'crosshair' : 'move';
      }
      return;
    }
    moveCorner(held.index, toPlace(lngLat), held.hasMoved);
    held.hasMoved = true;
  };
  const end = () => {
    held = null;
  };
  const listeners = [map.on('mousedown', begin), map.on('mousemove', move), map.on('mouseup', end)];
  return () => {
    for (const listener of listeners) listener.unsubscribe();
  };
}

function followKeys(map: MapLibreMap): Dispose {
  const abort = new AbortController();
  const canvas = map.getCanvas();
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isMeasuring.peek()) return;
    if (ARROWS.has(event.key)) isCrosshairShown.value = true;
    const adds = event.key === 'Enter' || event.key === ' ';
    if (!adds || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) addCorner(toPlace(map.getCenter()));
  };
  canvas.addEventListener('keydown', onKeyDown, { signal: abort.signal });
  return () => abort.abort();
}

/**
 * The keys that measure are the map's, from the moment one begins; afterwards the focus goes back to
 * where it came from, unless a person has put it elsewhere.
 */
function followMode(map: MapLibreMap): Dispose {
  let wasMeasuring = false;
  let before: Element | null = null;
  return effect(() => {
    const isNow = isMeasuring.value;
    if (isNow === wasMeasuring) return;
    wasMeasuring = isNow;
    isCrosshairShown.value = false;
    const canvas = map.getCanvas();
    canvas.style.cursor = isNow ? 'crosshair' : '';
    if (isNow) {
      before = document.activeElement;
      canvas.focus();
      return;
    }
    const isOurs = document.activeElement?.closest('.measure-panel, .maplibregl-canvas') !== null;
    if (!isOurs) return;
    if (before instanceof HTMLElement && before !== document.body) before.focus();
    else canvas.focus();
  });
}

/** The corner within reach of a pixel, the last set first; -1 when there is none. */
function cornerAt(map: MapLibreMap, { x, y }: Point): number {
  return measurement.peek().corners.findLastIndex(([lng, lat]) => {
    const at = map.project([lng, lat]);
    return Math.hypot(at.x - x, at.y - y) <= REACH_PX;
  });
}

function toPlace(lngLat: MapLngLat): LngLat {
  const { lng, lat } = lngLat.wrap();
  return [round(lng), round(Math.min(Math.max(lat, -90), 90))];
}

function round(degrees: number): number {
  return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
}
