import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { type FoundChromium, findChromium } from '../chromium.ts';
import type { Bounds } from '../link.ts';
import { type CountingProxy, offlineArgs } from './counting-proxy.ts';

/** A Chromium that shows windows as pages. */
export interface WindowBrowser {
  /** For people: which browser this is. */
  readonly description: string;
  openPage(bounds: Bounds): Promise<Page>;
  place(page: Page, bounds: Bounds): Promise<void>;
  close(): Promise<void>;
}

/** Pages without a screen; the size of the page is the size of the window. */
export async function launchHeadless(proxy: CountingProxy, locale: string): Promise<WindowBrowser> {
  const found = await findChromium();
  const server = await chromium.launchServer({
    executablePath: found.executablePath,
    args: [...found.args, ...offlineArgs(proxy)],
    env: found.env,
  });
  const browser = await chromium.connect(server.wsEndpoint());
  const context = await browser.newContext({ locale, viewport: null });
  return {
    description: describe(found, browser),
    async openPage(bounds) {
      const page = await context.newPage();
      await page.setViewportSize(sizeOf(bounds));
      return page;
    },
    place: (page, bounds) => page.setViewportSize(sizeOf(bounds)),
    // Asked to close, a Chromium that draws in software takes ten seconds to tidy its drawings up.
    close: () => server.kill(),
  };
}

/** Windows on the person's desktop, each an app window of an installed Chromium. */
export async function launchVisible(
  proxy: CountingProxy,
  found: FoundChromium,
): Promise<WindowBrowser> {
  const isRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext('', {
    executablePath: found.executablePath,
    args: [...offlineArgs(proxy), '--app=about:blank'],
    env: found.env,
    headless: false,
    chromiumSandbox: !isRoot,
    viewport: null,
  });
  let spare: Page | undefined = context.pages()[0];
  return {
    description: describe(found, context.browser()),
    async openPage(bounds) {
      const page = spare ?? (await openWindow(context));
      spare = undefined;
      await placeWindow(context, page, bounds);
      return page;
    },
    place: (page, bounds) => placeWindow(context, page, bounds),
    close: () => context.close(),
  };
}

async function openWindow(context: BrowserContext): Promise<Page> {
  const [first] = context.pages();
  if (first === undefined) return context.newPage();
  const session = await context.newCDPSession(first);
  const opened = context.waitForEvent('page');
  await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  await session.detach();
  return opened;
}

async function placeWindow(context: BrowserContext, page: Page, bounds: Bounds): Promise<void> {
  const session = await context.newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  const { x: left, y: top, width, height } = bounds;
  await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'normal' } });
  await session.send('Browser.setWindowBounds', { windowId, bounds: { left, top, width, height } });
  await session.detach();
}

function sizeOf({ width, height }: Bounds) {
  return { width, height };
}

function describe(found: FoundChromium, browser: Browser | null): string {
  return `${found.description}, version ${browser?.version() ?? 'unknown'}`;
}
