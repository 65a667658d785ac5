import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { UNIT_IMAGE_PREFIX } from '../model/workbook/unit-code.ts';
import { accuracyDisc, byCertainty, IS_UNCERTAIN } from './accuracy.ts';
import { evenlyByZoom } from './expressions.ts';
import {
  IS_AREA_NAME,
  IS_LABEL_ONLY,
  IS_PLACE,
  IS_UNIT,
  IS_WATER,
  isA,
  markColor,
  pointCore,
  pointGlow,
} from './feature-parts.ts';
import { softened } from './feature-state.ts';
import { FONT } from './fonts.ts';
import { HAS_NAME_NOW, HAS_SIGN_NOW, MAY_SIGNS_OVERLAP, nameByZoom } from './generalization.ts';
import { POINT_SYMBOLS } from './kinds.ts';
import { featureLayerId, HISTORY_SOURCES, type HistorySourceId, SOURCE } from './layer-ids.ts';
import { legendOfLayer } from './legend-entry.ts';
import type { Palette } from './palette.ts';
import { HOLLOW_SUFFIX } from './symbol-ids.ts';

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

/** Pixels from a place to the sign of the first unit there, and from it to the next, at full size. */
const FIRST_UNIT_PX = 34;
const NEXT_UNIT_PX = 34;
const MOST_UNIT_SLOTS = 8;
/** As soon as every post is drawn so is who stood there: a day has few of them. */
const MAY_UNITS_OVERLAP: ExpressionSpecification = ['step', ['zoom'], false, 13, true];

const HAS_SIGN: ExpressionSpecification = ['all', HAS_SIGN_NOW, ['!', IS_LABEL_ONLY]];

/**
 * Names of areas, lines and places, then the signs of places: above the basemap's lettering. What
 * lies higher finds room first, so no name is written over a sign.
 */
export function historyLettering(
  palette: Palette,
  name: ExpressionSpecification,
): LayerSpecification[] {
  const each = (part: (source: HistorySourceId) => LayerSpecification) => HISTORY_SOURCES.map(part);
  return [
    ...each((source) => accuracyDisc(source, palette, HAS_SIGN)),
    ...each((source) => pointGlow(source, palette)),
    ...each((source) => pointCore(source, palette)),
    ...each((source) => areaLabel(source, palette, name)),
    ...each((source) => lineLabel(source, palette, name)),
    ...each((source) => pointName(source, palette, name)),
    units(palette),
    ...each((source) => point(source, palette)),
  ];
}

/** The name of a point's picture on the sheet. */
function signName(): ExpressionSpecification {
  const symbols = Object.entries(POINT_SYMBOLS).flat() as [string, string];
  return byCertainty((isHollow) => [
    'concat',
    ['match', ['get', 'kind'], ...symbols, 'dot'],
    ['case', isHollow, HOLLOW_SUFFIX, ''],
  ]);
}

/** Signs of units stand above the sign of their place, and above each other. */
function signOffset(): ExpressionSpecification {
  const slots = Array.from({ length: MOST_UNIT_SLOTS }, (_, slot) => slot);
  const steps = slots.flatMap((slot) => [
    slot,
    ['literal', [0, -FIRST_UNIT_PX - slot * NEXT_UNIT_PX]],
  ]) as [number, ExpressionSpecification];
  return ['match', ['coalesce', ['get', 'unitSlot'], -1], ...steps, ['literal', [0, 0]]];
}

function sizes(
  stops: readonly (readonly [zoom: number, size: number])[],
  scale: number,
): ExpressionSpecification {
  return evenlyByZoom(stops.map(([zoom, size]) => [zoom, size * scale] as const));
}

