import type {
  ExpressionSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { LAYER_IDS } from '../model/layers.ts';
import type { Look } from '../model/looks.ts';
import { isA, pointCore, pointGlow } from './feature-parts.ts';
import { byState } from './feature-state.ts';
import { FONT } from './fonts.ts';
import { LABEL_ONLY_KINDS, WATER_KINDS } from './kinds.ts';
import { featureLayerId, HISTORY_SOURCES, type HistorySourceId } from './layer-ids.ts';
import { lineDashes, lineWidth } from './line-patterns.ts';
import type { Palette } from './palette.ts';
import { symbolIdExpression } from './symbol-ids.ts';

const IS_WATER: ExpressionSpecification = ['in', ['get', 'kind'], ['literal', [...WATER_KINDS]]];
/** Routes at sea need no paper under them. */
const IS_AT_SEA: ExpressionSpecification = [
  'any',
  ['==', ['get', 'kind'], 'sea-route'],
  ['==', ['get', 'mode'], 'sea'],
];
const IS_LABEL_ONLY: ExpressionSpecification = [
  'in',
  ['get', 'kind'],
  ['literal', [...LABEL_ONLY_KINDS]],
];
const IS_LARGE_PLACE: ExpressionSpecification = [
  'in',
  ['get', 'kind'],
  ['literal', ['capital', 'city', 'region']],
];

const POINT_FONT: ExpressionSpecification = [
  'case',
  IS_WATER,
  ['literal', [FONT.italic]],
  IS_LARGE_PLACE,
  ['literal', [FONT.bold]],
  ['literal', [FONT.regular]],
];

/** From which zoom a feature of each rank has its place on the map and its name. */
const POINT_FROM_ZOOM = [0, 5, 7, 9];
const POINT_NAME_FROM_ZOOM = [6, 8, 11];
const LINE_NAME_FROM_ZOOM = [5, 7, 9, 11];

/** Areas, lines and their glow: below the basemap's lettering. */
export function historyGround(palette: Palette): LayerSpecification[] {
  const each = (part: (source: HistorySourceId) => LayerSpecification) => HISTORY_SOURCES.map(part);
  return [
    ...each((source) => area(source, palette)),
    ...each((source) => areaEdge(source, palette)),
    ...each((source) => lineGlow(source, palette)),
    ...each((source) => lineHalo(source, palette)),
    ...each((source) => line(source, palette)),
  ];
}

/** Names of areas and lines, then points with theirs: above the basemap's lettering. */
export function historyLettering(
  palette: Palette,
  look: Look,
  nameField: string,
): LayerSpecification[] {
  return [
    ...HISTORY_SOURCES.map((source) => pointGlow(source, palette)),
    ...HISTORY_SOURCES.map((source) => pointCore(source, palette)),
    ...HISTORY_SOURCES.map((source) => areaLabel(source, palette, nameField)),
    ...HISTORY_SOURCES.map((source) => lineLabel(source, palette, nameField)),
    ...HISTORY_SOURCES.map((source) => point(source, palette, look, nameField)),
  ];
}

function groupColor(palette: Palette): ExpressionSpecification {
  const [first, ...others] = LAYER_IDS.map((id) => [id, palette.layers[id]] as const);
  const rest = others.flat() as string[];
  return [
    'match',
    ['get', 'layerId'],
    first?.[0] ?? '',
    first?.[1] ?? palette.ink,
    ...rest,
    palette.ink,
  ];
}

function lineColor(palette: Palette): ExpressionSpecification {
  return ['case', IS_WATER, palette.water, groupColor(palette)];
}

function fromZoom(zooms: readonly number[]): ExpressionSpecification {
  const [rank0 = 0, rank1 = 0, rank2 = 0, rank3 = 0] = zooms;
  return ['>=', ['zoom'], ['match', ['get', 'rank'], 0, rank0, 1, rank1, 2, rank2, rank3]];
}

/** The names of the first rank alone, and of one more rank from each of the zooms on. */
function pointName(nameField: string): ExpressionSpecification {
  const upToRank = (rank: number): ExpressionSpecification => [
    'case',
    ['<=', ['get', 'rank'], rank],
    ['get', nameField],
    '',
  ];
  const stops = POINT_NAME_FROM_ZOOM.flatMap((zoom, index) => [zoom, upToRank(index + 1)]);
  return ['step', ['zoom'], upToRank(0), ...(stops as [number, ExpressionSpecification])];
}

function area(source: HistorySourceId, palette: Palette): FillLayerSpecification {
  return {
    id: featureLayerId(source, 'area'),
    type: 'fill',
    source,
    filter: isA('Polygon'),
    paint: {
      'fill-color': byState<string | ExpressionSpecification>({
        selected: palette.accent,
        hovered: palette.accent,
        otherwise: groupColor(palette),
      }),
      'fill-opacity': byState({ selected: 0.26, hovered: 0.2, otherwise: 0.13 }),
      'fill-antialias': false,
    },
  };
}

function areaEdge(source: HistorySourceId, palette: Palette): LineLayerSpecification {
  return {
    id: featureLayerId(source, 'area-edge'),
    type: 'line',
    source,
    filter: isA('Polygon'),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': byState<string | ExpressionSpecification>({
        selected: palette.accent,
        hovered: palette.accent,
        otherwise: groupColor(palette),
      }),
      'line-width': byState({ selected: 2.4, hovered: 2, otherwise: 1.2 }),
      'line-dasharray': [
        'match',
        ['get', 'kind'],
        'front-line',
        ['literal', [1, 0]],
        ['literal', [4, 2]],
      ],
    },
  };
}

