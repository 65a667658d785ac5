import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { FONT } from './fonts.ts';
import { BASEMAP_LAYER, SOURCE } from './layer-ids.ts';
import type { Palette } from './palette.ts';

/** From this zoom on the fine coast is drawn, and the coarse one is not. */
const NEAR_FROM_ZOOM = 4;
/** How far each tint of the water reaches from the shore, in pixels at zoom 3 and 9. */
const BAND_WIDTHS_PX = [
  [9, 30],
  [6, 19],
  [3, 9],
] as const;

/** Sea, coast, land, net and borders: what lies under everything historical. */
export function basemapGround(palette: Palette): LayerSpecification[] {
  return [
    { id: BASEMAP_LAYER.sea, type: 'background', paint: { 'background-color': palette.sea } },
    ...BASEMAP_LAYER.coastBands.flatMap((id, index) => coastBand(id, index, palette)),
    ...farAndNear(BASEMAP_LAYER.land, SOURCE.landFar, SOURCE.landNear).map((part) => ({
      ...part,
      type: 'fill' as const,
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    })),
    graticuleLines(palette),
    ...borderLines(palette),
    ...farAndNear(BASEMAP_LAYER.shore, SOURCE.coastFar, SOURCE.coastNear).map((part) => ({
      ...part,
      type: 'line' as const,
      paint: { 'line-color': palette.shore, 'line-width': byZoom([3, 0.5], [9, 1.1]) },
    })),
  ];
}

const IS_WATER: ExpressionSpecification = ['in', ['get', 'kind'], ['literal', ['ocean', 'sea']]];
const IS_OCEAN: ExpressionSpecification = ['==', ['get', 'kind'], 'ocean'];

/** The names of lands and waters and of the net, below all other lettering. */
export function basemapLabels(palette: Palette, nameField: string): LayerSpecification[] {
  return [graticuleLabels(palette), landNames(palette, nameField), waterNames(palette, nameField)];
}

function landNames(palette: Palette, nameField: string): SymbolLayerSpecification {
  return {
    id: BASEMAP_LAYER.label,
    type: 'symbol',
    source: SOURCE.labels,
    minzoom: 3,
    maxzoom: 8,
    filter: ['!', IS_WATER],
    layout: {
      ...nameLayout(nameField, FONT.regular),
      'text-size': byZoom([3, 10], [7, 17]),
      'text-letter-spacing': 0.3,
      'text-transform': 'uppercase',
    },
    paint: {
      'text-color': palette.landText,
      'text-halo-color': palette.land,
      'text-halo-width': 1.4,
    },
  };
}

function waterNames(palette: Palette, nameField: string): SymbolLayerSpecification {
  return {
    id: BASEMAP_LAYER.waterLabel,
    type: 'symbol',
    source: SOURCE.labels,
    minzoom: 3,
    maxzoom: 9,
    filter: IS_WATER,
    layout: {
      ...nameLayout(nameField, FONT.italic),
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        3,
        ['case', IS_OCEAN, 12, 9],
        7,
        ['case', IS_OCEAN, 24, 18],
      ],
      'text-letter-spacing': 0.14,
    },
    paint: { 'text-color': palette.waterText },
  };
}

function nameLayout(nameField: string, font: string): SymbolLayerSpecification['layout'] {
  return {
    'text-field': ['get', nameField],
    'text-font': [font],
    'text-max-width': 6,
    'text-line-height': 1.35,
  };
}

function farAndNear<Far extends string, Near extends string>(id: string, far: Far, near: Near) {
  return [
    { id: `${id}-far`, source: far, maxzoom: NEAR_FROM_ZOOM },
    { id: `${id}-near`, source: near, minzoom: NEAR_FROM_ZOOM },
  ];
}

function coastBand(id: string, index: number, palette: Palette): LineLayerSpecification[] {
  const [small, large] = BAND_WIDTHS_PX[index] ?? [0, 0];
  return farAndNear(id, SOURCE.coastFar, SOURCE.coastNear).map((part) => ({
    ...part,
    type: 'line',
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': palette.depths[index] ?? palette.sea,
      'line-width': byZoom([3, small], [9, large]),
    },
  }));
}

/** These borders lie two kilometres off: close by, they would contradict what is drawn on them. */
const BORDER_OPACITY: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  8.5,
  1,
  10.5,
  0,
];

function borderLines(palette: Palette): LineLayerSpecification[] {
  const band = farAndNear(BASEMAP_LAYER.borderBand, SOURCE.bordersFar, SOURCE.bordersNear);
  const line = farAndNear(BASEMAP_LAYER.border, SOURCE.bordersFar, SOURCE.bordersNear);
  return [
    ...band.map((part) => ({
      ...part,
      type: 'line' as const,
      layout: { 'line-join': 'round' as const },
      paint: {
        'line-color': palette.borderBand,
        'line-width': byZoom([3, 2], [9, 7]),
        'line-opacity': BORDER_OPACITY,
      },
    })),
    ...line.map((part) => ({
      ...part,
      type: 'line' as const,
      paint: {
        'line-color': palette.border,
        'line-width': byZoom([3, 0.5], [9, 1.2]),
        'line-dasharray': [7, 2.5, 1.2, 2.5],
        'line-opacity': BORDER_OPACITY,
      },
    })),
  ];
}

/** The finer nets come in as the map comes closer. */
const NET_IN_SIGHT: ExpressionSpecification = [
  '>=',
  ['get', 'stepMin'],
  ['step', ['zoom'], 300, 6, 60, 9, 10, 12, 2],
];

function graticuleLines(palette: Palette): LineLayerSpecification {
  return {
    id: BASEMAP_LAYER.graticule,
    type: 'line',
    source: SOURCE.graticule,
    filter: NET_IN_SIGHT,
    paint: {
      'line-color': palette.graticule,
      'line-width': 0.6,
      'line-opacity': ['match', ['get', 'stepMin'], 300, 0.42, 60, 0.3, 0.22],
    },
  };
}

function graticuleLabels(palette: Palette): SymbolLayerSpecification {
  return {
    id: BASEMAP_LAYER.graticuleLabel,
    type: 'symbol',
    source: SOURCE.graticule,
    minzoom: 3,
    filter: NET_IN_SIGHT,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 640,
      'text-field': ['get', 'label'],
      'text-font': [FONT.regular],
      'text-size': 10,
      'text-letter-spacing': 0.05,
    },
    paint: {
      'text-color': palette.graticule,
      'text-opacity': 0.75,
      'text-halo-color': palette.land,
      'text-halo-width': 0,
    },
  };
}

function byZoom(
  [fromZoom, from]: readonly [number, number],
  [toZoom, to]: readonly [number, number],
): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.4], ['zoom'], fromZoom, from, toZoom, to];
}
