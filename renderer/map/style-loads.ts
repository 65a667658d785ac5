import { type ReadonlySignal, signal } from '@preact/signals';
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Tells a style that was loaded from nothing from a change that we made ourselves. */
export interface StyleLoads {
  /**
   * Grows each time a style was loaded from nothing, which empties sources and feature state;
   * 0 while there is no style to work on.
   */
  readonly styleLoads: ReadonlySignal<number>;
  /** Makes a change of the style that keeps what the sources hold. */
  readonly changeStyle: (change: () => void) => void;
}

/**
 * MapLibre fires `style.load` after every change of the style that changed anything: within the
 * call itself, while what is loaded from nothing arrives later.
 */
export function watchStyleLoads(map: Pick<MapLibreMap, 'on'>): StyleLoads {
  const styleLoads = signal(0);
  let count = 0;
  let isChanging = false;
  map.on('style.load', () => {
    if (isChanging) return;
    count += 1;
    styleLoads.value = count;
  });
  map.on('webglcontextlost', () => {
    styleLoads.value = 0;
  });
  return {
    styleLoads,
    changeStyle(change) {
      isChanging = true;
      try {
        change();
      } finally {
        isChanging = false;
      }
    },
  };
}
