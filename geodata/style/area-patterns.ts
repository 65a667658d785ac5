import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { AREA_KINDS, type AreaPattern, PLAIN_AREA } from './kinds.ts';

const entries = Object.entries(AREA_KINDS);
const patterned = entries.flatMap(([kind, { fill }]) => (fill === null ? [] : [[kind, fill]]));

/** Kinds of areas that are filled with a pattern. */
export const PATTERNED_KINDS: readonly string[] = patterned.map(([kind = '']) => kind);

/** The pattern of an area of one of {@link PATTERNED_KINDS}. */
export function areaPattern(): ExpressionSpecification {
  const [first, ...others] = patterned;
  const last = first?.[1] ?? '';
  return ['match', ['get', 'kind'], ...(others.flat() as [string, string]), last];
}

/** The dashes of the edge of an area, by its kind. */
export function areaDashes(): ExpressionSpecification {
  return byKind(({ dashes }) => ['literal', [...dashes]]);
}

/** The width of the edge of an area in pixels, by its kind; `extraPx` on top. */
export function areaWidth(extraPx: number, lineScale: number): ExpressionSpecification {
  return byKind(({ widthPx }) => widthPx * lineScale + extraPx);
}

function byKind(
  pick: (pattern: AreaPattern) => number | ExpressionSpecification,
): ExpressionSpecification {
  const cases = entries.flatMap(([kind, pattern]) => [kind, pick(pattern)]);
  return ['match', ['get', 'kind'], ...(cases as [string, number]), pick(PLAIN_AREA)];
}
