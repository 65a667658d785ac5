import type { Page } from 'playwright';

const START_LIMIT_MS = 90_000;

/** Milliseconds from the start of the page to the first idle of its map. */
export async function firstIdleMs(page: Page): Promise<number> {
  const hasIdled = () => performance.getEntriesByName('atlas:map-idle').length > 0;
  await page.waitForFunction(hasIdled, null, { timeout: START_LIMIT_MS });
  return page.evaluate(
    () => performance.getEntriesByName('atlas:map-idle')[0]?.startTime ?? Number.NaN,
  );
}

/** The times between the frames that the page shows in that many milliseconds. */
export function sampleFrames(page: Page, forMs: number): Promise<number[]> {
  return page.evaluate(watchFrames, forMs);
}

function watchFrames(forMs: number): Promise<number[]> {
  return new Promise((done) => {
    const gaps: number[] = [];
    let last = performance.now();
    const end = last + forMs;
    const tick = (now: number) => {
      gaps.push(now - last);
      last = now;
      if (now < end) requestAnimationFrame(tick);
      else done(gaps.slice(1));
    };
    requestAnimationFrame(tick);
  });
}
