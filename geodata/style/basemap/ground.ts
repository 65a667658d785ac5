import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { evenlyByZoom } from '../expressions.ts';
import { BASEMAP_LAYER, SOURCE } from '../layer-ids.ts';
import { legendOfTiles } from '../legend-entry.ts';
import type { Palette } from '../palette.ts';
import { polityOf, tintOf } from '../polities.ts';
import { POLITY_HISTORY } from '../polity-history.ts';
import { POLITY_TINTS } from '../polity-tints.ts';
import { onTiles } from './tile-pairs.ts';

/** The relief that is to be drawn. */
export interface ReliefSettings {
  readonly isShown: boolean;
  /** Greatest zoom of the elevation tiles: 5 as shipped, more where a reader added elevation. */
  readonly maxZoom: number;
  /** Changes with the tiles, so that none is taken from a cache. */
  readonly revision: number;
}

/** The shipped elevation has no detail closer than this: its shading fades out from here. */
const SHIPPED_RELIEF_TO_ZOOM = 7.5;
/** Depths the tiles hold, in metres, from the shelf down. */
const DEPTH_STEPS_M = [0, 200, 1000, 3000] as const;

/** Land, heights, states, hills, then the sea over them all: relief frays at no coast. */
export function groundLayers(
  palette: Palette,
  relief: ReliefSettings,
  asOfDay: number,
): LayerSpecification[] {
  return [
    {
      id: BASEMAP_LAYER.land,
      type: 'background',
      paint: { 'background-color': palette.land },
    },
    ...(relief.isShown ? [heights(palette)] : []),
    ...polityWash(palette, asOfDay),
    ...(relief.isShown ? [hills(palette, relief)] : []),
    ...seaFills(palette),
    ...onTiles<FillLayerSpecification>('lakes', {
      id: BASEMAP_LAYER.lakes,
      type: 'fill',
      paint: { 'fill-color': palette.sea, 'fill-outline-color': palette.shore },
    }),
  ];
}

function heights(palette: Palette): LayerSpecification {
  return {
    id: BASEMAP_LAYER.heights,
    type: 'color-relief',
    source: SOURCE.relief,
    metadata: legendOfTiles('legend.heights', 'Polygon'),
    paint: {
      'color-relief-color': [
        'interpolate',
        ['linear'],
        ['elevation'],
        ...palette.heights.flat(),
      ] as ExpressionSpecification,
      'color-relief-opacity': evenlyByZoom([
        [8, 1],
        [11, 0.55],
      ]),
    },
  };
}

function hills(palette: Palette, { maxZoom }: ReliefSettings): LayerSpecification {
  const strength = palette.hillStrength;
  return {
    id: BASEMAP_LAYER.hills,
    type: 'hillshade',
    source: SOURCE.relief,
    paint: {
      'hillshade-method': 'igor',
      'hillshade-illumination-direction': 315,
      'hillshade-illumination-anchor': 'map',
      'hillshade-shadow-color': palette.hillShadow,
      'hillshade-highlight-color': palette.hillLight,
      'hillshade-exaggeration': evenlyByZoom([
        [2, strength * 0.6],
        [5, strength],
        [Math.max(maxZoom, SHIPPED_RELIEF_TO_ZOOM), strength],
        [Math.max(maxZoom, SHIPPED_RELIEF_TO_ZOOM) + 2.5, strength * 0.25],
      ]),
    },
  };
}

/** Every unit of the map: those that changed hands, and those that are a state of their own. */
const UNITS: readonly string[] = [
  ...new Set([...Object.keys(POLITY_HISTORY), ...POLITY_TINTS.keys()]),
];

/** Each state of that day in a wash of its own. */
function polityWash(palette: Palette, day: number): FillLayerSpecification[] {
  const colors = UNITS.flatMap((unit) => [unit, palette.polities[tintOf(polityOf(unit, day))]]);
  return onTiles<FillLayerSpecification>('units', {
    id: BASEMAP_LAYER.polities,
    type: 'fill',
    paint: {
      'fill-color': [
        'match',
        ['get', 'unit'],
        ...colors,
        palette.land,
      ] as unknown as ExpressionSpecification,
      'fill-opacity': palette.polityOpacity,
      'fill-antialias': false,
    },
  });
}

function seaFills(palette: Palette): FillLayerSpecification[] {
  return [
    ...onTiles<FillLayerSpecification>('sea', {
      id: BASEMAP_LAYER.sea,
      type: 'fill',
      paint: { 'fill-color': palette.sea, 'fill-antialias': false },
    }),
    ...onTiles<FillLayerSpecification>('depth', {
      id: BASEMAP_LAYER.depth,
      type: 'fill',
      metadata: legendOfTiles('legend.depths', 'Polygon', { depthM: 1000 }),
      paint: { 'fill-color': depthColor(palette), 'fill-antialias': true },
    }),
  ];
}

function depthColor(palette: Palette): ExpressionSpecification {
  const steps = DEPTH_STEPS_M.slice(1).flatMap((depthM, index) => [
    depthM,
    palette.depths[index + 1] ?? palette.sea,
  ]);
  return ['step', ['get', 'depthM'], palette.depths[0], ...steps] as ExpressionSpecification;
}
