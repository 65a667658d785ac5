import type { LngLat } from '../../../../geodata/model/space/lng-lat.ts';
import type { SampledHeights } from './heights.ts';
import type { SeenFrom, ViewWish } from './view-grid.ts';

/** Where the worker finds the relief of now. */
export interface ReliefAddress {
  /** The address of the page. */
  readonly base: string;
  readonly revision: number;
  readonly maxZoom: number;
}

/** What the worker is asked. */
export type ReliefQuestion = ReliefAddress &
  (
    | { readonly id: number; readonly kind: 'line'; readonly places: readonly LngLat[] }
    | { readonly id: number; readonly kind: 'view'; readonly wish: ViewWish }
  );

/** What it answers; `failed` says why in the words of the browser. */
export type ReliefAnswer =
  | { readonly id: number; readonly kind: 'line'; readonly line: SampledHeights }
  | { readonly id: number; readonly kind: 'view'; readonly view: SeenFrom }
  | { readonly id: number; readonly kind: 'failed'; readonly reason: string };
