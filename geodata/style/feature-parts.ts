import type {
  CircleLayerSpecification,
  ExpressionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { byState } from './feature-state.ts';
import { featureLayerId, type HistorySourceId, type SOURCE } from './layer-ids.ts';
import type { Palette } from './palette.ts';

/** Features of that geometry alone. */
export function isA(type: 'Point' | 'LineString' | 'Polygon'): ExpressionSpecification {
  return ['==', ['geometry-type'], type];
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
    filter: isA('Point'),
    paint: {
      'circle-radius': byState({ selected: 13, hovered: 12, otherwise: 0 }),
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
    filter: isA('Point'),
    paint: {
      'circle-radius': byState({ selected: 4, hovered: 4, otherwise: 0 }),
      'circle-color': palette.accent,
    },
  };
}
