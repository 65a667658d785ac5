import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { type FoundChromium, findChromium } from '../chromium.ts';
import type { Bounds } from '../link.ts';
import { refuseWebGl } from '../page/refuse-web-gl.ts';
import { showSlowly } from '../page/slow-screen.ts';
import { describeBrowser, type WindowBrowser } from './browser.ts';
import { type CountingProxy, offlineArgs, startCountingProxy } from './counting-proxy.ts';

/** What the machine in front of which an application is used is like. */
export interface Desk {
  /** BCP 47 tag. */
  readonly locale: string;
  /** Pixels of the screen for one of a page. */
  readonly scaleFactor: number;
  /** Whether the system is asked for less motion. */
  readonly isMotionReduced: boolean;
  /** How long the screen shows one picture before it takes the next; 0 for as fast as it can. */
  readonly frameMs: number;
  /** Whether pages are offered WebGL 2. */
  readonly hasWebGl: boolean;
}

/** A Chromium without a screen that shows one application after another, or several at a time. */
export interface HeadlessBrowser {
  readonly processId: number;
  /** What the browser asked for on its own account, of which no application knows; all refused. */
  readonly ownRequests: readonly string[];
  /** A place for the windows of one application: nothing is shared with another's. */
  openDesk(desk: Desk): Promise<WindowBrowser>;
  close(): Promise<void>;
}

/** A page of a test is gone before code compiled to run faster has paid for being compiled. */
const SHORT_LIVED = '--js-flags=--no-opt';

/**
 * Composes pages apart from the maps in them. Behind one processor that plays the graphics card,
 * every letter of a page waits for all that the map has asked for, and so does closing the page.
 */
const COMPOSED_BESIDE = '--disable-gpu-compositing';

/** How long a page may take for what a test asks of it. */
const PATIENCE_MS = 120_000;

/** What a browser would do unasked, told to a profile that is used for the first time. */
const PREFERENCES = {
  net: { network_prediction_options: 2 },
  signin: { allowed: false, allowed_on_next_startup: false },
};

/** Starts a Chromium, the best one found or that one, with a profile of its own that goes with it. */
export async function launchHeadless(given?: FoundChromium): Promise<HeadlessBrowser> {
  const found = given ?? (await findChromium());
  const proxy = await startCountingProxy();
  const profile = makeProfile();
  const forget = () => removeProfile(profile);
  process.once('exit', forget);
  const { browser, processId } = await launch(found, proxy, profile);
  const gone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  return {
    processId,
    ownRequests: proxy.requests,
    openDesk: (desk) => openDesk(browser, describeBrowser(found, browser), desk),
    async close() {
      // Asked to close, a Chromium that draws in software takes ten seconds to tidy its drawings up.
      if (browser.isConnected()) process.kill(processId, 'SIGKILL');
      await gone;
      proxy.close();
      process.off('exit', forget);
      forget();
    },
  };
}

function makeProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'p17-chromium-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  return profile;
}

function removeProfile(profile: string): void {
  // Helpers that outlive the browser by a moment may still write into it.
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

async function launch(found: FoundChromium, proxy: CountingProxy, profile: string) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found.executablePath,
    args: [...found.args, ...offlineArgs(proxy), SHORT_LIVED, COMPOSED_BESIDE],
    env: found.env,
  });
  const browser = context.browser();
  if (browser === null) throw new Error('Chromium started without a browser');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const processId = processInfo.find(({ type }) => type === 'browser')?.id;
  if (processId === undefined) throw new Error('Chromium does not say which process it is');
  return { browser, processId };
}

/** The pages of a desk have a proxy of their own, so that what they ask for is told from the rest. */
async function openDesk(
  browser: Browser,
  description: string,
  { locale, scaleFactor, isMotionReduced, frameMs, hasWebGl }: Desk,
): Promise<WindowBrowser> {
  const proxy = await startCountingProxy();
  const context = await browser.newContext({
    locale,
    // Every window says its own size; a scale factor cannot be given without one.
    viewport: { width: 800, height: 600 },
    deviceScaleFactor: scaleFactor,
    reducedMotion: isMotionReduced ? 'reduce' : 'no-preference',
    proxy: { server: proxy.address, bypass: '127.0.0.1,localhost' },
  });
  if (!hasWebGl) await context.addInitScript(refuseWebGl);
  if (frameMs > 0) await context.addInitScript(showSlowly, frameMs);
  // The processor that draws may be minutes behind on a machine that has much else to do.
  context.setDefaultTimeout(PATIENCE_MS);
  return {
    description,
    requests: proxy.requests,
    async openPage(bounds) {
      const page = await context.newPage();
      await page.setViewportSize(sizeOf(bounds));
      return page;
    },
    place: (page, bounds) => page.setViewportSize(sizeOf(bounds)),
    async close() {
      await context.close().catch((error: unknown) => {
        // A browser that has gone took its pages along.
        if (browser.isConnected()) throw error;
      });
      proxy.close();
    },
  };
}

function sizeOf({ width, height }: Bounds) {
  return { width, height };
}
