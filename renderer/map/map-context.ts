import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapStatus } from './status.ts';
import type { StyleLoads } from './style-loads.ts';

/** What every part of the map is given. */
export interface MapContext extends StyleLoads {
  readonly map: MapLibreMap;
  readonly container: HTMLElement;
  readonly status: MapStatus;
  readonly use: MapUse;
  /** Opens a `plain` map in that element; `null` where no second one can be drawn. */
  readonly openPlainMap: (container: HTMLElement) => PlainMap | null;
}

/** A second map, until it is disposed of. */
export interface PlainMap {
  readonly map: MapLibreMap;
  readonly dispose: Dispose;
}

/**
 * Which of the maps this is: the `atlas` that a person operates, the one of the `audience`, or the
 * `plain` one without anything laid over the ground, beside which such things are compared.
 */
export type MapUse = 'atlas' | 'audience' | 'plain';

/** Something that a feature has the map draw or tell; wired when the map stands. */
export interface MapPart {
  readonly on: readonly MapUse[];
  readonly follow: (context: MapContext) => Dispose;
}

/** Undoes what a part of the map set up. */
export type Dispose = () => void;

export interface FrameTask {
  /** Runs the task in the next frame, once however often asked. */
  schedule(): void;
  cancel(): void;
}

/** Work on the map that is done at most once a frame, and counts as under way until done. */
export function oncePerFrame({ map, status }: MapContext, run: () => void): FrameTask {
  let frame = 0;
  return {
    schedule() {
      if (frame !== 0) return;
      status.begin();
      frame = requestAnimationFrame(() => {
        frame = 0;
        run();
        status.end();
        map.triggerRepaint();
      });
    },
    cancel() {
      if (frame === 0) return;
      cancelAnimationFrame(frame);
      frame = 0;
      status.end();
    },
  };
}
