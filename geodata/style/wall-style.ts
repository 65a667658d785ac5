import type {
  LayerSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { largest } from '../model/extremes.ts';
import { HIT_NAME_PART } from './layer-ids.ts';

/**
 * How the wall of a hall is lettered, in pixels of a wall 720 pixels high. From six screen heights
 * 16 minutes of arc, which everybody reads with ease, are 2.8 % of the height; 2 % are read by
 * those who look for them.
 */
export const WALL_LETTERING = {
  /** Places of the scene: 2.9 %. */
  scenePlacePx: 21,
  /** No name is smaller: 2.05 %. */
  leastPx: 14.8,
  /** Everything else grows by as much. */
  times: 1.3,
  /** Lines are that much wider. */
  lineTimes: 1.3,
  /** Room kept around names, so that there are fewer of them. */
  textPaddingPx: 12,
} as const;

type Value = unknown;

/** The same map with large lettering, thick lines and fewer names, for a wall seen from afar. */
export function forTheWall(style: StyleSpecification): StyleSpecification {
  return { ...style, layers: style.layers.map(enlarge) };
}

function enlarge(layer: LayerSpecification): LayerSpecification {
  if (layer.type === 'symbol') return enlargeNames(layer);
  if (layer.type !== 'line') return layer;
  const width = layer.paint?.['line-width'];
  const wider = atEachZoom(width ?? 1, (value) => ['*', WALL_LETTERING.lineTimes, value]);
  return { ...layer, paint: { ...layer.paint, 'line-width': wider } } as LayerSpecification;
}

function enlargeNames(layer: SymbolLayerSpecification): SymbolLayerSpecification {
  const { times, leastPx, textPaddingPx } = WALL_LETTERING;
  const layout = { ...layer.layout } as Record<string, Value>;
  if ('text-field' in layout) {
    const grown = (value: Value): Value => ['max', leastPx, ['*', times, value]];
    layout['text-size'] = atEachZoom(layout['text-size'] ?? 16, grown);
    if (!isBesideSign(layer)) layout['text-padding'] = textPaddingPx;
  }
  layout['icon-size'] = atEachZoom(layout['icon-size'] ?? 1, (value) => ['*', times, value]);
  return { ...layer, layout } as SymbolLayerSpecification;
}

/** Names whose signs are another layer: with more room around them their own sign would take it. */
function isBesideSign({ id }: SymbolLayerSpecification): boolean {
  return id.endsWith(`:${HIT_NAME_PART}`);
}

/**
 * Changes what an expression answers. One that depends on the zoom must stay outermost, so each of
 * its answers is changed.
 */
function atEachZoom(expression: Value, change: (value: Value) => Value): Value {
  const changed = (value: Value) => foldNumber(change(value));
  if (!Array.isArray(expression)) return changed(expression);
  const [operator] = expression;
  const head = operator === 'interpolate' ? 3 : 2;
  const isByZoom =
    (operator === 'interpolate' || operator === 'step') &&
    JSON.stringify(expression[head - 1]) === '["zoom"]';
  if (!isByZoom) return changed(expression);
  // `step` begins with an answer, `interpolate` with a zoom; then they take turns.
  const isAnswer = (index: number) => (index - head) % 2 === (operator === 'step' ? 0 : 1);
  return expression.map((part, index) => (index >= head && isAnswer(index) ? changed(part) : part));
}

/** A sum of numbers alone is done at once: the style stays short, and the legend can read it. */
function foldNumber(value: Value): Value {
  if (!Array.isArray(value)) return value;
  const [operator, ...parts] = value.map(foldNumber);
  if (!parts.every((part) => typeof part === 'number')) return value;
  if (operator === '*') return parts.reduce((product, part) => product * part, 1);
  return operator === 'max' ? largest(parts) : value;
}
