import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeChecksums } from '../checksums.ts';
import { type Tile, writeMbtiles } from './mbtiles.ts';
import { fetchDataPackages } from './packages.ts';
import { run } from './run.ts';
import { REGION_LAYERS, REGION_RANGE, WORLD_LAYERS, WORLD_RANGE } from './tile-sets.ts';
import { cutVectorTiles, type TileLayer, type TileRange } from './vector-tiles.ts';

/** In the order they need each other's files. */
const STEPS = ['coast', 'rivers', 'towns', 'units', 'provinces', 'relief', 'world', 'han'] as const;
/** Debian's own: the packages with the geometry libraries belong to it. */
const PYTHON = '/usr/bin/python3';
const CREDITS =
  'Coastlines, rivers: GSHHG 2.3.7 (Wessel & Smith 1996). Borders: DCW-GMT. ' +
  'Made with Natural Earth. Places © GeoNames, CC BY 4.0. Relief: NASA/JPL SRTM30, KDE Marble.';

/** The folders the recipe works in. */
export interface Folders {
  /** Archives of the npm packages that hold data; kept between runs. */
  readonly cache: string;
  /** Files that only the next step reads. */
  readonly work: string;
  /** Where the products go. */
  readonly products: string;
}

/** Builds every product and the list of their checksums. */
export async function buildProducts(folders: Folders): Promise<void> {
  const { cache, work, products } = folders;
  await mkdir(work, { recursive: true });
  await mkdir(products, { recursive: true });
  await fetchDataPackages(cache);
  for (const step of STEPS) {
    console.error(`${step} …`);
    const script = join(import.meta.dirname, 'geometry', `${step}.py`);
    await run(PYTHON, ['-B', '-W', 'ignore', script, work, cache], work);
  }
  packTiles(work, products);
  copyFileSync(join(work, 'han.woff2'), join(products, 'han.woff2'));
  writeChecksums(products);
}

function packTiles(work: string, products: string) {
  packVector(join(products, 'world.mbtiles'), 'World', work, WORLD_LAYERS, WORLD_RANGE);
  packVector(join(products, 'region.mbtiles'), 'Region', work, REGION_LAYERS, REGION_RANGE);
  const relief = readPngTiles(join(work, 'relief'));
  writeMbtiles(
    join(products, 'relief.mbtiles'),
    { ...metadataOf('Relief', 'png', WORLD_RANGE), maxzoom: '5', encoding: 'terrarium' },
    relief,
  );
}

function packVector(
  path: string,
  name: string,
  work: string,
  layers: readonly TileLayer[],
  range: TileRange,
) {
  const tiles = cutVectorTiles(work, layers, range);
  const fields = layers.map((layer) => ({
    id: layer.name,
    fields: {},
    minzoom: layer.minZoom,
    maxzoom: layer.maxZoom,
  }));
  const json = JSON.stringify({ vector_layers: fields });
  writeMbtiles(path, { ...metadataOf(name, 'pbf', range), json }, tiles);
}

function metadataOf(name: string, format: string, range: TileRange): Record<string, string> {
  return {
    name: `Parallel 17: ${name}`,
    format,
    bounds: range.bounds.join(','),
    minzoom: String(range.minZoom),
    maxzoom: String(range.maxZoom),
    type: 'baselayer',
    version: '1',
    attribution: CREDITS,
  };
}

function readPngTiles(folder: string): Tile[] {
  return readdirSync(folder).flatMap((z) =>
    readdirSync(join(folder, z)).flatMap((x) =>
      readdirSync(join(folder, z, x)).map((file) => ({
        z: Number(z),
        x: Number(x),
        y: Number.parseInt(file, 10),
        data: readFileSync(join(folder, z, x, file)),
      })),
    ),
  );
}
