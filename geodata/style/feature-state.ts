import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * The states the map sets on features: the selected record, the one under the pointer, and those of
 * which nobody is sure that they were there on the days shown.
 */
export const FEATURE_STATE = { selected: 'selected', hovered: 'hovered', soft: 'soft' } as const;

function isOn(state: string): ExpressionSpecification {
  return ['boolean', ['feature-state', state], false];
}

/** An opacity, and the one of what is doubted on the days shown. */
export function softened(sure: number, soft: number): ExpressionSpecification {
  return ['case', isOn(FEATURE_STATE.soft), soft, sure];
}

/** A paint value that depends on whether the feature is selected, hovered or neither. */
export function byState<Value extends number | string | ExpressionSpecification>(values: {
  readonly selected: Value;
  readonly hovered: Value;
  readonly otherwise: Value;
}): ExpressionSpecification {
  return [
    'case',
    isOn(FEATURE_STATE.selected),
    values.selected,
    isOn(FEATURE_STATE.hovered),
    values.hovered,
    values.otherwise,
  ];
}
