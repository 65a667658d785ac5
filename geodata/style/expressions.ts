import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** A size that grows between zooms: pairs of zoom and value, rising, all times `scale`. */
export function byZoom(
  stops: readonly (readonly [zoom: number, value: number])[],
  scale = 1,
): ExpressionSpecification {
  const flat = stops.flatMap(([zoom, value]) => [zoom, value * scale]);
  return ['interpolate', ['exponential', 1.4], ['zoom'], ...flat] as ExpressionSpecification;
}

/** A value that goes evenly from one zoom to the next: pairs of zoom and value, rising. */
export function evenlyByZoom(
  stops: readonly (readonly [zoom: number, value: number])[],
): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}

/** Whether a feature's zoom has come, by its `rank`: one zoom for each rank from 0. */
export function fromZoomOfRank(zooms: readonly number[]): ExpressionSpecification {
  const pairs = zooms.flatMap((zoom, rank) => [rank, zoom]);
  const last = zooms.at(-1) ?? 0;
  const from = ['match', ['get', 'rank'], ...pairs, last] as unknown as ExpressionSpecification;
  return ['>=', ['zoom'], from];
}

/** Whether a dated feature holds on a day; both its ends are inclusive. */
export function holdsOn(day: number): ExpressionSpecification {
  return ['all', ['<=', ['get', 'startDay'], day], ['>=', ['get', 'endDay'], day]];
}
