import { Map as MapLibreMap, type StyleSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { SHIPPED_RELIEF_ZOOM } from '../../../geodata/model/app/relief.ts';
import type { AtlasContent, AtlasFeature } from '../../../geodata/model/content/records.ts';
import { LAST_DAY } from '../../../geodata/model/time/edtf.ts';
import { buildStyle } from '../../../geodata/style/build-style.ts';
import { SOURCE } from '../../../geodata/style/layer-ids.ts';
import { fontUrls } from '../../../renderer/map/font-urls.ts';
import { useOwnWorker } from '../../../renderer/map/worker.ts';

declare global {
  interface Window {
    /** Flies there as the atlas does. */
    flyTo(camera: { center: [number, number]; zoom: number }): void;
    bareMap: MapLibreMap;
  }
}

/**
 * MapLibre and nothing else: what the atlas is measured against. With `?plain` it draws one fill,
 * otherwise the style and the data of the atlas, with `?relief=off` all but the relief. Marks its
 * first idle, and repaints every frame from then on.
 */
useOwnWorker();
const box = document.getElementById('map');
if (box === null) throw new Error('the page has no place for the map');
box.style.position = 'absolute';
box.style.inset = '0';

const map = new MapLibreMap({
  container: box,
  style: location.search === '?plain' ? plainStyle() : await atlasStyle(),
  bounds: [99.5, 8, 111, 24.5],
  attributionControl: false,
});
window.bareMap = map;
window.flyTo = (camera) => {
  map.flyTo({ ...camera, duration: 1200 });
};
map.once('idle', () => {
  performance.mark('atlas:map-idle');
  map.on('render', () => map.triggerRepaint());
  map.triggerRepaint();
});

function plainStyle(): StyleSpecification {
  const ring = [
    [100, 8],
    [110, 8],
    [110, 24],
    [100, 24],
    [100, 8],
  ];
  const data: GeoJSON.Polygon = { type: 'Polygon', coordinates: [ring] };
  return {
    version: 8,
    sources: { land: { type: 'geojson', data } },
    layers: [{ id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': '#eee' } }],
  };
}

async function atlasStyle(): Promise<StyleSpecification> {
  const content: AtlasContent = await fetch('./content.json').then((answer) => answer.json());
  const features = content.layers.flatMap((layer) => layer.features.features);
  const style = buildStyle({
    theme: 'paper',
    language: 'en',
    labels: 'en',
    names: 'period',
    coloring: 'group',
    isSourcedOnly: false,
    areDifferencesMarked: false,
    asOfDay: LAST_DAY,
    relief: {
      isShown: location.search !== '?relief=off',
      maxZoom: SHIPPED_RELIEF_ZOOM,
      revision: 0,
    },
    isTerrainRaised: false,
    tilesBase: new URL('tiles/', document.baseURI).href,
    dataBase: new URL('data/basemap/', document.baseURI).href,
    fontUrls: fontUrls(),
  });
  style.sources[SOURCE.dated] = filled(features.filter(isDated));
  style.sources[SOURCE.timeless] = filled(features.filter((feature) => !isDated(feature)));
  return style;
}

function filled(of: AtlasFeature[]) {
  return {
    type: 'geojson' as const,
    data: { type: 'FeatureCollection' as const, features: of },
    maxzoom: 14,
  };
}

function isDated({ properties }: AtlasFeature): boolean {
  return properties.edtf !== null;
}
