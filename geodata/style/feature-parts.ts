import type {
  CircleLayerSpecification,
  ExpressionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { LAYER_IDS } from '../model/content/layers.ts';
import { byState } from './feature-state.ts';
import { LABEL_ONLY_KINDS, WATER_KINDS } from './kinds.ts';
import { featureLayerId, type HistorySourceId, type SOURCE } from './layer-ids.ts';
import type { Palette } from './palette.ts';

export const IS_WATER: ExpressionSpecification = [
  'in',
  ['get', 'kind'],
  ['literal', [...WATER_KINDS]],
];
export const IS_LABEL_ONLY: ExpressionSpecification = [
  'in',
  ['get', 'kind'],
  ['literal', [...LABEL_ONLY_KINDS]],
];

/** Features of that geometry alone. */
export function isA(type: 'Point' | 'LineString' | 'Polygon'): ExpressionSpecification {
  return ['==', ['geometry-type'], type];
}

/** The property of the point at which an area is named; it is drawn as nothing else. */
export const AREA_NAME_FIELD = 'isAreaName';

/** The points at which areas are named. */
export const IS_AREA_NAME: ExpressionSpecification = ['==', ['get', AREA_NAME_FIELD], true];

/** Points that are places. */
export const IS_PLACE: ExpressionSpecification = ['all', isA('Point'), ['!', IS_AREA_NAME]];

/** Points at which a unit of troops stood; its sign is drawn by the unit's code. */
export const IS_UNIT: ExpressionSpecification = ['==', ['get', 'kind'], 'unit'];

/** The colour of the group or of the grade a feature belongs to; ink for one of neither. */
export function markColor(palette: Palette): ExpressionSpecification {
  if (palette.coloring === 'grade') {
    const grades = Object.entries(palette.grades).flat() as [string, string];
    return ['match', ['get', 'grade'], ...grades, palette.ink];
  }
  const colors = LAYER_IDS.flatMap((id) => [id, palette.layers[id]]);
  return ['match', ['get', 'layerId'], ...(colors as [string, string]), palette.ink];
}

/** The ring around a point that is selected or under the pointer. */
export function pointGlow(
  source: HistorySourceId | typeof SOURCE.notes,
  palette: Palette,
): CircleLayerSpecification {
  return {
    id: featureLayerId(source, 'point-glow'),
    type: 'circle',
    source,
    filter: IS_PLACE,
    paint: {
      'circle-radius': byState({
        selected: 13 * palette.textScale,
        hovered: 12 * palette.textScale,
        otherwise: 0,
      }),
      'circle-color': palette.accent,
      'circle-opacity': byState({ selected: 0.3, hovered: 0.18, otherwise: 0 }),
      'circle-stroke-color': palette.accent,
      'circle-stroke-width': byState({ selected: 2.5, hovered: 1.5, otherwise: 0 }),
    },
  };
}

/** A dot inside the ring, for points whose own sign appears only closer: a ring is never empty. */
export function pointCore(source: HistorySourceId, palette: Palette): CircleLayerSpecification {
  return {
    id: featureLayerId(source, 'point-core'),
    type: 'circle',
    source,
    filter: IS_PLACE,
    paint: {
      'circle-radius': byState({ selected: 4, hovered: 4, otherwise: 0 }),
      'circle-color': palette.accent,
    },
  };
}
