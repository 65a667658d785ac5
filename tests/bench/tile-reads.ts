import type { Page } from 'playwright';

/** A block of tiles over Indochina at the deepest zoom: columns and rows from, and how many of each. */
const BLOCK = { zoom: 8, x: 200, y: 108, side: 12 } as const;

/** Milliseconds that each of a block of tiles took from asking to holding its bytes. */
export function readTiles(page: Page): Promise<number[]> {
  return page.evaluate(async ({ zoom, x, y, side }) => {
    const times: number[] = [];
    for (let index = 0; index < side * side; index += 1) {
      const path = `tiles/region/${zoom}/${x + (index % side)}/${y + Math.floor(index / side)}`;
      const start = performance.now();
      await fetch(path, { cache: 'no-store' }).then((answer) => answer.arrayBuffer());
      times.push(performance.now() - start);
    }
    return times;
  }, BLOCK);
}

/** The same number of reads of one small file by the same protocol. */
export function readFiles(page: Page): Promise<number[]> {
  return page.evaluate(async (count) => {
    const times: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const start = performance.now();
      await fetch('index.html', { cache: 'no-store' }).then((answer) => answer.arrayBuffer());
      times.push(performance.now() - start);
    }
    return times;
  }, BLOCK.side ** 2);
}
