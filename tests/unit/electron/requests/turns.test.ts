import { expect, test } from 'vitest';
import { createTurns } from '../../../../electron/requests/turns.ts';

test('turns are taken one after another, in the order of asking', async () => {
  const turns = createTurns();
  const order: string[] = [];
  let end = () => {};
  const first = turns.take(
    () =>
      new Promise<void>((resolve) => {
        order.push('first begins');
        end = resolve;
      }),
  );
  const second = turns.take(() => order.push('second'));
  await Promise.resolve();
  await Promise.resolve();
  expect(order).toEqual(['first begins']);
  expect(turns.ended).toBe(0);
  end();
  await Promise.all([first, second]);
  expect(order).toEqual(['first begins', 'second']);
  expect(turns.ended).toBe(2);
});

test('a turn that fails tells who took it, and the next one comes', async () => {
  const turns = createTurns();
  const failing = turns.take(() => {
    throw new Error('no');
  });
  const next = turns.take(() => 'next');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('next');
});
