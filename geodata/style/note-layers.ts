import type {
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { isA, pointGlow } from './feature-parts.ts';
import { byState } from './feature-state.ts';
import { FONT } from './fonts.ts';
import { featureLayerId, SOURCE } from './layer-ids.ts';
import { type LegendMark, legendOfLayer } from './legend-entry.ts';
import type { Palette } from './palette.ts';
import { spriteId } from './symbol-ids.ts';

/** The property of a note's feature that holds its id; the feature's own is a number. */
export const NOTE_ID_FIELD = 'noteId';
const NOTE_TITLE_FIELD = 'title';

const NOTE_MARK: LegendMark = { section: 'signs', label: 'legend.note' };

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
      metadata: legendOfLayer(NOTE_MARK),
      paint: {
        'fill-color': color,
        'fill-opacity': byState({ selected: 0.3, hovered: 0.24, otherwise: 0.16 }),
        'fill-antialias': false,
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
      metadata: legendOfLayer(NOTE_MARK),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.note, 'line-width': 2.6 * palette.lineScale },
    },
  ];
}

/** Points of notes and the titles of all, on top of the map. */
export function noteLettering(palette: Palette): LayerSpecification[] {
  return [
    pointGlow(SOURCE.notes, palette),
    pointsAndTitles(palette),
    {
      id: featureLayerId(SOURCE.notes, 'line-label'),
      type: 'symbol',
      source: SOURCE.notes,
      filter: isA('LineString'),
      layout: {
        ...title(palette),
        'symbol-placement': 'line-center',
        'text-offset': [0, -0.9],
        'text-max-angle': 60,
      },
      paint: lettering(palette),
    },
  ];
}

function title({ textScale }: Palette) {
  return {
    'text-field': ['get', NOTE_TITLE_FIELD],
    'text-font': [FONT.italic],
    'text-size': 13 * textScale,
  } satisfies SymbolLayerSpecification['layout'];
}

function pointsAndTitles(palette: Palette): SymbolLayerSpecification {
  return {
    id: featureLayerId(SOURCE.notes, 'point'),
    type: 'symbol',
    source: SOURCE.notes,
    filter: ['!=', ['geometry-type'], 'LineString'],
    metadata: legendOfLayer({ ...NOTE_MARK, where: isA('Point') }),
    layout: {
      ...title(palette),
      'icon-image': ['case', isA('Point'), spriteId('note', false), ''],
      'icon-size': 0.8 * palette.textScale,
      'icon-allow-overlap': true,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.95,
      'text-justify': 'auto',
      'text-max-width': 12,
      'text-optional': true,
    },
    paint: {
      ...lettering(palette),
      'icon-color': palette.note,
      'icon-halo-color': palette.halo,
      'icon-halo-width': 1.4,
    },
  };
}

function lettering(palette: Palette) {
  return {
    'text-color': palette.note,
    'text-halo-color': palette.halo,
    'text-halo-width': 1.6,
  };
}
