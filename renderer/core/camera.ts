import { signal } from '@preact/signals';
import type { Bounds } from '../../geodata/model/space/lng-lat.ts';
import type { Camera } from '../../geodata/model/workbook/workbook.ts';

/** Where the map looks from now; written by the map alone. `null` before it stands. */
export const camera = signal<Camera | null>(null);

/** Where the map is asked to go. A new object each time, so that the same place can be asked twice. */
export type CameraTarget =
  | { readonly kind: 'bounds'; readonly bounds: Bounds }
  | {
      readonly kind: 'camera';
      readonly camera: Camera;
      readonly isInstant: boolean;
      /** How it goes there, unless at once; an ordinary flight without it. */
      readonly flight?: Flight;
    }
  | { readonly kind: 'home' };

/** A movement of the camera: evenly along the ground, or rising and coming down again. */
export interface Flight {
  readonly kind: 'ease' | 'fly';
  readonly seconds: number;
}

/** The last request to move; the map obeys it, panels set it. */
export const cameraTarget = signal<CameraTarget | null>(null);

/** Pixels of the map that panels cover, kept clear when flying to a record. */
export interface CoveredEdges {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
export const coveredEdgesPx = signal<CoveredEdges>({ top: 0, right: 0, bottom: 0, left: 0 });

/** Zoom in or out by that many levels, asked by buttons and keys. */
export const zoomRequest = signal<{ readonly byLevels: number } | null>(null);

/** Flies to a box. */
export function flyToBounds(bounds: Bounds): void {
  cameraTarget.value = { kind: 'bounds', bounds };
}
