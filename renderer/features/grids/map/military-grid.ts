import { computed } from '@preact/signals';
import type { Feature, FeatureCollection } from 'geojson';
import type { LineLayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import {
  type GridPart,
  type GridRank,
  militaryGrid,
} from '../../../../geodata/model/space/military-grid.ts';
import { FONT } from '../../../../geodata/style/fonts.ts';
import { type Palette, paletteOf } from '../../../../geodata/style/palette.ts';
import { preferences, theme } from '../../../core/preferences.ts';
import { sight } from '../../../core/sight.ts';
import { OVER_GROUND_PREFIX } from '../../../map/added-layers.ts';
import { followLaid, type Laid } from '../../../map/laid-source.ts';
import type { Dispose, MapContext } from '../../../map/map-context.ts';

const ID = `${OVER_GROUND_PREFIX}military-grid`;
const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

const isShown = computed(() => preferences.value.isGridShown);
const datum = computed(() => preferences.value.datum);

/** The grid of what is in sight, made anew when the map comes to rest. */
const data = computed<FeatureCollection>(() => {
  if (!isShown.value || sight.value === null) return NOTHING;
  const { bounds, zoom } = sight.value;
  return {
    type: 'FeatureCollection',
    features: militaryGrid(bounds, zoom, datum.value).map(toFeature),
  };
});
const layers = computed(() => gridLayers(paletteOf(theme.value)));
const laid = computed<Laid>(() => ({ data: data.value, layers: layers.value }));

/** Draws the military grid, while that is wished. */
export function followMilitaryGrid(room: MapContext): Dispose {
  return followLaid(room, ID, laid);
}

function toFeature(part: GridPart): Feature {
  const properties = { rank: part.rank, label: part.label };
  const geometry =
    'line' in part
      ? { type: 'LineString' as const, coordinates: part.line.map(([lng, lat]) => [lng, lat]) }
      : { type: 'Point' as const, coordinates: [...part.at] };
  return { type: 'Feature', properties, geometry };
}

const WIDTHS: Readonly<Record<GridRank, number>> = {
  zone: 1.8,
  '100km': 1.3,
  '10km': 1,
  '1km': 0.6,
};

function gridLayers(palette: Palette): Laid['layers'] {
  const lines: LineLayerSpecification = {
    id: `${ID}-lines`,
    type: 'line',
    source: ID,
    filter: ['==', ['geometry-type'], 'LineString'],
    paint: {
      'line-color': palette.ink,
      'line-width': [
        'match',
        ['get', 'rank'],
        'zone',
        WIDTHS.zone * palette.lineScale,
        '100km',
        WIDTHS['100km'] * palette.lineScale,
        '10km',
        WIDTHS['10km'] * palette.lineScale,
        WIDTHS['1km'] * palette.lineScale,
      ],
      'line-opacity': 0.55,
    },
  };
  return [lines, ...gridNames(palette)];
}

function gridNames(palette: Palette): SymbolLayerSpecification[] {
  const lettering = {
    type: 'symbol' as const,
    source: ID,
    paint: {
      'text-color': palette.ink,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.4,
    },
  };
  const text = {
    'text-field': ['get', 'label'] satisfies ['get', string],
    'text-font': [FONT.regular],
    'text-size': 11 * palette.textScale,
  };
  return [
    {
      ...lettering,
      id: `${ID}-kilometres`,
      filter: [
        'all',
        ['==', ['geometry-type'], 'LineString'],
        ['in', ['get', 'rank'], ['literal', ['10km', '1km']]],
      ],
      layout: { ...text, 'symbol-placement': 'line', 'symbol-spacing': 420 },
    },
    {
      ...lettering,
      id: `${ID}-names`,
      filter: ['==', ['geometry-type'], 'Point'],
      layout: { ...text, 'text-font': [FONT.bold], 'text-size': 13 * palette.textScale },
    },
  ];
}
