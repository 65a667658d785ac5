import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin, preview } from 'vite';
import { pages as pagesConfig } from '../../build/vite.ts';
import { createRelief } from '../../electron/features/relief/relief.ts';
import { openMapTiles } from '../../electron/serving/map-tiles.ts';

const root = resolve(import.meta.dirname, '../..');
const basemap = join(root, 'dist/data/basemap');

/** The bare page, served on this machine with the basemap and its tiles. */
export interface BareServer {
  readonly address: string;
  /** Gives the page the content that the atlas showed. */
  setContent(content: unknown): void;
  close(): Promise<void>;
}

/** Builds the bare page outside the tree and serves it. */
export async function serveBarePage(): Promise<BareServer> {
  const outDir = mkdtempSync(join(tmpdir(), 'p17-bare-'));
  await build({
    ...pagesConfig,
    root: resolve(import.meta.dirname, 'bare-map'),
    build: {
      ...pagesConfig.build,
      outDir,
      rolldownOptions: { input: resolve(import.meta.dirname, 'bare-map/index.html') },
    },
  });
  cpSync(basemap, join(outDir, 'data/basemap'), { recursive: true });
  const relief = createRelief({
    shippedFile: join(basemap, 'relief.mbtiles'),
    userFile: join(outDir, 'none.mbtiles'),
    workerFile: join(root, 'dist/electron/relief-worker.js'),
    pictures: {
      workerFile: join(root, 'dist/electron/shading-worker.js'),
      folder: join(outDir, 'relief-pictures'),
    },
  });
  const tiles = openMapTiles(basemap, relief);
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, strictPort: false },
    plugins: [serveTiles(tiles)],
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the bare page is not served');
  return {
    address,
    setContent: (content) => writeFileSync(join(outDir, 'content.json'), JSON.stringify(content)),
    async close() {
      await server.close();
      tiles.close();
      relief.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

/** The bare page of another checkout, with the style and the data of that one. */
export async function serveBarePageOf(checkout: string): Promise<BareServer> {
  const module = join(checkout, 'tests/bench/bare-server.ts');
  return (await import(pathToFileURL(module).href)).serveBarePage();
}

function serveTiles(tiles: ReturnType<typeof openMapTiles>): Plugin {
  return {
    name: 'tiles',
    configurePreviewServer({ middlewares }) {
      middlewares.use(tiles.prefix, async ({ url = '' }, response) => {
        const tile = await tiles.supply(url.slice(1).replace(/\?.*$/, ''));
        if (tile === null) {
          response.statusCode = 404;
          response.end();
          return;
        }
        response.setHeader('Content-Type', tile.type);
        response.end(tile.bytes);
      });
    },
  };
}
