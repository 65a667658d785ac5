import type { Page } from 'playwright';

export interface NavigationGuard {
  /** Whether main itself asked for this address. */
  isExpected(url: string): boolean;
  mayNavigate(url: string, isMainFrame: boolean): Promise<boolean>;
  mayRequest(url: string): Promise<boolean>;
}

interface Paused {
  readonly requestId: string;
  readonly request: { readonly url: string };
  readonly resourceType: string;
  readonly frameId: string;
}

/**
 * Holds every document before it is fetched, and everything that would go to another machine,
 * until main has said whether it may. What is refused leaves the page where it is.
 */
export async function guardNavigation(page: Page, guard: NavigationGuard): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const mainFrameId = frameTree.frame.id;

  async function isAllowed({ request, resourceType, frameId }: Paused): Promise<boolean> {
    const { url } = request;
    if (resourceType !== 'Document') return guard.mayRequest(url);
    const isMainFrame = frameId === mainFrameId;
    // Loading the same page again is what reloading does, and no handler is asked about that.
    if (isMainFrame && (guard.isExpected(url) || isSamePage(url, page.url()))) return true;
    return guard.mayNavigate(url, isMainFrame);
  }

  async function decide(paused: Paused): Promise<void> {
    const { requestId } = paused;
    const may = await isAllowed(paused).catch(() => false);
    if (may) await session.send('Fetch.continueRequest', { requestId });
    else await session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
  }

  session.on('Fetch.requestPaused', (paused) => {
    // The page may be gone by the time the answer is there.
    decide(paused).catch(() => undefined);
  });
  await session.send('Fetch.enable', {
    patterns: [{ resourceType: 'Document' }, { urlPattern: 'https://*' }],
  });
}

function isSamePage(url: string, shown: string): boolean {
  return withoutHash(url) === withoutHash(shown);
}

function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? '';
}
