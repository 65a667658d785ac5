import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapSubject } from '../core/map-subject.ts';
import type { MapSharpness } from './sharpness.ts';
import type { MapStatus } from './status.ts';
import type { StyleLoads } from './style-loads.ts';

/** What every part of the map is given. */
export interface MapContext extends StyleLoads {
  readonly map: MapLibreMap;
  readonly container: HTMLElement;
  readonly status: MapStatus;
  readonly sharpness: MapSharpness;
  readonly use: MapUse;
  /** What of the atlas it shows. */
  readonly subject: MapSubject;
  /**
   * Opens a second map in that element, which looks from the same place as this one; `null` where
   * no second one can be drawn. Without a subject it shows what this one does.
   */
  readonly openSecondMap: OpenSecondMap;
}

/** @returns its undoing, or `null` where it could not be opened */
export type OpenSecondMap = (
  container: HTMLElement,
  use: 'plain' | 'compared',
  subject?: MapSubject,
) => Dispose | null;

/**
 * Which of the maps this is: the `atlas` that a person operates, the one of the `audience`, the
 * `plain` one without anything laid over the ground, beside which such things are compared, or one
 * `compared` with that of the atlas, and operated like it.
 */
export type MapUse = 'atlas' | 'audience' | 'plain' | 'compared';

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

/**
 * Writing to the map, done at most once a frame: it counts as under way until done, and has the
 * map draw what was written.
 */
export function oncePerFrame({ map, status }: MapContext, write: () => void): FrameTask {
  const task = inNextFrame(() => {
    write();
    status.end();
    map.triggerRepaint();
  });
  return {
    schedule() {
      if (task.schedule()) status.begin();
    },
    cancel() {
      if (task.cancel()) status.end();
    },
  };
}

/** Reading from the map, done at most once a frame; nothing is drawn for it. */
export function readOncePerFrame(read: () => void): FrameTask {
  return inNextFrame(read);
}

/** Both verbs answer whether they changed anything. */
function inNextFrame(run: () => void) {
  let frame = 0;
  return {
    schedule(): boolean {
      if (frame !== 0) return false;
      frame = requestAnimationFrame(() => {
        frame = 0;
        run();
      });
      return true;
    },
    cancel(): boolean {
      if (frame === 0) return false;
      cancelAnimationFrame(frame);
      frame = 0;
      return true;
    },
  };
}
