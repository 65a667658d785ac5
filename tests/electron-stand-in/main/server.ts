import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { loopbackOrigin, setOrigin } from './addresses.ts';
import { standInApp } from './app.ts';
import { contentsOfToken } from './contents.ts';
import { answerFromApplication } from './serve-application.ts';
import { answerPage } from './serve-page.ts';

/** Reserved first path segment below a window's token. */
const INTERNAL = '__stand-in__';

const instanceToken = randomBytes(16).toString('hex');

/** Starts the loopback server that every window's page is loaded from. */
export function listen(): Promise<void> {
  const server = createServer((request, response) => {
    // A page that has gone meanwhile is told nothing more, and that is no fault.
    response.on('error', () => response.destroy());
    route(request, response).catch((error: unknown) => {
      if (request.destroyed && !request.complete) return;
      process.stderr.write(`stand-in server: ${String(error)}\n`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address) setOrigin(`http://127.0.0.1:${address.port}`);
      standInApp.standInAddress = `${loopbackOrigin()}/${instanceToken}`;
      resolve();
    });
  });
}

/** Every address begins with the token of a window; without one there is nothing to see. */
async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, token = '', ...rest] = (request.url ?? '').split('/');
  if (token === instanceToken && request.method === 'POST') {
    const { argv, workingDirectory, handedOver } = JSON.parse(await text(request));
    standInApp.standInSecondInstance(argv, workingDirectory, handedOver);
    response.end();
    return;
  }
  if (request.url === '/favicon.ico') {
    // A browser with tabs wants a picture for them, of which Electron and the pages know nothing.
    response.writeHead(204).end();
    return;
  }
  const contents = contentsOfToken(token);
  if (contents === undefined) {
    response.writeHead(403, { 'Content-Type': 'text/plain' }).end('Forbidden');
    return;
  }
  if (rest[0] === INTERNAL)
    await answerPage({ contents, request, response }, rest.slice(1).join('/'));
  else await answerFromApplication({ contents, request, response }, rest.join('/'));
}
