import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** How much faster a size grows with each zoom. */
const GROWTH = 1.4;

type Stops = readonly (readonly [zoom: number, value: number])[];

/** A size that grows between zooms: pairs of zoom and value, rising, all times `scale`. */
export function byZoom(
  stops: Stops,
  scale: number | ExpressionSpecification = 1,
): ExpressionSpecification {
  const scaled = (value: number) =>
    typeof scale === 'number' ? value * scale : (['*', scale, value] as const);
  const flat = stops.flatMap(([zoom, value]) => [zoom, scaled(value)]);
  return ['interpolate', ['exponential', GROWTH], ['zoom'], ...flat] as ExpressionSpecification;
}

/**
 * Several such sizes in one, as `choose` tells them apart: it is given their values at one zoom
 * after the other. Between the zooms each grows exactly as it would alone.
 */
export function byZoomOf<Name extends string>(
  sizes: Readonly<Record<Name, Stops>>,
  choose: (values: Readonly<Record<Name, number>>) => ExpressionSpecification,
): ExpressionSpecification {
  const named = Object.entries<Stops>(sizes);
  const zooms = [...new Set(named.flatMap(([, stops]) => stops.map(([zoom]) => zoom)))];
  const flat = zooms
    .toSorted((a, b) => a - b)
    .flatMap((zoom) => {
      const values = Object.fromEntries(named.map(([name, stops]) => [name, sizeAt(zoom, stops)]));
      return [zoom, choose(values as Record<Name, number>)];
    });
  return ['interpolate', ['exponential', GROWTH], ['zoom'], ...flat] as ExpressionSpecification;
}

/** Where a size that grows between two zooms and more stands at one: `a + b · GROWTH^zoom`. */
function sizeAt(zoom: number, stops: Stops): number {
  const next = stops.findIndex(([at]) => at > zoom);
  const [from, to] = [stops[next - 1], stops[next]];
  if (from === undefined || to === undefined) {
    return (next === 0 ? stops[0] : stops.at(-1))?.[1] ?? 0;
  }
  const share = (GROWTH ** (zoom - from[0]) - 1) / (GROWTH ** (to[0] - from[0]) - 1);
  return from[1] + (to[1] - from[1]) * share;
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

/**
 * Corners of a line. Round ones are fans of triangles, most of what a long line has a frame work
 * through; they are kept for where the line is wide enough to show them.
 */
export function cornersRoundFrom(zoom: number) {
  return {
    ...THIN_CORNERS,
    'line-join': ['step', ['zoom'], 'miter', zoom, 'round'] as ExpressionSpecification,
  };
}

/** Corners of a line that is never wide enough for a round one to be seen. */
export const THIN_CORNERS = { 'line-join': 'miter' } as const;
