import type {
  ExpressionSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { areaDashes, areaPattern, areaWidth, PATTERNED_KINDS } from './area-patterns.ts';
import { groupColor, IS_WATER, isA } from './feature-parts.ts';
import { byState } from './feature-state.ts';
import { featureLayerId, HISTORY_SOURCES, type HistorySourceId } from './layer-ids.ts';
import { type LegendMark, legendOfLayer } from './legend-entry.ts';
import { lineDashes, lineWidth } from './line-patterns.ts';
import type { Palette } from './palette.ts';

/** Routes at sea need no paper under them. */
const IS_AT_SEA: ExpressionSpecification = [
  'any',
  ['==', ['get', 'kind'], 'sea-route'],
  ['==', ['get', 'mode'], 'sea'],
];

const AREA_MARK: LegendMark = { section: 'areas', label: 'kind' };
const LINE_MARK: LegendMark = { section: 'lines', label: 'kind', as: { isSchematic: false } };
/** The dashes of an unknown course replace those of lines that would be solid. */
const SCHEMATIC_MARK: LegendMark = {
  section: 'reading',
  label: 'legend.schematic',
  where: ['get', 'isSchematic'],
  as: { kind: 'road', mode: '', layerId: '' },
};

/** Areas, lines and their glow: below the basemap's lettering. */
export function historyGround(palette: Palette): LayerSpecification[] {
  const each = (part: (source: HistorySourceId) => LayerSpecification) => HISTORY_SOURCES.map(part);
  return [
    ...each((source) => area(source, palette)),
    ...each((source) => areaFill(source)),
    ...each((source) => areaEdge(source, palette)),
    ...each((source) => lineGlow(source, palette)),
    ...each((source) => lineHalo(source, palette)),
    ...each((source) => line(source, palette)),
  ];
}

function groupOrAccent(palette: Palette): ExpressionSpecification {
  return byState<string | ExpressionSpecification>({
    selected: palette.accent,
    hovered: palette.accent,
    otherwise: groupColor(palette),
  });
}

function area(source: HistorySourceId, palette: Palette): FillLayerSpecification {
  return {
    id: featureLayerId(source, 'area'),
    type: 'fill',
    source,
    filter: isA('Polygon'),
    metadata: legendOfLayer(AREA_MARK),
    paint: {
      'fill-color': groupOrAccent(palette),
      'fill-opacity': byState({ selected: 0.26, hovered: 0.2, otherwise: 0.13 }),
      'fill-antialias': false,
    },
  };
}

function areaFill(source: HistorySourceId): FillLayerSpecification {
  const isPatterned: FilterSpecification = [
    'all',
    isA('Polygon'),
    ['in', ['get', 'kind'], ['literal', [...PATTERNED_KINDS]]],
  ];
  return {
    id: featureLayerId(source, 'area-pattern'),
    type: 'fill',
    source,
    filter: isPatterned,
    metadata: legendOfLayer(AREA_MARK),
    paint: { 'fill-pattern': areaPattern(), 'fill-opacity': 0.75 },
  };
}

function areaEdge(source: HistorySourceId, palette: Palette): LineLayerSpecification {
  const width = (extraPx: number) => areaWidth(extraPx, palette.lineScale);
  return {
    id: featureLayerId(source, 'area-edge'),
    type: 'line',
    source,
    filter: isA('Polygon'),
    metadata: legendOfLayer(AREA_MARK),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': groupOrAccent(palette),
      'line-width': byState({ selected: width(1.2), hovered: width(0.8), otherwise: width(0) }),
      'line-dasharray': areaDashes(),
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
      'line-width': lineWidth(8, palette.lineScale),
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
    paint: {
      'line-color': palette.halo,
      'line-width': lineWidth(2.2, palette.lineScale),
      'line-opacity': 0.75,
    },
  };
}

function line(source: HistorySourceId, palette: Palette): LineLayerSpecification {
  return {
    id: featureLayerId(source, 'line'),
    type: 'line',
    source,
    filter: isA('LineString'),
    metadata: legendOfLayer(LINE_MARK, SCHEMATIC_MARK),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': ['case', IS_WATER, palette.water, groupColor(palette)],
      'line-width': lineWidth(0, palette.lineScale),
      'line-dasharray': lineDashes(),
    },
  };
}
