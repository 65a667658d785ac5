import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The states the map sets on features: the selected record, and the one under the pointer. */
export const FEATURE_STATE = { selected: 'selected', hovered: 'hovered' } as const;

/** A paint value that depends on whether the feature is selected, hovered or neither. */
export function byState<Value extends number | string | ExpressionSpecification>(values: {
  readonly selected: Value;
  readonly hovered: Value;
  readonly otherwise: Value;
}): ExpressionSpecification {
  const isOn = (state: string): ExpressionSpecification => [
    'boolean',
    ['feature-state', state],
    false,
  ];
  return [
    'case',
    isOn(FEATURE_STATE.selected),
    values.selected,
    isOn(FEATURE_STATE.hovered),
    values.hovered,
    values.otherwise,
  ];
}
