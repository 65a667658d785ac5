import type {
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Look } from '../model/looks.ts';
import { isA, pointGlow } from './feature-parts.ts';
import { byState } from './feature-state.ts';
import { FONT } from './fonts.ts';
import { featureLayerId, SOURCE } from './layer-ids.ts';
import type { Palette } from './palette.ts';
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
export function noteLettering(palette: Palette, look: Look): LayerSpecification[] {
  return [
    pointGlow(SOURCE.notes, palette),
    pointsAndTitles(palette, look),
    {
      id: featureLayerId(SOURCE.notes, 'line-label'),
      type: 'symbol',
      source: SOURCE.notes,
      filter: isA('LineString'),
      layout: {
        ...TITLE,
        'symbol-placement': 'line-center',
        'text-offset': [0, -0.9],
        'text-max-angle': 60,
      },
      paint: lettering(palette),
    },
  ];
}

const TITLE = {
  'text-field': ['get', NOTE_TITLE_FIELD],
  'text-font': [FONT.italic],
  'text-size': 13,
} satisfies SymbolLayerSpecification['layout'];

function pointsAndTitles(palette: Palette, look: Look): SymbolLayerSpecification {
  const sign = symbolId({ shape: 'note', look, owner: 'note', isHollow: false });
  return {
    id: featureLayerId(SOURCE.notes, 'point'),
    type: 'symbol',
    source: SOURCE.notes,
    filter: ['!=', ['geometry-type'], 'LineString'],
    layout: {
      ...TITLE,
      'icon-image': ['case', isA('Point'), sign, ''],
      'icon-allow-overlap': true,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.95,
      'text-justify': 'auto',
      'text-max-width': 12,
      'text-optional': true,
    },
    paint: lettering(palette),
  };
}

function lettering(palette: Palette) {
  return {
    'text-color': palette.note,
    'text-halo-color': palette.halo,
    'text-halo-width': 1.6,
  };
}
