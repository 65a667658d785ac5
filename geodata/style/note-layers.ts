import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { NoteLine, NoteWidth } from '../model/workbook/note-style.ts';
import { LINE_WIDTHS_PX } from '../model/workbook/read-note-style.ts';
import { isA, pointGlow } from './feature-parts.ts';
import { byState } from './feature-state.ts';
import { FONT } from './fonts.ts';
import { featureLayerId, SOURCE } from './layer-ids.ts';
import { type LegendMark, legendOfLayer } from './legend-entry.ts';
import { NOTE_TITLE_FIELD } from './note-feature.ts';
import { inkColor } from './note-inks.ts';
import type { Palette } from './palette.ts';
import { spriteId } from './symbol-ids.ts';

const NOTE_MARK: LegendMark = { section: 'signs', label: 'legend.note' };

/** In units of the line's width; the ends of its dashes are round. */
const DASHES: Readonly<Record<NoteLine, readonly [number, number]>> = {
  solid: [1, 0],
  dashed: [2.6, 2.4],
  dotted: [0.01, 2],
};

/** Areas and lines of notes. */
export function noteGround(palette: Palette): LayerSpecification[] {
  return [
    {
      id: featureLayerId(SOURCE.notes, 'area'),
      type: 'fill',
      source: SOURCE.notes,
      filter: isA('Polygon'),
      metadata: legendOfLayer(NOTE_MARK),
      paint: {
        'fill-color': byState<string | ExpressionSpecification>({
          selected: palette.accent,
          hovered: palette.accent,
          otherwise: inkColor(palette.inks),
        }),
        'fill-opacity': byState<number | ExpressionSpecification>({
          ...{ selected: 0.3, hovered: 0.24, otherwise: fillOpacity() },
        }),
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
      paint: {
        'line-color': inkColor(palette.inks),
        'line-width': lineWidth(palette.lineScale),
        'line-dasharray': lineDashes(),
      },
    },
  ];
}

/** Arrows are laid on thick, but for a retreat, which is an outline. */
function fillOpacity(): ExpressionSpecification {
  const [ink, wash] = [['attack', 'supply'], 0.16];
  return ['match', ['get', 'campaign'], ink, 0.72, 'flow', 0.42, 'retreat', 0.06, wash];
}

/** Finer where many lie close together. */
function lineWidth(scale: number): ExpressionSpecification {
  const at = (factor: number): ExpressionSpecification => {
    const px = (width: NoteWidth) => LINE_WIDTHS_PX[width] * scale * factor;
    return ['match', ['get', 'width'], 'fine', px('fine'), 'broad', px('broad'), px('medium')];
  };
  return ['interpolate', ['linear'], ['zoom'], 4, at(0.6), 7, at(1)];
}

function lineDashes(): ExpressionSpecification {
  const of = (line: NoteLine): ExpressionSpecification => ['literal', [...DASHES[line]]];
  const [dashed, dotted] = [of('dashed'), of('dotted')];
  const line: ExpressionSpecification = ['get', 'line'];
  const own: ExpressionSpecification = [
    'match',
    line,
    'dashed',
    dashed,
    'dotted',
    dotted,
    of('solid'),
  ];
  return ['case', ['==', ['get', 'campaign'], 'retreat'], dashed, own];
}

/**
 * Points of notes and the titles of all, on top of the map. Every point has its dot; the sign
 * stands over it where signs have room, so that many notes are no solid wall.
 */
export function noteLettering(palette: Palette): LayerSpecification[] {
  return [
    pointGlow(SOURCE.notes, palette),
    {
      id: featureLayerId(SOURCE.notes, 'point-core'),
      type: 'circle',
      source: SOURCE.notes,
      filter: ['all', isA('Point'), ['!=', ['get', 'symbol'], 'text']],
      paint: {
        'circle-radius': 2.2 * palette.textScale,
        'circle-color': inkColor(palette.inks),
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 0.8,
      },
    },
    signsOnLines(palette),
    titles(palette),
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
    signs(palette),
  ];
}

/** The teeth of a front and of a position stand on the left of the line, towards the enemy. */
export function signsOnLines(palette: Palette): SymbolLayerSpecification {
  return {
    id: featureLayerId(SOURCE.notes, 'line-sign'),
    type: 'symbol',
    source: SOURCE.notes,
    filter: ['in', ['get', 'campaign'], ['literal', ['front', 'position']]],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 18 * palette.lineScale,
      'icon-image': [
        'match',
        ['get', 'campaign'],
        'front',
        spriteId('front-tooth', false),
        spriteId('position-tooth', false),
      ],
      'icon-size': 0.8 * palette.lineScale,
      'icon-rotation-alignment': 'map',
      'icon-keep-upright': false,
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
    paint: { 'icon-color': inkColor(palette.inks) },
  };
}

function title({ textScale }: Palette) {
  return {
    'text-field': ['get', NOTE_TITLE_FIELD],
    'text-font': [FONT.italic],
    'text-size': 13 * textScale,
  } satisfies SymbolLayerSpecification['layout'];
}

/** Signs, which are placed before any name: a name that has no room hides no sign. */
function signs(palette: Palette): SymbolLayerSpecification {
  return {
    id: featureLayerId(SOURCE.notes, 'point'),
    type: 'symbol',
    source: SOURCE.notes,
    filter: isA('Point'),
    metadata: legendOfLayer(NOTE_MARK),
    layout: {
      'icon-image': signOf(),
      'icon-size': 0.8 * palette.textScale,
      'icon-padding': 0,
    },
    paint: {
      'icon-color': inkColor(palette.inks),
      'icon-halo-color': palette.halo,
      'icon-halo-width': 1.4,
    },
  };
}

/** The titles of points and areas. */
function titles(palette: Palette): SymbolLayerSpecification {
  return {
    id: featureLayerId(SOURCE.notes, 'point-name'),
    type: 'symbol',
    source: SOURCE.notes,
    filter: ['!=', ['geometry-type'], 'LineString'],
    layout: {
      ...title(palette),
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': [
        'case',
        ['has', 'unit'],
        1.9,
        ['all', isA('Point'), ['!=', ['get', 'symbol'], 'text']],
        0.95,
        0,
      ],
      'text-justify': 'auto',
      'text-max-width': 12,
    },
    paint: lettering(palette),
  };
}

/** The picture on the sheet; a note of lettering alone has none. */
function signOf(): ExpressionSpecification {
  return [
    'match',
    ['get', 'symbol'],
    'text',
    '',
    ['coalesce', ['get', 'unit'], ['get', 'symbol'], spriteId('note', false)],
  ];
}

function lettering(palette: Palette) {
  return {
    'text-color': inkColor(palette.inks),
    'text-halo-color': palette.halo,
    'text-halo-width': 1.6,
  };
}
