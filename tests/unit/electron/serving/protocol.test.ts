import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerAtlasRequest, type ProtocolRoots } from '../../../../electron/serving/protocol.ts';
import { makeTempFolder } from '../temp-folder.ts';

const SECRET = 'secret';

/** `renderer/` and `data/basemap/` are served; everything beside them is not. */
function givenFiles(): { readonly folder: string; readonly roots: ProtocolRoots } {
  const folder = makeTempFolder();
  const roots = { pages: join(folder, 'renderer'), basemap: join(folder, 'data', 'basemap') };
  mkdirSync(join(roots.pages, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'renderer-old'));
  mkdirSync(roots.basemap, { recursive: true });
  writeFileSync(join(folder, 'data', 'content.db'), SECRET);
  writeFileSync(join(folder, 'renderer-old', 'index.html'), SECRET);
  writeFileSync(join(folder, 'package.json'), SECRET);
  writeFileSync(join(roots.pages, 'index.html'), '<!doctype html>');
  writeFileSync(join(roots.pages, 'assets', 'app.js'), 'export {};');
  writeFileSync(join(roots.pages, 'assets', 'empty.css'), '');
  writeFileSync(join(roots.pages, 'Điện Biên.txt'), 'đ');
  writeFileSync(join(roots.basemap, 'land.geojson'), '0123456789');
  return { folder, roots };
}

function ask(roots: ProtocolRoots, address: string, init: RequestInit = {}): Promise<Response> {
  return answerAtlasRequest(new Request(address, init), roots);
}

