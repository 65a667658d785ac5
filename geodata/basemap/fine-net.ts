import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FINE_NETS, graticule } from './graticule.ts';
import { writeMbtiles } from './recipe/mbtiles.ts';
import { cutVectorTiles } from './recipe/vector-tiles.ts';

/** The zoom of the tiles, enlarged beyond; the style draws the fine nets from there on. */
const ZOOM = 9;
const NAME = 'net';

/**
 * Cuts the fine nets of meridians and parallels into `net.mbtiles`: as GeoJSON they would be cut
 * by the page at every start, for zooms that nobody may come to.
 */
export async function buildFineNet(outDir: string): Promise<void> {
  const draft = join(outDir, `${NAME}.geojson`);
  const [net] = FINE_NETS;
  if (net === undefined) return;
  const lines = { type: 'FeatureCollection', features: graticule(FINE_NETS) };
  await writeFile(draft, JSON.stringify(lines));
  const layer = { name: NAME, minZoom: ZOOM, maxZoom: ZOOM, file: () => NAME, tolerance: () => 0 };
  const range = { minZoom: ZOOM, maxZoom: ZOOM, bounds: net.box };
  const metadata = { name: NAME, format: 'pbf', minzoom: `${ZOOM}`, maxzoom: `${ZOOM}` };
  writeMbtiles(join(outDir, `${NAME}.mbtiles`), metadata, cutVectorTiles(outDir, [layer], range));
  await rm(draft);
}
