import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ok } from '../../../../../geodata/model/result.ts';
import type { Pointing } from '../../../../../geodata/model/workbook/lecture.ts';
import {
  clearPointing,
  followPointing,
  ink,
  pointAt,
  pointing,
  toggleTool,
  toggleZoom,
  wipeInk,
} from '../../../../../renderer/features/lectures/pointing.ts';

let stop: () => void = () => {};
/** What main has heard and not yet told, while it is busy. */
let unsaid: (() => void)[] | null = null;

/** A page whose main process tells every window what one of them says. */
beforeEach(() => {
  let tell: ((next: Pointing) => void) | undefined;
  vi.stubGlobal('window', {
    atlas: {
      request: async (_name: string, next: Pointing) => {
        if (unsaid !== null) {
          const { promise, resolve } = Promise.withResolvers<void>();
          unsaid.push(resolve);
          await promise;
        }
        tell?.(next);
        return ok(null);
      },
      on: (_name: string, listener: (next: Pointing) => void) => {
        tell = listener;
        return () => undefined;
      },
    },
  });
  stop = followPointing();
  clearPointing();
});

afterEach(() => {
  unsaid = null;
  stop();
  vi.unstubAllGlobals();
});

test('a tool is in hand until it is put away, and follows the pointer', () => {
  toggleTool('laser');
  pointAt([105, 21], false);
  expect(pointing.value).toMatchObject({ tool: 'laser', at: [105, 21] });
  pointAt(null, false);
  expect(pointing.value.at).toBeNull();
  toggleTool('laser');
  expect(pointing.value.tool).toBeNull();
});

test('ink is drawn while the button is down, line by line, and wiped', () => {
  toggleTool('ink');
  pointAt([105, 21], true);
  pointAt([106, 21], true);
  pointAt([107, 21], false);
  pointAt([108, 21], true);
  expect(ink.value).toEqual([
    [
      [105, 21],
      [106, 21],
    ],
    [[108, 21]],
  ]);
  wipeInk();
  expect(ink.value).toEqual([]);
});

test('the laser leaves no ink', () => {
  toggleTool('laser');
  pointAt([105, 21], true);
  expect(ink.value).toEqual([]);
});

test('what is under the pointer is looked at from nearer, and then no longer', () => {
  pointAt([105, 21], false);
  toggleZoom();
  expect(pointing.value.zoomedAt).toEqual([105, 21]);
  toggleZoom();
  expect(pointing.value.zoomedAt).toBeNull();
});

test('the pointer is followed from the key on, though main has not answered yet', async () => {
  unsaid = [];
  toggleTool('laser');
  pointAt([107, 18], false);
  for (const say of unsaid) say();
  await vi.waitFor(() => expect(pointing.value).toMatchObject({ tool: 'laser', at: [107, 18] }));
});

test('a key pressed twice while main is busy takes the tool and puts it away', async () => {
  unsaid = [];
  toggleTool('laser');
  toggleTool('laser');
  expect(unsaid).toHaveLength(2);
  for (const say of unsaid) say();
  unsaid = null;
  await Promise.resolve();
  await vi.waitFor(() => expect(pointing.value.tool).toBeNull());
  pointAt([105, 21], false);
  expect(pointing.value.tool).toBeNull();
});
