import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { openFixture } from './fixture.ts';

const TWO_DISPLAYS = [
  { bounds: { x: 0, y: 0, width: 1280, height: 720 } },
  { bounds: { x: 1280, y: 0, width: 1920, height: 1080 } },
];

describe('an application under the stand-in', () => {
  test('what is sent to it while it dies disturbs nobody', async () => {
    await using app = await openFixture();
    const dying = app.kill();
    // Holds this process until the other has gone, so that it cannot hear of it before it writes.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    void app.ask('menu.read', null).catch(() => undefined);
    await dying;
  });

  test('a page that goes in the middle of a sentence disturbs nobody', async () => {
    await using app = await openFixture();
    const { port, pathname } = new URL(app.page.url());
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => undefined);
    const path = `${pathname.slice(0, pathname.indexOf('/here'))}/__stand-in__/1/say`;
    const head = [`POST ${path} HTTP/1.1`, 'Host: x', `Origin: ${new URL(app.page.url()).origin}`];
    socket.write(`${[...head, 'Content-Length: 100'].join('\r\n')}\r\n\r\n{"kind":`, () =>
      setImmediate(() => socket.resetAndDestroy()),
    );
    await once(socket, 'close');
    const answer = await app.page.evaluate(() => window.bridge.invoke('echo', 'still here'));
    expect(answer).toBe('still here');
    expect(app.log()).not.toContain('stand-in server');
  });

  test('what is not implemented throws its name', async () => {
    await using app = await openFixture();
    const fail = (name: string) =>
      app.page.evaluate(
        (request) => window.bridge.invoke(request).catch((error: Error) => error.message),
        name,
      );
    expect(await fail('unimplemented')).toContain(
      'electron stand-in: clipboard.clear is not implemented',
    );
    expect(await fail('unknownEvent')).toContain(
      "electron stand-in: app.on('gpu-info-update') is not implemented",
    );
    expect(await fail('insecureWindow')).toContain(
      'electron stand-in: webPreferences.sandbox = false is not implemented',
    );
  });

  test('a dialog is answered by the test, and without an answer fails by name', async () => {
    await using app = await openFixture();
    const choose = () =>
      app.page.evaluate(() =>
        window.bridge.invoke('choose').catch((error: Error) => error.message),
      );
    expect(await choose()).toContain('nobody said how to answer a dialog (open)');
    app.answerDialogs('open', { paths: ['/tmp/notes.geojson'] });
    expect(await choose()).toEqual({ canceled: false, filePaths: ['/tmp/notes.geojson'] });
    app.answerDialogs('open', { paths: [] });
    expect(await choose()).toEqual({ canceled: true, filePaths: [] });
    expect(app.dialogs.at(-1)).toEqual({ kind: 'open', options: { title: 'Choose' } });
  });

  test('quitting goes through every step in Electron’s order', async () => {
    await using app = await openFixture();
    await expect.poll(app.said).toContain('ready-to-show');
    await app.quit();
    const steps = app.said().filter((line) => !/^(loaded|ready)/.test(line));
    expect(steps).toEqual(['before-quit', 'close', 'closed', 'will-quit', 'quit']);
    expect(await app.exited).toBe(0);
  });

  test('closing the last window tells the application before it quits', async () => {
    await using app = await openFixture();
    await app.closeWindow(app.page);
    expect(await app.exited).toBe(0);
    const steps = app.said().filter((line) => !/^(loaded|ready)/.test(line));
    expect(steps).toEqual([
      'close',
      'closed',
      'window-all-closed',
      'before-quit',
      'will-quit',
      'quit',
    ]);
  });

  test('a window whose closing is prevented stays open and stops the quit', async () => {
    await using app = await openFixture({ args: ['--stay'] });
    await app.ask('app.quit', null);
    const steps = app.said().filter((line) => !/^(loaded|ready)/.test(line));
    expect(steps).toEqual(['before-quit', 'close']);
    expect(await app.page.title()).toBe('First');
  });

  test('a page that crashed is told to main and can be loaded again in its window', async () => {
    await using app = await openFixture();
    const session = await app.page.context().newCDPSession(app.page);
    session.send('Page.crash').catch(() => undefined);
    await expect.poll(app.said).toContain('gone crashed');
    await expect.poll(() => app.pages()[0] === app.page, { timeout: 10_000 }).toBe(false);
    const again = await app.waitForPage('page.html');
    await expect.poll(() => again.evaluate(() => window.bridgeWasThere)).toBe(true);
    expect(await again.evaluate(() => [window.innerWidth, window.innerHeight])).toEqual([900, 500]);
    expect(app.said()).not.toContain('closed');
  });

  test('app.exit ends at once with its code', async () => {
    await using app = await openFixture();
    await app.page.evaluate(() => void window.bridge.invoke('exit'));
    expect(await app.exited).toBe(7);
    expect(app.said()).not.toContain('before-quit');
  });

  test('what is copied stands on a clipboard of its own', async () => {
    await using app = await openFixture();
    const words = 'Sông Bến Hải';
    expect(await app.page.evaluate((text) => window.bridge.invoke('copy', text), words)).toBe(
      words,
    );
    expect(await app.ask('clipboard.read', null)).toBe(words);
  });

  test('a second start with the same folder is refused and told to the first', async () => {
    await using app = await openFixture();
    await app.startSecondInstance(['/tmp/lesson.p17']);
    expect(app.said()).toContain('second-instance /tmp/lesson.p17');
  });

  test('the lock of a killed application is free again', async () => {
    await using app = await openFixture();
    await app.kill();
    await using again = await openFixture({ userDataDir: app.userDataDir });
    expect(await again.page.title()).toBe('First');
  });

  test('a file opened from outside is handed to the application', async () => {
    await using app = await openFixture();
    await app.ask('file.open', { path: '/tmp/lesson.p17' });
    expect(app.said()).toContain('open-file /tmp/lesson.p17');
  });

  test('with two displays a full-screen window fills the second', async () => {
    await using app = await openFixture({ displays: TWO_DISPLAYS });
    const second = await app.waitForPage('second.html');
    const sizeOf = () => [window.innerWidth, window.innerHeight];
    expect(await second.evaluate(sizeOf)).toEqual([1920, 1080]);
    expect(await app.page.evaluate(sizeOf)).toEqual([900, 500]);
    await app.page.evaluate(() => window.bridge.invoke('fullScreen'));
    await expect.poll(app.said).toContain('enter-full-screen');
    expect(await app.page.evaluate(sizeOf)).toEqual([1280, 720]);
  });

  test('main cannot reach another machine, and the attempt is counted', async () => {
    await using app = await openFixture();
    const failure = await app.page.evaluate(() => window.bridge.invoke('network'));
    expect(failure).toContain('no network (example.org:80)');
    expect(app.externalRequests()).toEqual(['example.org:80']);
  });
});
