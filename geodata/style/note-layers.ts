import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byState } from './feature-state.ts';
import { FONT } from './fonts.ts';
import { featureLayerId, SOURCE } from './layer-ids.ts';
import type { Palette, Theme } from './palette.ts';
import { symbolId } from './symbol-ids.ts';

/** The property of a note's feature that holds its id. */
export const NOTE_ID_FIELD = 'noteId';
const NOTE_TITLE_FIELD = 'title';

/** Areas and lines of notes. */
export function noteGround(palette: Palette): LayerSpecification[] {
  const color = byState({
    selected: palette.accent,
    hovered: palette.accent,
    otherwise: palette.note,
  });
  return [
    {
      id: featureLayerId(SOURCE.notes, 'area'),
      type: 'fill',
      source: SOURCE.notes,
      filter: isA('Polygon'),
      paint: {
        'fill-color': color,
        'fill-opacity': byState({ selected: 0.3, hovered: 0.24, otherwise: 0.16 }),
      },
    },
    {
      id: featureLayerId(SOURCE.notes, 'line-glow'),
      type: 'line',
      source: SOURCE.notes,
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.accent,
        'line-width': 9,
        'line-opacity': byState({ selected: 0.45, hovered: 0.3, otherwise: 0 }),
      },
    },
    {
      id: featureLayerId(SOURCE.notes, 'line'),
      type: 'line',
      source: SOURCE.notes,
      filter: ['!=', ['geometry-type'], 'Point'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.note, 'line-width': 2.6 },
    },
  ];
}

/** Points of notes and the titles of all, on top of the map. */
export function noteLettering(palette: Palette, theme: Theme): LayerSpecification[] {
  return [
    {
      id: featureLayerId(SOURCE.notes, 'point-glow'),
      type: 'circle',
      source: SOURCE.notes,
      filter: isA('Point'),
      paint: {
        'circle-radius': byState({ selected: 13, hovered: 12, otherwise: 0 }),
        'circle-color': palette.accent,
        'circle-opacity': byState({ selected: 0.3, hovered: 0.18, otherwise: 0 }),
        'circle-stroke-color': palette.accent,
        'circle-stroke-width': byState({ selected: 2.5, hovered: 1.5, otherwise: 0 }),
      },
    },
    {
      id: featureLayerId(SOURCE.notes, 'point'),
      type: 'symbol',
      source: SOURCE.notes,
      filter: ['!=', ['geometry-type'], 'LineString'],
      layout: {
        'icon-image': [
          'case',
          isA('Point'),
          symbolId({ shape: 'note', theme, owner: 'note', isHollow: false }),
          '',
        ],
        'icon-allow-overlap': true,
        'text-field': ['get', NOTE_TITLE_FIELD],
        'text-font': [FONT.italic],
        'text-size': 13,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.95,
        'text-justify': 'auto',
        'text-max-width': 12,
        'text-optional': true,
      },
      paint: lettering(palette),
    },
    {
      id: featureLayerId(SOURCE.notes, 'line-label'),
      type: 'symbol',
      source: SOURCE.notes,
      filter: isA('LineString'),
      layout: {
        'symbol-placement': 'line-center',
        'text-field': ['get', NOTE_TITLE_FIELD],
        'text-font': [FONT.italic],
        'text-size': 13,
        'text-offset': [0, -0.9],
        'text-max-angle': 60,
      },
      paint: lettering(palette),
    },
  ];
}

function lettering(palette: Palette) {
  return {
    'text-color': palette.note,
    'text-halo-color': palette.halo,
    'text-halo-width': 1.6,
  };
}

function isA(type: 'Point' | 'LineString' | 'Polygon'): ExpressionSpecification {
  return ['==', ['geometry-type'], type];
}
