import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { LINE_KINDS, LINE_MODES, type LinePattern, PLAIN_LINE, SCHEMATIC_DASHES } from './kinds.ts';

const SCALE_AT_ZOOM = { 4: 0.55, 8: 1, 13: 1.9 } as const;

/**
 * The width of a historical line, by mode or kind, growing with the zoom, times the scale of its
 * theme; `extraPx` on top.
 */
export function lineWidth(
  extraPx: number | ExpressionSpecification,
  lineScale: number,
): ExpressionSpecification {
  const stops = Object.entries(SCALE_AT_ZOOM).flatMap(([zoom, scale]) => [
    Number(zoom),
    ['+', byPattern((pattern) => pattern.widthPx * scale * lineScale), extraPx],
  ]);
  return ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification;
}

/** The dashes of a historical line: those of its mode or kind, else those of an unknown course. */
export function lineDashes(): ExpressionSpecification {
  return byPattern((pattern) => {
    const own = literal(pattern.dashes);
    return isSolid(pattern)
      ? ['case', ['get', 'isSchematic'], literal(SCHEMATIC_DASHES), own]
      : own;
  });
}

function byPattern(
  pick: (pattern: LinePattern) => number | ExpressionSpecification,
): ExpressionSpecification {
  const byKind = match('kind', LINE_KINDS, pick, pick(PLAIN_LINE));
  return match('mode', LINE_MODES, pick, byKind);
}

function match(
  property: string,
  patterns: Readonly<Record<string, LinePattern>>,
  pick: (pattern: LinePattern) => number | ExpressionSpecification,
  otherwise: number | ExpressionSpecification,
): ExpressionSpecification {
  const cases = Object.entries(patterns).flatMap(([name, pattern]) => [name, pick(pattern)]);
  return ['match', ['get', property], ...(cases as [string, number]), otherwise];
}

function isSolid({ dashes }: LinePattern): boolean {
  return dashes[1] === 0;
}

function literal(dashes: readonly number[]): ExpressionSpecification {
  return ['literal', [...dashes]];
}
