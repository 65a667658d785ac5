import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fixture, openFixture } from './fixture.ts';

describe('what a page cannot do', () => {
  let app: Fixture;
  beforeAll(async () => {
    app = await openFixture();
  });
  afterAll(() => app[Symbol.asyncDispose]());

  test('the policy of the application’s answer is enforced', async () => {
    expect(await app.page.evaluate(() => window.inlineRan)).toBeUndefined();
    const blocked = await app.page.evaluate(() =>
      fetch('https://example.org/').catch((error: Error) => error.name),
    );
    expect(blocked).toBe('TypeError');
    expect(app.externalRequests()).toEqual([]);
  });

  test('a navigation that a handler prevents leaves the page where it is', async () => {
    const before = app.page.url();
    await app.page.click('#away');
    await expect.poll(app.said).toContain('will-frame-navigate https://example.org/away');
    expect(app.page.url()).toBe(before);
    expect(await app.page.title()).toBe('First');
    expect(app.externalRequests()).toEqual([]);
  });

  test('window.open and links to new windows go to the handler and open nothing', async () => {
    const opened = await app.page.evaluate(() => window.open('https://example.org/opened'));
    await app.page.click('#new');
    await expect.poll(() => app.openedAddresses.length).toBe(2);
    expect(opened).toBeNull();
    expect(app.openedAddresses).toEqual(['https://example.org/opened', 'https://example.org/new']);
    expect(app.pages()).toHaveLength(1);
  });

  test('a permission is asked of the handler and refused', async () => {
    const code = await app.page.evaluate(
      () =>
        new Promise((resolve) => {
          navigator.geolocation.getCurrentPosition(resolve, (error) => resolve(error.code));
        }),
    );
    expect(code).toBe(1);
    expect(app.said()).toContain('permission geolocation');
  });

  test('without the window’s token there is nothing to see', async () => {
    const { origin } = new URL(app.page.url());
    const answers = await Promise.all(
      ['/', '/here/page.html', '/0123456789abcdef/here/page.html'].map((path) =>
        fetch(`${origin}${path}`).then(({ status }) => status),
      ),
    );
    expect(answers).toEqual([403, 403, 403]);
  });

  test('the picture that a browser wants for its tab is no failure of the page', async () => {
    const { origin } = new URL(app.page.url());
    const { status } = await fetch(`${origin}/favicon.ico`);
    expect(status).toBe(204);
  });

  test('a stranger on the machine cannot speak for the page', async () => {
    const [, token] = new URL(app.page.url()).pathname.split('/');
    const { origin } = new URL(app.page.url());
    const { status } = await fetch(`${origin}/${token}/__stand-in__/1/say`, { method: 'POST' });
    expect(status).toBe(403);
  });

  test('headers of a request reach the application, those of the loopback do not', async () => {
    const headers = await app.page.evaluate(async () => {
      const response = await fetch('./headers', { headers: { Range: 'bytes=0-3' } });
      return response.json() as Promise<Record<string, string>>;
    });
    expect(headers).toHaveProperty('range', 'bytes=0-3');
    expect(headers).not.toHaveProperty('host');
  });

  test('a navigation that no handler prevents happens', async () => {
    await app.page.click('#second');
    await app.page.waitForURL(/second\.html$/);
    expect(app.said()).toContain('will-frame-navigate fix://here/second.html');
  });
});
