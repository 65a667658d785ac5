import type { Page } from 'playwright';

/** When something was to be seen on the wall, in Unix milliseconds. */
export interface WallTimes {
  /** The words of the scene stand. */
  readonly changedMs: number;
  /** The picture is finished: every tile and name is there and in its place. */
  readonly finishedMs: number;
}

declare global {
  interface Window {
    wallTimes: Promise<WallTimes>;
  }
}

/**
 * Watches the wall until it has left the scene of that title, an empty one for none, and finished
 * another. Resolves when the page watches; what is answered waits for the end.
 */
export async function watchWall(audience: Page, title: string): Promise<() => Promise<WallTimes>> {
  await audience.evaluate(watch, title);
  return () => audience.evaluate(() => window.wallTimes);
}

/** The title of the scene on the wall. */
export async function titleOnWall(audience: Page): Promise<string> {
  return (await audience.locator('.audience-caption h1').textContent()) ?? '';
}

function watch(leftTitle: string): void {
  window.wallTimes = new Promise((done) => {
    let changedMs: number | null = null;
    const look = () => {
      const title = document.querySelector('.audience-caption h1')?.textContent ?? leftTitle;
      if (title !== leftTitle) changedMs ??= Date.now();
      const isIdle = document.getElementById('map')?.dataset['state'] === 'idle';
      if (changedMs !== null && isIdle) done({ changedMs, finishedMs: Date.now() });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
