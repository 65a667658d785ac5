import type { MapContext } from './map-context.ts';

/** Opens what a feature draws by itself at a pixel of a map. Answers whether there was something. */
export type PointPicker = (point: { readonly x: number; readonly y: number }) => boolean;

const pickers = new WeakMap<MapContext['map'], PointPicker>();

/** Has clicks on a map be asked about what MapLibre knows nothing of; until the answer is called. */
export function ownPicks({ map }: MapContext, pick: PointPicker): () => void {
  pickers.set(map, pick);
  return () => {
    pickers.delete(map);
  };
}

/** Opens what lies at a pixel, if a feature draws something there. */
export function pickAt(
  { map }: MapContext,
  point: { readonly x: number; readonly y: number },
): boolean {
  return pickers.get(map)?.(point) ?? false;
}