function lineGlow(source: HistorySourceId, palette: Palette): LineLayerSpecification {
  return {
    id: featureLayerId(source, 'line-glow'),
    type: 'line',
    source,
    filter: isA('LineString'),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': palette.accent,
      'line-width': lineWidth(8),
      'line-opacity': byState({ selected: 0.55, hovered: 0.35, otherwise: 0 }),
    },
  };
}

function lineHalo(source: HistorySourceId, palette: Palette): LineLayerSpecification {
  return {
    id: featureLayerId(source, 'line-halo'),
    type: 'line',
    source,
    filter: ['all', isA('LineString'), ['!', IS_WATER], ['!', IS_AT_SEA]],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': palette.halo, 'line-width': lineWidth(2.2), 'line-opacity': 0.75 },
  };
}

function line(source: HistorySourceId, palette: Palette): LineLayerSpecification {
  return {
    id: featureLayerId(source, 'line'),
    type: 'line',
    source,
    filter: isA('LineString'),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': lineColor(palette),
      'line-width': lineWidth(0),
      'line-dasharray': lineDashes(),
    },
  };
}

function point(
  source: HistorySourceId,
  palette: Palette,
  look: Look,
  nameField: string,
): SymbolLayerSpecification {
  return {
    id: featureLayerId(source, 'point'),
    type: 'symbol',
    source,
    filter: ['all', isA('Point'), fromZoom(POINT_FROM_ZOOM)] as FilterSpecification,
    layout: {
      'icon-image': ['case', IS_LABEL_ONLY, '', symbolIdExpression(look)],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 4, 0.62, 8, 0.8, 12, 0.86, 14, 1.25],
      'icon-allow-overlap': true,
      'text-field': pointName(nameField),
      'text-font': POINT_FONT,
      'text-size': ['interpolate', ['linear'], ['zoom'], 5, 11, 9, 12.5, 13, 14],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left'],
      'text-radial-offset': ['case', IS_LABEL_ONLY, 0, 0.85],
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-padding': 3,
      'text-optional': true,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': ['case', IS_WATER, palette.waterText, palette.ink],
      'text-halo-color': palette.halo,
      'text-halo-width': 1.6,
      'text-halo-blur': 0.4,
    },
  };
}

function lineLabel(
  source: HistorySourceId,
  palette: Palette,
  nameField: string,
): SymbolLayerSpecification {
  return {
    id: featureLayerId(source, 'line-label'),
    type: 'symbol',
    source,
    filter: ['all', isA('LineString'), fromZoom(LINE_NAME_FROM_ZOOM)] as FilterSpecification,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-field': ['get', nameField],
      'text-font': ['case', IS_WATER, ['literal', [FONT.italic]], ['literal', [FONT.regular]]],
      'text-size': ['interpolate', ['linear'], ['zoom'], 5, 10.5, 12, 13],
      'text-offset': [0, -0.9],
      'text-max-angle': 38,
      'text-padding': 6,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': lineColor(palette),
      'text-halo-color': palette.halo,
      'text-halo-width': 1.4,
    },
  };
}

function areaLabel(
  source: HistorySourceId,
  palette: Palette,
  nameField: string,
): SymbolLayerSpecification {
  return {
    id: featureLayerId(source, 'area-label'),
    type: 'symbol',
    source,
    filter: ['all', isA('Polygon'), fromZoom(LINE_NAME_FROM_ZOOM)] as FilterSpecification,
    layout: {
      'text-field': ['get', nameField],
      'text-font': [FONT.italic],
      'text-size': 12.5,
      'text-letter-spacing': 0.06,
      'text-max-width': 10,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': groupColor(palette),
      'text-halo-color': palette.halo,
      'text-halo-width': 1.4,
    },
  };
}
