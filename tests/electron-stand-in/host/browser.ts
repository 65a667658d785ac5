import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import type { FoundChromium } from '../chromium.ts';
import type { Bounds } from '../link.ts';
import { type CountingProxy, offlineArgs } from './counting-proxy.ts';

/** A Chromium, or a part of one, that shows the windows of one application as pages. */
export interface WindowBrowser {
  /** For people: which browser this is. */
  readonly description: string;
  /** What its pages tried to reach beyond this machine, in order. */
  readonly requests: readonly string[];
  openPage(bounds: Bounds): Promise<Page>;
  place(page: Page, bounds: Bounds): Promise<void>;
  close(): Promise<void>;
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
    description: describeBrowser(found, context.browser()),
    requests: proxy.requests,
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

/** For people: where a Chromium comes from, and its version. */
export function describeBrowser(found: FoundChromium, browser: Browser | null): string {
  return `${found.description}, version ${browser?.version() ?? 'unknown'}`;
}
