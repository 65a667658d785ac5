import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBundledChromium, findInstalledChromium } from '../../electron-stand-in/chromium.ts';
import {
  type HeadlessBrowser,
  launchHeadless,
} from '../../electron-stand-in/host/headless-browser.ts';

const DESK = {
  locale: 'en-US',
  scaleFactor: 1,
  isMotionReduced: false,
  frameMs: 0,
  hasWebGl: true,
};
const BOUNDS = { x: 0, y: 0, width: 400, height: 300 };
const installed = findInstalledChromium();

/** The bundled one is packed for this system alone. */
const hasBundled = process.platform === 'linux' && process.arch === 'x64';

if (installed === undefined) {
  process.stdout.write('No Chromium is installed here, so its tests are skipped.\n');
}

const server = createServer((_request, response) => {
  response.setHeader('Content-Type', 'text/html');
  response.end('<title>Here</title>');
});
let address = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

describe.each([
  ['the bundled Chromium', hasBundled ? findBundledChromium : null],
  ['an installed Chromium', installed ? async () => installed : null],
])('%s', (name, find) => {
  let browser: HeadlessBrowser | undefined;
  beforeAll(async () => {
    if (find !== null) browser = await launchHeadless(await find());
  });
  afterAll(() => browser?.close());

  async function openPage() {
    const desk = await browser?.openDesk(DESK);
    if (desk === undefined) throw new Error(`${name} is not open`);
    const page = await desk.openPage(BOUNDS);
    await page.goto(address);
    return { desk, page };
  }

  test('what a page asks for is counted for its application, and for no other', async ({
    skip,
  }) => {
    skip(find === null, `${name} is not on this machine`);
    const [one, other] = [await openPage(), await openPage()];
    const failure = await one.page.evaluate(() =>
      fetch('http://example.org/asked').catch((error: Error) => error.name),
    );
    expect(failure).toBe('TypeError');
    expect(one.desk.requests).toEqual(['GET http://example.org/asked']);
    expect(other.desk.requests).toEqual([]);
    await Promise.all([one.desk.close(), other.desk.close()]);
  });

  test('nothing of one application is there for the next one', async ({ skip }) => {
    skip(find === null, `${name} is not on this machine`);
    const first = await openPage();
    await first.page.evaluate(() => localStorage.setItem('kept', 'yes'));
    await first.desk.close();
    const second = await openPage();
    expect(await second.page.evaluate(() => localStorage.getItem('kept'))).toBeNull();
    await second.desk.close();
  });
});

test('closing what a browser showed disturbs nobody when the browser has died', async () => {
  const browser = await launchHeadless();
  const desk = await browser.openDesk(DESK);
  await desk.openPage(BOUNDS);
  process.kill(browser.processId, 'SIGKILL');
  await desk.close();
  await browser.close();
});