function point(source: HistorySourceId, palette: Palette): SymbolLayerSpecification {
  return {
    id: featureLayerId(source, 'point'),
    type: 'symbol',
    source,
    filter: ['all', IS_PLACE, ['!', IS_UNIT], HAS_SIGN] as FilterSpecification,
    metadata: legendOfLayer(
      { section: 'signs', label: 'kind', as: { accuracyM: 0 } },
      {
        section: 'reading',
        label: 'legend.uncertain',
        where: IS_UNCERTAIN,
        as: { layerId: '', kind: 'town' },
      },
    ),
    layout: {
      'icon-image': signName(),
      'icon-size': sizes(
        [
          [4, 0.52],
          [8, 0.68],
          [12, 0.78],
          [14, 1.1],
        ],
        palette.textScale,
      ),
      'icon-allow-overlap': MAY_SIGNS_OVERLAP,
      'icon-padding': 0,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'icon-color': markColor(palette),
      'icon-opacity': softened(1, 0.5),
      'icon-halo-color': palette.halo,
      'icon-halo-width': 1.4,
    },
  };
}

/**
 * Units of troops, in a layer of their own: their signs have colours, those of places take one. A
 * unit without a date is nowhere.
 */
function units(palette: Palette): SymbolLayerSpecification {
  return {
    id: featureLayerId(SOURCE.dated, 'unit'),
    type: 'symbol',
    source: SOURCE.dated,
    filter: ['all', isA('Point'), IS_UNIT, HAS_SIGN_NOW] as FilterSpecification,
    layout: {
      'icon-image': ['concat', UNIT_IMAGE_PREFIX, ['get', 'unit']],
      'icon-size': 0.72 * palette.textScale,
      'icon-offset': signOffset(),
      'icon-allow-overlap': MAY_UNITS_OVERLAP,
      'icon-padding': 0,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'icon-opacity': softened(1, 0.5) },
  };
}

function pointName(
  source: HistorySourceId,
  palette: Palette,
  name: ExpressionSpecification,
): SymbolLayerSpecification {
  return {
    id: featureLayerId(source, 'point-name'),
    type: 'symbol',
    source,
    filter: ['all', IS_PLACE, ['!', IS_UNIT], HAS_SIGN_NOW] as FilterSpecification,
    layout: {
      'text-field': nameByZoom(name),
      'text-font': POINT_FONT,
      'text-size': sizes(
        [
          [5, 11],
          [9, 12.5],
          [13, 14],
        ],
        palette.textScale,
      ),
      'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left'],
      // Beside the sign with its halo, which would else leave its own name no room.
      'text-radial-offset': ['case', IS_LABEL_ONLY, 0, 1.15],
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-padding': 2,
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
  name: ExpressionSpecification,
): SymbolLayerSpecification {
  return {
    id: featureLayerId(source, 'line-label'),
    type: 'symbol',
    source,
    filter: ['all', isA('LineString'), HAS_NAME_NOW] as FilterSpecification,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-field': name,
      'text-font': ['case', IS_WATER, ['literal', [FONT.italic]], ['literal', [FONT.regular]]],
      'text-size': sizes(
        [
          [5, 10.5],
          [12, 13],
        ],
        palette.textScale,
      ),
      'text-offset': [0, -0.9],
      'text-max-angle': 38,
      'text-padding': 6,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': ['case', IS_WATER, palette.water, markColor(palette)],
      'text-halo-color': palette.halo,
      'text-halo-width': 1.4,
    },
  };
}

function areaLabel(
  source: HistorySourceId,
  palette: Palette,
  name: ExpressionSpecification,
): SymbolLayerSpecification {
  return {
    id: featureLayerId(source, 'area-label'),
    type: 'symbol',
    source,
    filter: ['all', IS_AREA_NAME, HAS_NAME_NOW] as FilterSpecification,
    layout: {
      'text-field': name,
      'text-font': [FONT.italic],
      'text-size': 12.5 * palette.textScale,
      'text-letter-spacing': 0.06,
      'text-max-width': 10,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': markColor(palette),
      'text-halo-color': palette.halo,
      'text-halo-width': 1.4,
    },
  };
}
