import { createServer } from 'node:http';
import type { Duplex } from 'node:stream';

/** An address of this machine at which nobody answers. */
const NOWHERE = 'http://127.0.0.1:9/';

/** A proxy that lets nothing through and remembers what was asked of it. */
export interface CountingProxy {
  readonly address: string;
  /** What a browser tried to reach beyond this machine, in order. */
  readonly requests: readonly string[];
  close(): void;
}

/** Starts the proxy; a browser that is told to use it still reaches loopback directly. */
export async function startCountingProxy(): Promise<CountingProxy> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    refuse(socket);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the proxy has no address');
  return {
    address: `http://127.0.0.1:${address.port}`,
    requests,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The browser may have gone meanwhile, without a word: then nobody is left to be refused. */
function refuse(socket: Duplex): void {
  socket.on('error', () => socket.destroy());
  socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
}

/** Chromium's switches for a browser that reaches nothing but this machine. */
export function offlineArgs(proxy: CountingProxy): string[] {
  return [
    `--proxy-server=${proxy.address}`,
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--no-pings',
    // An installed Chromium asks for updates and signed-in people whatever else it is told.
    `--component-updater=url-source=${NOWHERE}`,
    `--gaia-url=${NOWHERE}`,
  ];
}
