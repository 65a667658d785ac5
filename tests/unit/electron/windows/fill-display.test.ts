import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Area } from '../../../../electron/windows/displays.ts';
import { fillDisplay } from '../../../../electron/windows/fill-display.ts';

const FIRST = { x: 0, y: 0, width: 1920, height: 1080 };
const SECOND = { x: 1920, y: 0, width: 1280, height: 720 };
const THIRD = { x: 1920, y: 0, width: 1024, height: 768 };

/** A window as window managers have it: what is asked for comes a moment later, or never. */
class SlowWindow extends EventEmitter {
  bounds: Area = FIRST;
  isFull = false;
  isSilent = false;

  isDestroyed = () => false;
  getBounds = () => ({ ...this.bounds });
  isFullScreen = () => this.isFull;
  isSimpleFullScreen = () => this.isFull;

  setBounds(area: Partial<Area>): void {
    // A window that is full screen does not move.
    if (!this.isFull) this.bounds = { ...this.bounds, ...area };
  }

  setFullScreen(isFull: boolean): void {
    setTimeout(() => {
      this.isFull = isFull;
      if (!isFull && !this.isSilent) this.emit('leave-full-screen');
    }, 100);
  }

  setSimpleFullScreen(isFull: boolean): void {
    this.isFull = isFull;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('displays that come and go fifty times while it moves leave it on the last one', () => {
  const window = new SlowWindow();
  let wanted: Area = SECOND;
  const filler = fillDisplay(window as never, () => wanted, false);
  filler.settle();
  vi.advanceTimersByTime(500);
  for (let change = 0; change < 50; change += 1) {
    wanted = [SECOND, FIRST, THIRD][change % 3] ?? FIRST;
    filler.settle();
    vi.advanceTimersByTime([0, 30, 130, 400][change % 4] ?? 0);
  }
  wanted = THIRD;
  filler.settle();
  vi.advanceTimersByTime(5000);
  filler.settle();
  vi.advanceTimersByTime(5000);
  expect([window.bounds, window.isFull]).toEqual([THIRD, true]);
  expect(window.listenerCount('leave-full-screen')).toBe(0);
});

test('a window that does not say that it left the full screen moves all the same', () => {
  const window = new SlowWindow();
  let wanted: Area = FIRST;
  const filler = fillDisplay(window as never, () => wanted, false);
  filler.settle();
  vi.advanceTimersByTime(500);
  window.isSilent = true;
  wanted = SECOND;
  filler.settle();
  vi.advanceTimersByTime(5000);
  expect([window.bounds, window.isFull]).toEqual([SECOND, true]);
});

test('with the simple full screen it moves at once, and comes out to stand as a window', () => {
  const window = new SlowWindow();
  let wanted: Area = FIRST;
  const filler = fillDisplay(window as never, () => wanted, true);
  filler.settle();
  wanted = SECOND;
  filler.settle();
  expect([window.bounds, window.isFull]).toEqual([SECOND, true]);
  filler.leave(THIRD);
  expect([window.bounds, window.isFull]).toEqual([THIRD, false]);
  filler.toggle();
  expect(window.isFull).toBe(true);
});
