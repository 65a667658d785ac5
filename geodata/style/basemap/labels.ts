import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { evenlyByZoom, fromZoomOfRank, holdsOn } from '../expressions.ts';
import { FONT } from '../fonts.ts';
import { BASEMAP_LAYER, SOURCE } from '../layer-ids.ts';
import { legendOfTiles } from '../legend-entry.ts';
import type { Palette } from '../palette.ts';
import { FINE_NET, NET_IN_SIGHT } from './lines.ts';
import { onTiles, type TileDrawing } from './tile-pairs.ts';

/** How the basemap is lettered. */
export interface LabelSettings {
  readonly palette: Palette;
  /** The language of names; `local` is the script of the country. */
  readonly labels: 'en' | 'vi' | 'local';
  /** Names of the day shown, or of today. */
  readonly names: 'period' | 'modern';
  readonly asOfDay: number;
}

/** Names of the basemap, from those that give way to those that stay. */
export function labelLayers(settings: LabelSettings): LayerSpecification[] {
  return [
    ...graticuleLabels(settings),
    ...villageNames(settings),
    ...riverNames(settings),
    provinceNames(settings),
    waterNames(settings),
    passesAndPeaks(settings),
    townNames(settings),
  ];
}

function nameIn(labels: LabelSettings['labels']): ExpressionSpecification {
  if (labels === 'en') return ['get', 'nameEn'];
  return ['coalesce', ['get', labels === 'vi' ? 'nameVi' : 'nameLocal'], ['get', 'nameEn']];
}

/** Places have one feature for each stretch of time with other names, and one with today's. */
function ofThatDay({ names, asOfDay }: LabelSettings): ExpressionSpecification {
  return names === 'modern'
    ? ['==', ['get', 'isModern'], true]
    : ['all', ['==', ['get', 'isModern'], false], holdsOn(asOfDay)];
}

function sizes(
  { palette }: LabelSettings,
  stops: readonly (readonly [zoom: number, sizePx: number])[],
): ExpressionSpecification {
  return evenlyByZoom(stops.map(([zoom, sizePx]) => [zoom, sizePx * palette.textScale] as const));
}

function halo(palette: Palette, color: string, widthPx = 1.4) {
  return {
    'text-color': color,
    'text-halo-color': palette.halo,
    'text-halo-width': widthPx * palette.lineScale,
    'text-halo-blur': 0.4,
  };
}

/** How far the name of a state moves aside, in its own size. */
const POLITY_ASIDE_EM = 1;
const POLITY_FROM_ZOOM = [1, 2.3, 3.5, 4.5, 5.4];
/** Parts of states, in smaller lettering. */
const IS_PART: ExpressionSpecification = [
  'in',
  ['get', 'kind'],
  ['literal', ['province', 'region', 'territory']],
];

/**
 * Names of states, placed before all other names of the basemap and after the places of the history:
 * they move aside for what happened there, and towns for them.
 */
export function polityNames(settings: LabelSettings): SymbolLayerSpecification {
  const { textScale } = settings.palette;
  return {
    id: BASEMAP_LAYER.polityNames,
    type: 'symbol',
    source: SOURCE.polities,
    maxzoom: 8.5,
    filter: [
      'all',
      holdsOn(settings.asOfDay),
      fromZoomOfRank(POLITY_FROM_ZOOM),
    ] as FilterSpecification,
    layout: {
      'text-field': nameIn(settings.labels),
      'text-font': [FONT.regular],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        2,
        ['case', IS_PART, 8 * textScale, 9.5 * textScale],
        5,
        ['case', IS_PART, 10 * textScale, 12 * textScale],
        8,
        ['case', IS_PART, 13 * textScale, 17 * textScale],
      ],
      'text-letter-spacing': settings.labels === 'local' ? 0.1 : 0.2,
      'text-transform': 'uppercase',
      'text-max-width': 8,
      'text-line-height': 1.3,
      'text-padding': 2,
      'text-variable-anchor': [
        'center',
        'top',
        'bottom',
        'left',
        'right',
        'top-left',
        'top-right',
        'bottom-left',
        'bottom-right',
      ],
      'text-radial-offset': POLITY_ASIDE_EM,
      'text-justify': 'auto',
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: halo(settings.palette, settings.palette.landText, 1.6),
  };
}

