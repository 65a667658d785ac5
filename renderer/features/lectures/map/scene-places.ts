import { effect } from '@preact/signals';
import type { Feature } from 'geojson';
import type { GeoJSONSource, SymbolLayerSpecification } from 'maplibre-gl';
import { FONT } from '../../../../geodata/style/fonts.ts';
import { type Palette, paletteOf } from '../../../../geodata/style/palette.ts';
import { WALL_LETTERING } from '../../../../geodata/style/wall-style.ts';
import { language } from '../../../core/language.ts';
import { theme } from '../../../core/preferences.ts';
import { ON_TOP_PREFIX } from '../../../map/added-layers.ts';
import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { type ScenePlace, scenePlaces } from '../scene-places.ts';

const ID = `${ON_TOP_PREFIX}:scene-places`;
const DESK_SIZE_PX = 15;
/** No other name comes nearer: the basemap's own name of the same place would say it twice. */
const CLEAR_PX = 18;

/**
 * Marks and names the places of the scene. The layer lies over all others, which is where MapLibre
 * begins to place names: so these come first, and what they leave no room for goes unnamed.
 */
export function followScenePlaceNames(context: MapContext): Dispose {
  const { map, styleLoads, use } = context;
  const sizePx = use === 'audience' ? WALL_LETTERING.scenePlacePx : DESK_SIZE_PX;
  const stop = effect(() => {
    const features = scenePlaces.value.map((place) => toFeature(place, language.value));
    const palette = paletteOf(theme.value);
    if (styleLoads.value === 0) return;
    const data = { type: 'FeatureCollection' as const, features };
    const source = map.getSource<GeoJSONSource>(ID);
    if (source === undefined && features.length === 0) return;
    if (source === undefined) map.addSource(ID, { type: 'geojson', data });
    else void source.setData(data);
    const layer = layerOf(palette, sizePx);
    if (map.getLayer(ID) === undefined) map.addLayer(layer);
    for (const [name, value] of Object.entries(layer.paint ?? {})) {
      map.setPaintProperty(ID, name as keyof NonNullable<typeof layer.paint>, value);
    }
  });
  return () => {
    stop();
    if (map.getLayer(ID) !== undefined) map.removeLayer(ID);
    if (map.getSource(ID) !== undefined) map.removeSource(ID);
  };
}

function toFeature({ name, lngLat, rank }: ScenePlace, spoken: 'en' | 'vi'): Feature {
  return {
    type: 'Feature',
    properties: { name: name[spoken], rank },
    geometry: { type: 'Point', coordinates: [...lngLat] },
  };
}

function layerOf(palette: Palette, sizePx: number): SymbolLayerSpecification {
  return {
    id: ID,
    type: 'symbol',
    source: ID,
    layout: {
      'icon-image': 'town',
      'icon-size': sizePx / DESK_SIZE_PX,
      'icon-allow-overlap': true,
      'icon-padding': CLEAR_PX,
      'text-field': ['get', 'name'],
      'text-font': [FONT.bold],
      'text-size': sizePx,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left'],
      'text-radial-offset': 0.7,
      'text-justify': 'auto',
      'text-max-width': 10,
      'text-padding': 4,
      'text-optional': true,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'icon-color': palette.accent,
      'icon-halo-color': palette.halo,
      'icon-halo-width': 2,
      'text-color': palette.ink,
      'text-halo-color': palette.halo,
      'text-halo-width': 2.4,
    },
  };
}
