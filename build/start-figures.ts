import type { Page } from 'playwright';

/** When a start came how far, in whole milliseconds. */
export interface StartFigures {
  /** From the start of the program until its window had loaded its page. */
  readonly windowMs: number;
  /** From opening the page to the first frame of the map that shows land or sea. */
  readonly firstPaintMs: number;
  /** From opening the page to the first moment at which the map had nothing left to do. */
  readonly mapIdleMs: number;
}

const IDLE_LIMIT_MS = 60_000;

/**
 * Waits until the map of a page is idle, and reads what the page marked on its way.
 *
 * @throws when the map is not idle within a minute, or a mark is missing
 */
export async function readStart(page: Page, windowMs: number): Promise<StartFigures> {
  await page.waitForSelector('#map[data-state="idle"]', {
    state: 'attached',
    timeout: IDLE_LIMIT_MS,
  });
  const firstPaintMs = await readMark(page, 'atlas:map-first-paint');
  const mapIdleMs = await readMark(page, 'atlas:map-idle');
  return { windowMs: Math.round(windowMs), firstPaintMs, mapIdleMs };
}

async function readMark(page: Page, name: string): Promise<number> {
  const startMs = await page.evaluate(
    (mark) => performance.getEntriesByName(mark, 'mark')[0]?.startTime,
    name,
  );
  if (startMs === undefined) throw new Error(`the map is idle but did not mark ${name}`);
  return Math.round(startMs);
}
