import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type EvaluationContext, evaluate } from './evaluate.ts';
import { type RampStop, rampOf } from './legend-entry.ts';
import {
  HOLLOW_SUFFIX,
  PATTERN_IDS,
  type PatternId,
  SYMBOL_IDS,
  type SymbolId,
} from './symbol-ids.ts';

/** One of the things that lie on each other in the sample of a row. */
export type SwatchPart =
  | LineSwatch
  | FillSwatch
  | { readonly type: 'pattern'; readonly pattern: PatternId; readonly opacity: number }
  | DiscSwatch
  | SignSwatch
  | { readonly type: 'ramp'; readonly stops: readonly RampStop[] };

interface LineSwatch {
  readonly type: 'line';
  /** Whether it runs round an area. */
  readonly isEdge: boolean;
  readonly color: string;
  readonly widthPx: number;
  /** In units of the width; empty for a solid line. */
  readonly dashes: readonly number[];
  readonly opacity: number;
}

interface FillSwatch {
  readonly type: 'fill';
  readonly color: string;
  readonly opacity: number;
}

interface DiscSwatch extends Omit<FillSwatch, 'type'> {
  readonly type: 'disc';
  readonly edgeColor: string;
  readonly edgeWidthPx: number;
  readonly edgeOpacity: number;
}

interface SignSwatch {
  readonly type: 'sign';
  readonly symbol: SymbolId;
  readonly isHollow: boolean;
  readonly color: string;
  readonly haloColor: string;
}

/** What a layer draws of a feature, taken from its paint; `null` where it draws nothing. */
export function swatchPart(
  layer: LayerSpecification,
  context: EvaluationContext,
): SwatchPart | null {
  const paint = (layer.paint ?? {}) as Readonly<Record<string, unknown>>;
  const number = (key: string, otherwise: number) =>
    Number(evaluate(paint[key], context) ?? otherwise);
  const color = (key: string) => String(evaluate(paint[key], context) ?? '#000000');
  switch (layer.type) {
    case 'line':
      return {
        type: 'line',
        isEdge: context.geometryType === 'Polygon',
        color: color('line-color'),
        widthPx: number('line-width', 1),
        dashes: dashesOf(evaluate(paint['line-dasharray'], context)),
        opacity: number('line-opacity', 1),
      };
    case 'fill':
      return fillPart(evaluate(paint['fill-pattern'], context), {
        type: 'fill',
        color: color('fill-color'),
        opacity: number('fill-opacity', 1),
      });
    case 'circle':
      return {
        type: 'disc',
        color: color('circle-color'),
        opacity: number('circle-opacity', 1),
        edgeColor: color('circle-stroke-color'),
        edgeWidthPx: number('circle-stroke-width', 0),
        edgeOpacity: number('circle-stroke-opacity', 1),
      };
    case 'raster':
      return { type: 'ramp', stops: rampOf(layer.metadata) };
    case 'symbol':
      return signPart(evaluate(layer.layout?.['icon-image'], context), {
        color: color('icon-color'),
        haloColor: color('icon-halo-color'),
      });
    default:
      return null;
  }
}

function dashesOf(dashes: unknown): readonly number[] {
  const numbers = Array.isArray(dashes) ? dashes.map(Number) : [];
  return numbers[1] === 0 ? [] : numbers;
}

function fillPart(pattern: unknown, fill: FillSwatch): SwatchPart {
  const known = PATTERN_IDS.find((id) => id === pattern);
  return known === undefined ? fill : { type: 'pattern', pattern: known, opacity: fill.opacity };
}

function signPart(
  image: unknown,
  colors: Pick<SignSwatch, 'color' | 'haloColor'>,
): SignSwatch | null {
  const name = String(image ?? '');
  const isHollow = name.endsWith(HOLLOW_SUFFIX);
  const symbol = SYMBOL_IDS.find(
    (id) => id === (isHollow ? name.slice(0, -HOLLOW_SUFFIX.length) : name),
  );
  return symbol === undefined ? null : { type: 'sign', symbol, isHollow, ...colors };
}
