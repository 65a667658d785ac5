import { EventEmitter } from 'node:events';
import type { App, Session, WebContents } from 'electron';
import { describe, expect, test } from 'vitest';
import { guardContents, guardSession } from '../../../../electron/security/security.ts';
import { webPreferences } from '../../../../electron/security/web-preferences.ts';

type WindowOpenHandler = (details: { url: string }) => { action: string };

/** Page contents as Electron announces them, with what the guard hung on them. */
function givenContents(address = 'atlas://app/index.html') {
  const app = new EventEmitter();
  const opened: string[] = [];
  let openWindow: WindowOpenHandler | undefined;
  const contents = Object.assign(new EventEmitter(), {
    getURL: () => address,
    setWindowOpenHandler: (handler: WindowOpenHandler) => {
      openWindow = handler;
    },
  });
  guardContents(app as unknown as App, (url) => void opened.push(url));
  app.emit('web-contents-created', {}, contents as unknown as WebContents);
  const isRefused = (event: string, details: object = {}) => {
    let refused = false;
    contents.emit(event, {
      ...details,
      preventDefault: () => {
        refused = true;
      },
    });
    return refused;
  };
  return { isRefused, opened, open: (url: string) => openWindow?.({ url }) };
}

describe('navigation', () => {
  test.each([
    'https://example.org/',
    'http://localhost:3000/index.html',
    'file:///etc/passwd',
    'atlas://app/data/basemap/land.geojson',
    'atlas://evil/index.html',
    'javascript:alert(1)',
    'data:text/html,hello',
    'about:blank',
    'not an address',
  ])('to %s is refused', (url) => {
    const { isRefused } = givenContents();
    expect(isRefused('will-frame-navigate', { url, isMainFrame: true })).toBe(true);
    expect(isRefused('will-redirect', { url })).toBe(true);
  });

  test('to our own pages is allowed, but not inside a frame', () => {
    const { isRefused } = givenContents();
    const url = 'atlas://app/index.html';
    expect(isRefused('will-frame-navigate', { url, isMainFrame: true })).toBe(false);
    expect(isRefused('will-redirect', { url })).toBe(false);
    expect(isRefused('will-frame-navigate', { url, isMainFrame: false })).toBe(true);
  });

  test('a webview is refused', () => {
    expect(givenContents().isRefused('will-attach-webview')).toBe(true);
  });
});

describe('new windows', () => {
  test('the address of a source opens in the system’s browser, never in a window of ours', () => {
    const { open, opened } = givenContents();
    expect(open('https://example.org/a b')).toEqual({ action: 'deny' });
    expect(opened).toEqual(['https://example.org/a%20b']);
  });

  test('an address from before the web was encrypted is asked for encrypted', () => {
    const { open, opened } = givenContents();
    open('http://example.org/http:a');
    expect(opened).toEqual(['https://example.org/http:a']);
  });

  test.each([
    ['mailto:vo@example.org', 'mailto:vo@example.org'],
    ['mailto:vo@example.org?subject=x&attach=/etc/passwd', 'mailto:vo@example.org'],
    ['MAILTO:Vo.Giap+atlas@mail.example.org#x', 'mailto:Vo.Giap+atlas@mail.example.org'],
  ])('%s opens the mail program, without its headers', (url, address) => {
    const { open, opened } = givenContents();
    expect(open(url)).toEqual({ action: 'deny' });
    expect(opened).toEqual([address]);
  });

  test.each([
    'file:///etc/passwd',
    'smb://host/share',
    'javascript:alert(1)',
    'ms-msdt:/id',
    'mailto:',
    'mailto:-attach@b.c',
    'mailto:a@b.c,d@e.f',
    'mailto:a%0Ab@c.d',
    'mailto:a@b',
    'https://user:word@example.org/',
    'http://user:word@example.org/',
    'http://example.org:8080/',
    'atlas://app/index.html',
    'about:blank',
    '',
  ])('%s opens nowhere', (url) => {
    const { open, opened } = givenContents();
    expect(open(url)).toEqual({ action: 'deny' });
    expect(opened).toEqual([]);
  });

  test('a page that is not ours opens nothing', () => {
    const { open, opened } = givenContents('about:blank');
    expect(open('https://example.org/')).toEqual({ action: 'deny' });
    expect(opened).toEqual([]);
  });
});

describe('the session', () => {
  function givenSession() {
    const answers: Record<string, (...args: unknown[]) => unknown> = {};
    const keep = (name: string) => (handler: (...args: unknown[]) => unknown) => {
      answers[name] = handler;
    };
    guardSession({
      setPermissionRequestHandler: keep('request'),
      setPermissionCheckHandler: keep('check'),
      setDevicePermissionHandler: keep('device'),
      webRequest: { onBeforeRequest: keep('load') },
    } as unknown as Session);
    return (name: string, ...args: unknown[]) => answers[name]?.(...args);
  }

  test.each(['geolocation', 'media', 'notifications', 'clipboard-read', 'fullscreen', 'hid'])(
    'the permission %s is refused',
    (permission) => {
      const ask = givenSession();
      let answer: unknown;
      ask('request', {}, permission, (granted: boolean) => {
        answer = granted;
      });
      expect(answer).toBe(false);
      expect(ask('check', null, permission)).toBe(false);
      expect(ask('device', {})).toBe(false);
    },
  );

  test.each([
    ['atlas://app/index.html', false],
    ['blob:atlas://app/1', false],
    ['data:image/png;base64,', false],
    ['devtools://devtools/bundled/x.js', false],
    ['https://example.org/tile.png', true],
    ['http://127.0.0.1:80/', true],
    ['ws://127.0.0.1/', true],
    ['file:///etc/passwd', true],
    ['atlas://evil/x', true],
  ])('a load of %s is cancelled: %s', (url, isCancelled) => {
    const ask = givenSession();
    let answer: unknown;
    ask('load', { url }, (given: unknown) => {
      answer = given;
    });
    expect(answer).toEqual({ cancel: isCancelled });
  });
});

test('a page is sandboxed, isolated and without Node', () => {
  expect(webPreferences(false)).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    devTools: false,
  });
});
