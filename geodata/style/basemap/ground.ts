import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { BASEMAP_LAYER, SOURCE } from '../layer-ids.ts';
import { legendOfRamp, legendOfTiles } from '../legend-entry.ts';
import type { Palette } from '../palette.ts';
import { polityOf, tintOf } from '../polities.ts';
import { POLITY_HISTORY } from '../polity-history.ts';
import { POLITY_TINTS } from '../polity-tints.ts';
import { onTiles, type TileDrawing } from './tile-pairs.ts';

/** The relief that is to be drawn. */
export interface ReliefSettings {
  readonly isShown: boolean;
  /** Greatest zoom of the elevation tiles: 5 as shipped, more where a reader added elevation. */
  readonly maxZoom: number;
  /** Changes with the tiles, so that none is taken from a cache. */
  readonly revision: number;
}

/** Depths the tiles hold, in metres, from the shelf down. */
const DEPTH_STEPS_M = [0, 200, 1000, 3000] as const;

/** Land, relief and states; the sea comes over them all: relief frays at no coast. */
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
    ...(relief.isShown ? [reliefPicture(palette)] : []),
    ...onTiles([polityWash(palette, asOfDay)]),
  ];
}

/** Heights and hills in one picture; its sharpness and strength are those of its zoom. */
function reliefPicture(palette: Palette): LayerSpecification {
  return {
    id: BASEMAP_LAYER.relief,
    type: 'raster',
    source: SOURCE.relief,
    metadata: legendOfRamp('legend.heights', palette.heights),
    paint: { 'raster-fade-duration': 0 },
  };
}

/** Every unit of the map: those that changed hands, and those that are a state of their own. */
const UNITS: readonly string[] = [
  ...new Set([...Object.keys(POLITY_HISTORY), ...POLITY_TINTS.keys()]),
];

/** Each state of that day in a wash of its own. */
function polityWash(palette: Palette, day: number): TileDrawing {
  const colors = UNITS.flatMap((unit) => [unit, palette.polities[tintOf(polityOf(unit, day))]]);
  return {
    of: 'units',
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
  };
}

/** The sea, its depths and the lakes. */
export function waterFills(palette: Palette): TileDrawing[] {
  return [
    {
      of: 'sea',
      id: BASEMAP_LAYER.sea,
      type: 'fill',
      paint: { 'fill-color': palette.sea, 'fill-antialias': false },
    },
    {
      of: 'depth',
      id: BASEMAP_LAYER.depth,
      type: 'fill',
      metadata: legendOfTiles('legend.depths', 'Polygon', { depthM: 1000 }),
      paint: { 'fill-color': depthColor(palette), 'fill-antialias': false },
    },
    {
      of: 'lakes',
      id: BASEMAP_LAYER.lakes,
      type: 'fill',
      paint: { 'fill-color': palette.sea, 'fill-outline-color': palette.shore },
    },
  ];
}

function depthColor(palette: Palette): ExpressionSpecification {
  const steps = DEPTH_STEPS_M.slice(1).flatMap((depthM, index) => [
    depthM,
    palette.depths[index + 1] ?? palette.sea,
  ]);
  return ['step', ['get', 'depthM'], palette.depths[0], ...steps] as ExpressionSpecification;
}
