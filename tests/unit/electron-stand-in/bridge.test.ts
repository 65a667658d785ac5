import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fixture, openFixture } from './fixture.ts';

describe('the preload and its bridge', () => {
  let app: Fixture;
  beforeAll(async () => {
    app = await openFixture();
  });
  afterAll(() => app[Symbol.asyncDispose]());

  test('the preload has run before the page’s first script', async () => {
    const seen = await app.page.evaluate(() => [window.bridge.ranFirst, window.bridgeWasThere]);
    expect(seen).toEqual([true, true]);
  });

  test('a sandboxed preload cannot require what Electron would refuse', async () => {
    expect(await app.page.evaluate(() => window.bridge.refusals)).toEqual({
      fs: 'module not found: fs',
      'node:child_process': 'module not found: node:child_process',
      './other.cjs': 'module not found: ./other.cjs',
    });
  });

  test('the bridge cannot be replaced, extended or changed', async () => {
    const result = await app.page.evaluate(() => {
      const { bridge } = window;
      const descriptor = Object.getOwnPropertyDescriptor(window, 'bridge');
      bridge.nested.box.value = 99;
      return {
        isFixed: descriptor?.writable === false && descriptor.configurable === false,
        isFrozen: Object.isFrozen(bridge) && Object.isFrozen(bridge.nested.list),
        value: bridge.nested.box.value,
      };
    });
    expect(result).toEqual({ isFixed: true, isFrozen: true, value: 1 });
  });

  test('what crosses the bridge loses its class, in both directions', async () => {
    const result = await app.page.evaluate(() => {
      const kept = window.bridge.call((value) => [typeof value.kept.open, value.kept.value]);
      return { exposed: typeof window.bridge.nested.box.open, kept };
    });
    expect(result).toEqual({ exposed: 'undefined', kept: ['undefined', 1] });
  });

  test('what main answers loses its class', async () => {
    const person = await app.page.evaluate(async () => {
      const answer = (await window.bridge.invoke('person')) as { name: string; greet?: unknown };
      return { ...answer, greets: typeof answer.greet };
    });
    expect(person).toEqual({ name: 'An', greets: 'undefined' });
  });

  test('main gets plain objects and hears who asks', async () => {
    const answers = await app.page.evaluate(async () => [
      await window.bridge.invoke('describe', new Map()),
      await window.bridge.invoke('describe', { list: [] }),
      await window.bridge.invoke('sender'),
    ]);
    const sender = { id: 1, url: 'fix://here/page.html', origin: 'fix://here', parent: null };
    expect(answers).toEqual(['[object Map] false', '[object Object] true', sender]);
  });

  test.each([
    ['failing', "Error invoking remote method 'failing': TypeError: no such thing"],
    [
      'unclonable',
      "Error invoking remote method 'unclonable': Error: An object could not be cloned.",
    ],
    [
      'missing',
      "Error invoking remote method 'missing': Error: No handler registered for 'missing'",
    ],
  ])('the request "%s" fails with Electron’s words', async (name, message) => {
    const failure = await app.page.evaluate(
      (request) => window.bridge.invoke(request).catch((error: Error) => error.message),
      name,
    );
    expect(failure).toBe(message);
  });

  test('requests reach main in the order in which they were made', async () => {
    const numbers = Array.from({ length: 40 }, (_, index) => index);
    await app.page.evaluate(
      (all) => Promise.all(all.map((n) => window.bridge.invoke('count', n))),
      numbers,
    );
    const counted = app.said().filter((line) => line.startsWith('count'));
    expect(counted).toEqual(numbers.map((n) => `count ${n}`));
  });

  test('a menu entry pressed by the test is heard in the page', async () => {
    await app.page.evaluate(() => {
      window.greetings = [];
      window.bridge.onGreeting((payload) => window.greetings.push(payload));
    });
    await app.ask('menu.click', { target: 'greet' });
    await app.ask('menu.click', { target: ['File', 'Greet'] });
    await app.page.waitForFunction(() => window.greetings.length === 2);
    const [first] = await app.page.evaluate(() => window.greetings);
    expect(first).toEqual({ from: 'main', at: new Date(0) });
  });
});
