import { join } from 'node:path';
import type { HeadlessBrowser } from '../../electron-stand-in/host/headless-browser.ts';
import { launchStandIn } from '../../electron-stand-in/host/launch.ts';
import type { AtlasApp, Launch, LaunchOptions } from './atlas-app.ts';

const LANGUAGES = { en: ['en-US'], vi: ['vi-VN', 'en-US'] } as const;

/** The atlas under the stand-in, in a browser of its own or in one that stays when it ends. */
export async function launchInStandIn(
  launch: Launch,
  windowSize: LaunchOptions['windowSize'],
  browser?: HeadlessBrowser,
): Promise<AtlasApp> {
  const { appDir, userDataDir, displays, args, resourcesPath, isMotionReduced } = launch;
  const languages = LANGUAGES[launch.language];
  const plan = { appDir, displays, args, resourcesPath, languages };
  const app = await launchStandIn(plan, {
    isMotionReduced,
    frameMs: launch.frameMs,
    hasWebGl: launch.hasWebGl,
    ...(browser ? { browser } : {}),
  });
  const window = await app.waitForPage('index.html').catch(async (error: unknown) => {
    await app.kill();
    throw new Error(`${String(error)}\n${app.log()}`);
  });
  if (windowSize) await app.resizeWindow(window, windowSize);
  const choose = (path: string | null) => ({ paths: path === null ? [] : [path] });
  return {
    host: 'stand-in',
    browser: app.browser,
    window,
    userDataDir,
    workbookFile: join(userDataDir, 'default.p17'),
    windows: app.pages,
    waitForWindow: app.waitForPage,
    closeWindow: app.closeWindow,
    crashWindow: async (page) => {
      const session = await page.context().newCDPSession(page);
      const crashed = page.waitForEvent('crash');
      // The page is gone before it could answer.
      session.send('Page.crash').catch(() => undefined);
      await crashed;
    },
    setDisplays: (next) => app.ask('displays.set', { displays: next }),
    answerOpenDialog: async (path) => app.answerDialogs('open', choose(path)),
    answerSaveDialog: async (path) => app.answerDialogs('save', choose(path)),
    answerMessages: async (button) => app.answerDialogs('message', { button }),
    clickMenu: (target) => app.ask('menu.click', { target }),
    externalRequests: async () => app.externalRequests(),
    openedAddresses: async () => app.openedAddresses,
    copiedText: () => app.ask('clipboard.read', null),
    mainLog: app.log,
    startSecondInstance: (more = []) => app.startSecondInstance(more),
    kill: app.kill,
    close: app.quit,
  };
}