describe('what is served', () => {
  test.each([
    ['atlas://app/index.html', 'text/html; charset=utf-8', '<!doctype html>'],
    ['atlas://app/assets/app.js?v=1#x', 'text/javascript; charset=utf-8', 'export {};'],
    ['atlas://app/assets/empty.css', 'text/css; charset=utf-8', ''],
    ['atlas://app/data/basemap/land.geojson', 'application/geo+json; charset=utf-8', '0123456789'],
    ['atlas://app/%C4%90i%E1%BB%87n%20Bi%C3%AAn.txt', 'application/octet-stream', 'đ'],
  ])('%s comes whole, with its type', async (address, type, text) => {
    const { roots } = givenFiles();
    const response = await ask(roots, address);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe(type);
    expect(response.headers.get('Content-Length')).toBe(String(Buffer.byteLength(text)));
    expect(await response.text()).toBe(text);
  });

  test('HEAD answers the headers alone', async () => {
    const { roots } = givenFiles();
    const response = await ask(roots, 'atlas://app/index.html', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Length')).toBe('15');
    expect(await response.text()).toBe('');
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
    const { roots } = givenFiles();
    const response = await ask(roots, 'atlas://app/index.html', { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('Allow')).toBe('GET, HEAD');
  });

  test.each([
    'atlas://other/index.html',
    'atlas://app:8080/index.html',
    'https://app/index.html',
    'atlas://app/',
    'atlas://app/assets',
    'atlas://app/missing.html',
    'atlas://app/data/basemap/',
  ])('%s is not found', async (address) => {
    const { roots } = givenFiles();
    expect((await ask(roots, address)).status).toBe(404);
  });
});

describe('containment: nothing outside the two roots is served', () => {
  const hostile = [
    'atlas://app/../package.json',
    'atlas://app/%2e%2e/package.json',
    'atlas://app/..%2fpackage.json',
    'atlas://app/%2e%2e%2fpackage.json',
    'atlas://app/%2E%2E%2Fpackage.json',
    'atlas://app/assets/..%2f..%2fpackage.json',
    'atlas://app/assets/%2e%2e/%2e%2e/package.json',
    'atlas://app/..%5cpackage.json',
    'atlas://app/%5c..%5cpackage.json',
    'atlas://app/..\\package.json',
    'atlas://app/..%2frenderer-old/index.html',
    'atlas://app/..%2frenderer-old%2findex.html',
    'atlas://app/data/content.db',
    'atlas://app/data/basemap/..%2fcontent.db',
    'atlas://app/data/basemap/%2e%2e/content.db',
    'atlas://app/data/basemap/%2e%2e%2f%2e%2e%2fpackage.json',
    'atlas://app/index.html%00.js',
    'atlas://app/%00',
    'atlas://app/C:%2fWindows%2fwin.ini',
    'atlas://app/index.html::$DATA',
    'atlas://app/%E0%A4%A',
    'atlas://app/%252e%252e%252fpackage.json',
    'atlas://app//etc/passwd',
    'atlas://app/%2fetc%2fpasswd',
  ];
  test.each(hostile)('containment refuses %s', async (address) => {
    const { roots } = givenFiles();
    const response = await ask(roots, address);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  test('containment refuses an absolute path of the same machine', async () => {
    const { folder, roots } = givenFiles();
    const outside = encodeURIComponent(join(folder, 'package.json'));
    expect((await ask(roots, `atlas://app/${outside}`)).status).toBe(404);
  });

  test.skipIf(process.platform === 'win32')(
    'containment refuses names that mean a drive, a stream or a folder on Windows',
    async () => {
      const { roots } = givenFiles();
      for (const name of ['C:x.txt', 'a\\b.txt']) {
        writeFileSync(join(roots.pages, name), SECRET);
        expect((await ask(roots, `atlas://app/${encodeURIComponent(name)}`)).status).toBe(404);
      }
    },
  );

  test('containment refuses a link that leads out, and serves one that stays inside', async () => {
    const { folder, roots } = givenFiles();
    symlinkSync(join(folder, 'package.json'), join(roots.pages, 'out.html'));
    symlinkSync(folder, join(roots.pages, 'up'));
    symlinkSync(join(roots.pages, 'index.html'), join(roots.pages, 'in.html'));
    expect((await ask(roots, 'atlas://app/out.html')).status).toBe(404);
    expect((await ask(roots, 'atlas://app/up/package.json')).status).toBe(404);
    expect((await ask(roots, 'atlas://app/in.html')).status).toBe(200);
  });
});

describe('byte ranges', () => {
  const land = 'atlas://app/data/basemap/land.geojson';
  test.each([
    ['bytes=0-3', 'bytes 0-3/10', '0123'],
    ['bytes=8-', 'bytes 8-9/10', '89'],
    ['bytes=8-99', 'bytes 8-9/10', '89'],
    ['bytes=-3', 'bytes 7-9/10', '789'],
    ['bytes=-99', 'bytes 0-9/10', '0123456789'],
  ])('%s sends %s', async (range, contentRange, text) => {
    const { roots } = givenFiles();
    const response = await ask(roots, land, { headers: { Range: range } });
    expect(response.status).toBe(206);
    expect(response.headers.get('Content-Range')).toBe(contentRange);
    expect(response.headers.get('Content-Length')).toBe(String(text.length));
    expect(await response.text()).toBe(text);
  });

  test.each(['bytes=10-', 'bytes=10-12', 'bytes=-0'])('%s lies outside: 416', async (range) => {
    const { roots } = givenFiles();
    const response = await ask(roots, land, { headers: { Range: range } });
    expect(response.status).toBe(416);
    expect(response.headers.get('Content-Range')).toBe('bytes */10');
  });

  test.each(['bytes=0-1,4-5', 'bytes=5-2', 'bytes=-', 'lines=0-3', 'bytes=a-b'])(
    '%s cannot be served as one range: the whole file',
    async (range) => {
      const { roots } = givenFiles();
      const response = await ask(roots, land, { headers: { Range: range } });
      expect(response.status).toBe(200);
      expect(response.headers.get('Accept-Ranges')).toBe('bytes');
      expect(await response.text()).toBe('0123456789');
    },
  );
});

describe('headers', () => {
  const addresses = [
    'index.html',
    'data/basemap/land.geojson',
    'missing.html',
    '..%2fpackage.json',
  ];
  test.each(addresses)('the content security policy stands on %s', async (path) => {
    const { roots } = givenFiles();
    const { headers } = await ask(roots, `atlas://app/${path}`);
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
        "font-src 'self'; connect-src 'self'; worker-src 'self'; frame-ancestors 'none'; " +
        "base-uri 'none'; form-action 'none'",
    );
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
  });
});

describe('what a supplier answers', () => {
  const given = { prefix: '/tiles/', supply: (path: string) => supplied[path] ?? null };
  const supplied: Record<string, { type: string; bytes: Uint8Array }> = {
    'world/0/0/0': { type: 'application/x-protobuf', bytes: new Uint8Array([1, 2, 3]) },
  };
  const askSupplier = (address: string, init: RequestInit = {}) =>
    answerAtlasRequest(new Request(address, init), givenFiles().roots, [given]);

  test('comes with its type and the security headers', async () => {
    const response = await askSupplier('atlas://app/tiles/world/0/0/0?r=1');
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('application/x-protobuf');
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
  });

  test('is nothing where it has nothing, never a file', async () => {
    expect((await askSupplier('atlas://app/tiles/world/9/9/9')).status).toBe(404);
    expect((await askSupplier('atlas://app/tiles/..%2findex.html')).status).toBe(404);
    expect((await askSupplier('atlas://app/tiles/%5c')).status).toBe(404);
  });

  test('HEAD asks for the headers alone', async () => {
    const response = await askSupplier('atlas://app/tiles/world/0/0/0', { method: 'HEAD' });
    expect(response.headers.get('Content-Length')).toBe('3');
    expect(await response.text()).toBe('');
  });
});
