import { computed } from '@preact/signals';
import type { Feature, FeatureCollection } from 'geojson';
import { FONT } from '../../../../geodata/style/fonts.ts';
import { type Palette, paletteOf } from '../../../../geodata/style/palette.ts';
import { placeAt, ringAround } from '../../../core/geodesic.ts';
import { theme } from '../../../core/preferences.ts';
import { ON_TOP_PREFIX } from '../../../map/added-layers.ts';
import { followLaid, type Laid } from '../../../map/laid-source.ts';
import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { type RangeRing, rings } from '../rings.ts';

const ID = `${ON_TOP_PREFIX}-rings`;

const data = computed<FeatureCollection>(() => ({
  type: 'FeatureCollection',
  features: rings.value.flatMap(ringFeatures),
}));
const layers = computed(() => ringLayers(paletteOf(theme.value)));
const laid = computed<Laid>(() => ({ data: data.value, layers: layers.value }));

/** Draws the rings of guns and of a typed radius, each with its name at its northern end. */
export function followRings(room: MapContext): Dispose {
  return followLaid(room, ID, laid);
}

function ringFeatures({ center, radiusM, label }: RangeRing): Feature[] {
  const ring = ringAround(center, radiusM).map(([lng, lat]) => [lng, lat]);
  const [lng, lat] = placeAt(center, 0, radiusM);
  return [
    { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: ring } },
    {
      type: 'Feature',
      properties: { label },
      geometry: { type: 'Point', coordinates: [lng, lat] },
    },
  ];
}

function ringLayers(palette: Palette): Laid['layers'] {
  return [
    {
      id: `${ID}-lines`,
      type: 'line',
      source: ID,
      filter: ['==', ['geometry-type'], 'LineString'],
      paint: {
        'line-color': palette.accent,
        'line-width': 1.6 * palette.lineScale,
        'line-dasharray': [4, 2],
      },
    },
    {
      id: `${ID}-names`,
      type: 'symbol',
      source: ID,
      filter: ['has', 'label'],
      layout: {
        'text-field': ['get', 'label'],
        'text-font': [FONT.regular],
        'text-size': 12 * palette.textScale,
        'text-anchor': 'bottom',
        'text-offset': [0, -0.3],
        'text-allow-overlap': true,
      },
      paint: {
        'text-color': palette.ink,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.8,
      },
    },
  ];
}