function provinceNames(settings: LabelSettings): SymbolLayerSpecification {
  return {
    id: BASEMAP_LAYER.provinceNames,
    type: 'symbol',
    source: SOURCE.provinces,
    minzoom: 5.4,
    maxzoom: 10,
    filter: [
      'all',
      holdsOn(settings.asOfDay),
      fromZoomOfRank([4.6, 5.6, 6.4, 7, 7.6]),
    ] as FilterSpecification,
    layout: {
      'text-field': nameIn(settings.labels),
      'text-font': [FONT.italic],
      'text-size': sizes(settings, [
        [5, 9.5],
        [9, 13],
      ]),
      'text-letter-spacing': 0.16,
      'text-max-width': 7,
      'text-padding': 10,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { ...halo(settings.palette, settings.palette.landText), 'text-opacity': 0.85 },
  };
}

const IS_ISLAND: ExpressionSpecification = ['==', ['get', 'kind'], 'island'];

function waterNames(settings: LabelSettings): SymbolLayerSpecification {
  const { waterText, textScale } = settings.palette;
  const sized = (waterPx: number, islandPx: number): ExpressionSpecification => [
    'case',
    IS_ISLAND,
    islandPx * textScale,
    waterPx * textScale,
  ];
  return {
    id: BASEMAP_LAYER.waterNames,
    type: 'symbol',
    source: SOURCE.waters,
    filter: [
      'all',
      ['==', ['geometry-type'], 'Point'],
      holdsOn(settings.asOfDay),
      fromZoomOfRank([1, 3.4, 4.8, 6.4, 7.6]),
    ] as FilterSpecification,
    maxzoom: 11,
    layout: {
      'text-field': nameIn(settings.labels),
      'text-font': [FONT.italic],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        2,
        sized(10, 8.5),
        5,
        sized(13, 10),
        8,
        sized(17, 11.5),
      ],
      'text-letter-spacing': ['case', IS_ISLAND, 0.02, 0.14],
      // An island is named below, not across.
      'text-anchor': ['case', IS_ISLAND, 'top', 'center'],
      'text-offset': ['case', IS_ISLAND, ['literal', [0, 0.5]], ['literal', [0, 0]]],
      'text-max-width': 8,
      'text-line-height': 1.3,
      'text-padding': 6,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': waterText },
  };
}

function riverNames(settings: LabelSettings): SymbolLayerSpecification[] {
  return [
    {
      id: BASEMAP_LAYER.riverNames,
      type: 'symbol',
      source: SOURCE.waters,
      minzoom: 5,
      filter: [
        'all',
        ['==', ['geometry-type'], 'LineString'],
        fromZoomOfRank([5, 6, 7, 8, 9]),
      ] as FilterSpecification,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 480,
        'text-field': nameIn(settings.labels),
        'text-font': [FONT.italic],
        'text-size': sizes(settings, [
          [5, 10],
          [10, 13],
        ]),
        'text-letter-spacing': 0.08,
        'text-offset': [0, -0.75],
        'text-max-angle': 35,
        'text-padding': 8,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: halo(settings.palette, settings.palette.waterText, 1.2),
    },
  ];
}

const TOWN_FROM_ZOOM = [2, 4.4, 5.6, 6.8, 8];
const LAND_MARKS: ExpressionSpecification = ['in', ['get', 'kind'], ['literal', ['pass', 'peak']]];
/** Islands are named with the waters, once. */
const NAMED_ELSEWHERE: ExpressionSpecification = ['==', ['get', 'kind'], 'island'];
const IS_STRETCH: ExpressionSpecification = [
  'in',
  ['get', 'kind'],
  ['literal', ['region', 'valley']],
];

function townNames(settings: LabelSettings): SymbolLayerSpecification {
  const { palette } = settings;
  return {
    id: BASEMAP_LAYER.townNames,
    type: 'symbol',
    source: SOURCE.places,
    filter: [
      'all',
      ['!', LAND_MARKS],
      ['!', NAMED_ELSEWHERE],
      // A stretch of land has no dot that would keep the feature's own name and this one apart.
      ['any', ['!', IS_STRETCH], ['==', ['get', 'feature'], '']],
      ofThatDay(settings),
      fromZoomOfRank(TOWN_FROM_ZOOM),
    ] as FilterSpecification,
    layout: {
      'icon-image': [
        'case',
        IS_STRETCH,
        '',
        ['==', ['get', 'kind'], 'capital'],
        'capital',
        ['<=', ['get', 'rank'], 2],
        'town',
        'village',
      ],
      'icon-size': 0.6 * palette.lineScale,
      'icon-padding': 4,
      'text-field': nameIn(settings.labels),
      'text-font': [
        'case',
        ['<=', ['get', 'rank'], 1],
        ['literal', [FONT.bold]],
        ['literal', [FONT.regular]],
      ],
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        4,
        ['-', 12.5 * palette.textScale, ['*', 0.9, ['get', 'rank']]],
        9,
        ['-', 15.5 * palette.textScale, ['*', 0.9, ['get', 'rank']]],
      ],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.6,
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-padding': 3,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { ...halo(palette, palette.townText), 'icon-color': palette.townText },
  };
}

function passesAndPeaks(settings: LabelSettings): SymbolLayerSpecification {
  const { palette } = settings;
  return {
    id: BASEMAP_LAYER.landMarks,
    type: 'symbol',
    source: SOURCE.places,
    minzoom: 6.2,
    metadata: legendOfTiles('legend.peak', 'Point', { kind: 'peak' }),
    filter: [
      'all',
      LAND_MARKS,
      ofThatDay(settings),
      fromZoomOfRank([6.2, 6.8, 7.6, 8.4, 9]),
    ] as FilterSpecification,
    layout: {
      'icon-image': ['get', 'kind'],
      'icon-size': 0.62 * palette.lineScale,
      'text-field': nameIn(settings.labels),
      'text-font': [FONT.italic],
      'text-size': sizes(settings, [
        [6, 9.5],
        [10, 12],
      ]),
      'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.7,
      'text-max-width': 8,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { ...halo(palette, palette.landText), 'icon-color': palette.landText },
  };
}

/** Small places of today, close by: they give the eye a hold, and yield to everything else. */
function villageNames(settings: LabelSettings): LayerSpecification[] {
  const { palette } = settings;
  const drawing: TileDrawing = {
    of: 'towns',
    id: BASEMAP_LAYER.villageNames,
    type: 'symbol',
    minzoom: 9,
    layout: {
      'icon-image': 'village',
      'icon-size': 0.4 * palette.lineScale,
      'icon-padding': 10,
      'text-field': nameIn(settings.labels),
      'text-font': [FONT.regular],
      'text-size': sizes(settings, [
        [9, 9.5],
        [13, 12],
      ]),
      'text-anchor': 'top',
      'text-offset': [0, 0.4],
      'text-padding': 8,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      ...halo(palette, palette.landText),
      'icon-color': palette.landText,
      'text-opacity': 0.8,
    },
  };
  return onTiles([drawing]);
}

function graticuleLabels({ palette }: LabelSettings): SymbolLayerSpecification[] {
  const lettering: Omit<SymbolLayerSpecification, 'id' | 'source'> = {
    type: 'symbol',
    filter: NET_IN_SIGHT,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 640,
      'text-field': ['get', 'label'],
      'text-font': [FONT.regular],
      'text-size': 10 * palette.textScale,
      'text-letter-spacing': 0.05,
    },
    paint: { 'text-color': palette.graticule, 'text-opacity': 0.8 },
  };
  return [
    { ...lettering, ...FINE_NET, id: BASEMAP_LAYER.fineNetLabel },
    { ...lettering, id: BASEMAP_LAYER.graticuleLabel, source: SOURCE.graticule, minzoom: 4 },
  ];
}
