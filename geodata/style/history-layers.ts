import type {
  ExpressionSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { areaDashes, areaPattern, areaWidth, PATTERNED_KINDS } from './area-patterns.ts';
import { cornersRoundFrom } from './expressions.ts';
import { IS_WATER, isA, markColor } from './feature-parts.ts';
import { byState, softened } from './feature-state.ts';
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

/** From here on lines of the history are wide enough for their corners to be seen. */
const WIDE_FROM_ZOOM = 8;

const AREA_MARK: LegendMark = { section: 'areas', label: 'kind' };
const LINE_MARK: LegendMark = { section: 'lines', label: 'kind', as: { isSchematic: false } };
/** The dashes of an unknown course replace those of lines that would be solid. */
const SCHEMATIC_MARK: LegendMark = {
  section: 'reading',
  label: 'legend.schematic',
  where: ['get', 'isSchematic'],
  as: { kind: 'road', mode: '', layerId: '' },
};

/**
 * Areas, then lines: below the basemap's lettering. All of one source, then all of the other: each
 * change of source costs a frame the outlines of all its tiles anew.
 */
export function historyGround(palette: Palette): LayerSpecification[] {
  return HISTORY_SOURCES.flatMap((source) => [
    area(source, palette),
    areaFill(source),
    areaEdge(source, palette),
    lineHalo(source, palette),
    line(source, palette),
  ]);
}

function groupOrAccent(palette: Palette): ExpressionSpecification {
  return byState<string | ExpressionSpecification>({
    selected: palette.accent,
    hovered: palette.accent,
    otherwise: markColor(palette),
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
      'fill-opacity': byState<number | ExpressionSpecification>({
        selected: 0.26,
        hovered: 0.2,
        otherwise: softened(0.13, 0.06),
      }),
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
    paint: { 'fill-pattern': areaPattern(), 'fill-opacity': 0.75, 'fill-antialias': false },
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
    layout: cornersRoundFrom(WIDE_FROM_ZOOM),
    paint: {
      'line-color': groupOrAccent(palette),
      'line-width': byState({ selected: width(1.2), hovered: width(0.8), otherwise: width(0) }),
      'line-dasharray': areaDashes(),
    },
  };
}

const HAS_HALO: ExpressionSpecification = ['all', ['!', IS_WATER], ['!', IS_AT_SEA]];

/** The paper under a line; its glow where it is selected or under the pointer. */
function lineHalo(source: HistorySourceId, palette: Palette): LineLayerSpecification {
  return {
    id: featureLayerId(source, 'line-halo'),
    type: 'line',
    source,
    filter: isA('LineString'),
    layout: { 'line-cap': 'round', ...cornersRoundFrom(WIDE_FROM_ZOOM) },
    paint: {
      'line-color': byState({
        selected: palette.accent,
        hovered: palette.accent,
        otherwise: palette.halo,
      }),
      'line-width': lineWidth(
        byState({ selected: 8, hovered: 8, otherwise: 2.2 }),
        palette.lineScale,
      ),
      'line-opacity': byState<number | ExpressionSpecification>({
        selected: 0.55,
        hovered: 0.35,
        otherwise: ['case', HAS_HALO, 0.75, 0],
      }),
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
    layout: cornersRoundFrom(WIDE_FROM_ZOOM),
    paint: {
      'line-color': ['case', IS_WATER, palette.water, markColor(palette)],
      'line-opacity': softened(1, 0.5),
      'line-width': lineWidth(0, palette.lineScale),
      'line-dasharray': lineDashes(),
    },
  };
}
