import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type CountingProxy,
  startCountingProxy,
} from '../../electron-stand-in/host/counting-proxy.ts';

describe('the proxy that lets nothing through', () => {
  let proxy: CountingProxy;
  beforeAll(async () => {
    proxy = await startCountingProxy();
  });
  afterAll(() => proxy.close());

  function dial(): Socket {
    return connect(Number(new URL(proxy.address).port), '127.0.0.1');
  }

  test('a tunnel is refused and counted', async () => {
    const socket = dial();
    socket.write('CONNECT example.org:443 HTTP/1.1\r\nHost: example.org:443\r\n\r\n');
    expect(await text(socket)).toBe('HTTP/1.1 403 Forbidden\r\n\r\n');
    expect(proxy.requests).toContain('CONNECT example.org:443');
  });

  test('a browser that goes without a word disturbs nobody', async () => {
    for (const head of ['CONNECT gone:443', 'GET http://gone/']) {
      const before = proxy.requests.length;
      const socket = dial();
      socket.on('error', () => undefined);
      // Resets with the answer on its way: what the proxy writes next, or reads, is an error.
      socket.write(`${head} HTTP/1.1\r\nHost: gone\r\n\r\n`, () => socket.resetAndDestroy());
      await expect.poll(() => proxy.requests.length).toBe(before + 1);
    }
    const socket = dial();
    socket.write('CONNECT after:443 HTTP/1.1\r\nHost: after:443\r\n\r\n');
    await text(socket);
    expect(proxy.requests).toContain('CONNECT after:443');
  });
});
