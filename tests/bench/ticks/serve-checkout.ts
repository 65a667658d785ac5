import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The built pages of a checkout, with its basemap's names and signs, on this machine. */
export interface ServedCheckout {
  readonly address: string;
  close(): void;
}

/** Serves what a checkout has built; tiles are not there, for nothing of them is measured. */
export async function serveCheckout(root: string, content: string): Promise<ServedCheckout> {
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(new URL(url, 'http://localhost').pathname);
    if (path === '/bench/content.json') {
      response.setHeader('Content-Type', 'application/json');
      response.end(content);
    } else {
      sendFile(response, join(root, path.startsWith('/data/') ? 'dist' : 'dist/renderer', path));
    }
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/index.html`, close: () => server.close() };
}

function sendFile(response: ServerResponse, file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
    response.statusCode = 404;
    response.end();
    return;
  }
  response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
  createReadStream(file).pipe(response);
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}
