import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildEpochs } from './build-epochs.ts';
import { buildPeriod } from './build-period.ts';
import { buildPlaces } from './build-places.ts';
import { copyBasemap } from './copy-basemap.ts';
import { buildFineNet } from './fine-net.ts';
import { COARSE_NETS, graticule } from './graticule.ts';
import { splitWorld } from './split-world.ts';

/**
 * Puts together everything the map is drawn from: the committed tiles, what is authored by year,
 * the names of places with the days on which any changes, and the nets of meridians and parallels.
 *
 * @param root of the repository
 * @throws when a product is damaged, or with file, feature and field when a source has a fault
 */
export async function buildBasemap(root: string, outDir: string): Promise<void> {
  await copyBasemap(root, outDir);
  splitWorld(join(outDir, 'world.mbtiles'), join(outDir, 'around.mbtiles'));
  await buildPeriod(root, outDir);
  await buildPlaces(join(root, 'db/content'), outDir);
  await buildEpochs(outDir);
  const net = { type: 'FeatureCollection', features: graticule(COARSE_NETS) };
  await writeFile(join(outDir, 'graticule.geojson'), `${JSON.stringify(net)}\n`);
  await buildFineNet(outDir);
}
