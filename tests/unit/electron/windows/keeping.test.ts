import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  createKeeping,
  type Keeping,
  keepBeforeClosing,
} from '../../../../electron/windows/keeping.ts';

/** A window as closing sees it: `close` may be prevented, as in Electron. */
class ClosableWindow extends EventEmitter {
  isClosed = false;

  close(): void {
    let isPrevented = false;
    this.emit('close', {
      preventDefault: () => {
        isPrevented = true;
      },
    });
    this.isClosed ||= !isPrevented;
  }
}

let window: ClosableWindow;
let asked = 0;
let keeping: Keeping;

beforeEach(() => {
  vi.useFakeTimers();
  window = new ClosableWindow();
  asked = 0;
  keeping = createKeeping(() => {
    asked += 1;
  });
  keepBeforeClosing(window as never, keeping.keep);
});
afterEach(() => void vi.useRealTimers());

test('a window closes when its page has kept what it had', async () => {
  window.close();
  await vi.advanceTimersByTimeAsync(100);
  expect([window.isClosed, asked]).toEqual([false, 1]);
  keeping.answer();
  await vi.advanceTimersByTimeAsync(0);
  expect(window.isClosed).toBe(true);
});

test('asked again meanwhile, it asks its page once', async () => {
  window.close();
  window.close();
  void keeping.keep();
  await vi.advanceTimersByTimeAsync(100);
  expect([window.isClosed, asked]).toEqual([false, 1]);
});

test('a page that does not answer does not hold it open', async () => {
  window.close();
  await vi.advanceTimersByTimeAsync(2000);
  expect(window.isClosed).toBe(true);
});

test('a page that was asked before is asked again', async () => {
  const first = keeping.keep();
  keeping.answer();
  await first;
  void keeping.keep();
  expect(asked).toBe(2);
});

test('an answer that nobody asked for closes nothing', async () => {
  keeping.answer();
  await vi.advanceTimersByTimeAsync(100);
  expect(window.isClosed).toBe(false);
});
