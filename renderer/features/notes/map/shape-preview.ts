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

/** In the ink of the lettering: the note itself is drawn as chosen, and must be told from it. */
function previewLayers(palette: Palette): Laid['layers'] {
  const ink = palette.landText;
  return [
    {
      id: `${SOURCE_ID}:inside`,
      type: 'fill',
      source: SOURCE_ID,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': ink, 'fill-opacity': 0.18 },
    },
    {
      id: `${SOURCE_ID}:under`,
      type: 'line',
      source: SOURCE_ID,
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: { 'line-color': palette.halo, 'line-width': 4.5 * palette.lineScale },
    },
    {
      id: `${SOURCE_ID}:edge`,
      type: 'line',
      source: SOURCE_ID,
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: {
        'line-color': ink,
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
        'circle-color': ink,
        'circle-radius': 6,
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 2,
      },
    },
  ];
}
