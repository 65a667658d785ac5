import { computed } from '@preact/signals';
import { type Palette, paletteOf } from '../../../../geodata/style/palette.ts';
import { theme } from '../../../core/preferences.ts';
import { ON_TOP_PREFIX } from '../../../map/added-layers.ts';
import { followLaid, type Laid } from '../../../map/laid-source.ts';
import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { shapePreview } from '../shape/shape-preview.ts';

const SOURCE_ID = `${ON_TOP_PREFIX}:shapes`;

const layers = computed(() => previewLayers(paletteOf(theme.value)));
const laid = computed<Laid>(() => ({
  data: {
    type: 'FeatureCollection',
    features: shapePreview.value.map((geometry) => ({
      type: 'Feature',
      properties: {},
      geometry,
    })),
  },
  layers: layers.value,
}));

/** Draws what a change of shape would come to, before it is made. */
export function followShapePreview(room: MapContext): Dispose {
  return followLaid(room, SOURCE_ID, laid);
}

function previewLayers(palette: Palette): Laid['layers'] {
  return [
    {
      id: `${SOURCE_ID}:inside`,
      type: 'fill',
      source: SOURCE_ID,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': palette.accent, 'fill-opacity': 0.12 },
    },
    {
      id: `${SOURCE_ID}:edge`,
      type: 'line',
      source: SOURCE_ID,
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: {
        'line-color': palette.accent,
        'line-width': 2 * palette.lineScale,
        'line-dasharray': [3, 1.5],
      },
    },
    {
      id: `${SOURCE_ID}:place`,
      type: 'circle',
      source: SOURCE_ID,
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-color': palette.accent,
        'circle-radius': 6,
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 2,
      },
    },
  ];
}
