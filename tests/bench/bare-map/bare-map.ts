import { Map as MapLibreMap } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { AtlasContent, AtlasFeature } from '../../../geodata/model/records.ts';
import { buildStyle } from '../../../geodata/style/build-style.ts';
import { SOURCE } from '../../../geodata/style/layer-ids.ts';
import { fontUrls } from '../../../renderer/map/font-urls.ts';
import { isDated } from '../../../renderer/map/shown-features.ts';
import { drawSymbolsOnDemand } from '../../../renderer/map/symbols.ts';
import { useOwnWorker } from '../../../renderer/map/worker.ts';

/**
 * MapLibre with the style and the data of the atlas and nothing else: what the atlas is measured
 * against. Marks its first idle, and repaints every frame from then on.
 */
useOwnWorker();
const box = document.getElementById('map');
if (box === null) throw new Error('the page has no place for the map');
box.style.position = 'absolute';
box.style.inset = '0';

const content: AtlasContent = await fetch('./content.json').then((answer) => answer.json());
const features = content.layers.flatMap((layer) => layer.features.features);
const style = buildStyle({
  look: 'paper',
  language: 'en',
  dataBase: new URL('data/basemap/', document.baseURI).href,
  fontUrls: fontUrls(),
});
style.sources[SOURCE.dated] = filled(features.filter(isDated));
style.sources[SOURCE.timeless] = filled(features.filter((feature) => !isDated(feature)));

const map = new MapLibreMap({
  container: box,
  style,
  bounds: [99.5, 8, 111, 24.5],
  attributionControl: false,
});
drawSymbolsOnDemand(map);
map.once('idle', () => {
  performance.mark('atlas:map-idle');
  map.on('render', () => map.triggerRepaint());
  map.triggerRepaint();
});

function filled(of: AtlasFeature[]) {
  return {
    type: 'geojson' as const,
    data: { type: 'FeatureCollection' as const, features: of },
    maxzoom: 14,
  };
}
