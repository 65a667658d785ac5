import { EventEmitter, once } from 'node:events';
import type { CDPSession, Page } from 'playwright';
import type { Bounds, HostCalls, MainCalls } from '../link.ts';
import type { Answers, Ask } from '../rpc.ts';
import type { WindowBrowser } from './browser.ts';
import { guardNavigation } from './navigation.ts';

/** How long a window may take to load on a machine that has much else to do. */
const PATIENCE_MS = 60_000;

type Colours = 'light' | 'dark' | null;

/** The application's windows as pages of a browser. */
export interface HostWindows {
  readonly answers: Pick<
    Answers<HostCalls>,
    | 'window.open'
    | 'window.load'
    | 'window.place'
    | 'window.focus'
    | 'window.reload'
    | 'window.close'
    | 'theme.set'
  >;
  /** Pages that have been loaded, oldest first. */
  pages(): readonly Page[];
  idOf(page: Page): number | undefined;
  /** Resolves when a page whose address contains `part` has been loaded. */
  waitFor(part: string): Promise<Page>;
}

interface HostWindow {
  readonly id: number;
  page: Page;
  bounds: Bounds;
  hasCrashed: boolean;
  /** The address main asked for: it is not a navigation of the page. */
  expectedUrl: string;
  isLoaded: boolean;
  isClosing: boolean;
  session?: CDPSession;
}

/** Lets something happen whose other end may be gone by then, which is no fault. */
function tell(said: Promise<unknown>): void {
  said.catch(() => undefined);
}

/** Shows windows in `browser`, and asks main through `ask` what pages may do. */
export function showWindows(browser: WindowBrowser, ask: () => Ask<MainCalls>): HostWindows {
  const opening = new Map<number, Promise<HostWindow>>();
  const loaded: HostWindow[] = [];
  const changes = new EventEmitter();
  let colorScheme: Colours = null;

  async function open(id: number, bounds: Bounds): Promise<HostWindow> {
    const page = await browser.openPage(bounds);
    const window: HostWindow = {
      id,
      page,
      bounds,
      hasCrashed: false,
      expectedUrl: '',
      isLoaded: false,
      isClosing: false,
    };
    await dress(window, page);
    return window;
  }

  async function dress(window: HostWindow, page: Page): Promise<void> {
    const { id } = window;
    await page.emulateMedia({ colorScheme });
    await guardNavigation(page, {
      isExpected: (url) => url === window.expectedUrl,
      mayNavigate: (url, isMainFrame) => ask()('navigation.ask', { id, url, isMainFrame }),
      mayRequest: (url) => ask()('request.ask', { id, url }),
    });
    page.on('popup', (popup) => {
      tell(ask()('popup.ask', { id, url: popup.url() }));
      tell(popup.close());
    });
    page.on('crash', () => {
      window.hasCrashed = true;
      tell(ask()('window.crashed', { id }));
    });
    page.on('close', () => {
      if (window.page !== page) return;
      loaded.splice(0, loaded.length, ...loaded.filter((other) => other !== window));
      if (!window.isClosing) tell(ask()('window.gone', { id }));
    });
  }

  /** The page to load into. Playwright leaves one that crashed alone: another takes its place. */
  async function loadablePage(window: HostWindow): Promise<Page> {
    if (!window.hasCrashed) return window.page;
    const crashed = window.page;
    window.hasCrashed = false;
    window.page = await browser.openPage(window.bounds);
    await dress(window, window.page);
    await crashed.close();
    return window.page;
  }

  async function windowOf(id: number): Promise<HostWindow> {
    const window = await opening.get(id);
    if (window === undefined) throw new Error(`there is no window ${id}`);
    return window;
  }

  return {
    answers: {
      'window.open': async ({ id, bounds }) => {
        const window = open(id, bounds);
        opening.set(id, window);
        await window;
      },
      'window.load': async ({ id, url }) => {
        const window = await windowOf(id);
        window.expectedUrl = url;
        const page = await loadablePage(window);
        await page.goto(url, { waitUntil: 'load' });
        if (!window.isLoaded) loaded.push(window);
        window.isLoaded = true;
        changes.emit('loaded');
      },
      'window.place': async ({ id, bounds }) => {
        const window = await windowOf(id);
        window.bounds = bounds;
        if (!window.isClosing) await browser.place(window.page, bounds);
      },
      'window.focus': async ({ id }) => {
        const window = await windowOf(id);
        if (!window.isClosing) await window.page.bringToFront();
      },
      'window.reload': async ({ id }) => {
        const window = await windowOf(id);
        const wasCrashed = window.hasCrashed;
        const page = await loadablePage(window);
        await (wasCrashed ? page.goto(window.expectedUrl) : page.reload());
        changes.emit('loaded');
      },
      'window.close': async ({ id }) => {
        const window = await windowOf(id);
        window.isClosing = true;
        await window.page.close();
      },
      'theme.set': async (theme) => {
        colorScheme = theme.colorScheme;
        const windows = await Promise.all(opening.values());
        const shown = windows.filter(({ isClosing }) => !isClosing);
        await Promise.all(shown.map(({ page }) => page.emulateMedia({ colorScheme })));
      },
    },
    pages: () => loaded.map(({ page }) => page),
    idOf: (page) => loaded.find((window) => window.page === page)?.id,
    async waitFor(part) {
      const signal = AbortSignal.timeout(PATIENCE_MS);
      for (;;) {
        const found = loaded.find(({ page }) => page.url().includes(part));
        if (found) return found.page;
        await once(changes, 'loaded', { signal });
      }
    },
  };
}
