import { beforeEach, expect, test, vi } from 'vitest';
import { ok } from '../../../../geodata/model/result.ts';
import { beforeLeaving, followLeaving } from '../../../../renderer/core/leaving.ts';

const happened: string[] = [];
let closeWindow: () => void = () => {};
let leavePage: () => void = () => {};

beforeEach(() => {
  happened.length = 0;
  vi.stubGlobal('addEventListener', (_name: string, listener: () => void) => {
    leavePage = listener;
  });
  vi.stubGlobal('window', {
    atlas: {
      on: (_name: string, listener: () => void) => {
        closeWindow = listener;
        return () => {};
      },
      request: async (name: string) => {
        happened.push(name);
        return ok(null);
      },
    },
  });
  followLeaving();
  return () => void vi.unstubAllGlobals();
});

test('the window may close when everything is kept, and not before', async () => {
  const done = Promise.withResolvers<void>();
  const stops = [
    beforeLeaving(async () => {
      await done.promise;
      happened.push('draft kept');
    }),
    beforeLeaving(() => Promise.reject(new Error('no room'))),
  ];
  closeWindow();
  await Promise.resolve();
  expect(happened).toEqual([]);
  done.resolve();
  await vi.waitFor(() => expect(happened).toEqual(['draft kept', 'page.tellKept']));
  for (const stop of stops) stop();
});

test('a page that is loaded anew says what it has; what is gone keeps nothing', () => {
  const stop = beforeLeaving(async () => void happened.push('kept'));
  leavePage();
  stop();
  leavePage();
  expect(happened).toEqual(['kept']);
});
