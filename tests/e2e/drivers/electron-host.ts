import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { offlineArgs, startCountingProxy } from '../../electron-stand-in/host/counting-proxy.ts';
import type { AtlasApp, Launch, LaunchOptions } from './atlas-app.ts';
import {
  answerDialogs,
  type DialogChoice,
  dressDesktop,
  pressMenu,
  readNetwork,
  readOpened,
} from './electron-main.ts';

const PACKAGE = resolve(import.meta.dirname, '../../../node_modules/electron');
type MenuTarget = string | readonly string[];

const LOCALES = { en: 'en_US.UTF-8', vi: 'vi_VN.UTF-8' } as const;

/** Electron's executable, or `null` where its runtime is missing or the stand-in is asked for. */
export function findElectron(): string | null {
  const pathFile = join(PACKAGE, 'path.txt');
  if (process.env['P17_HOST'] === 'stand-in' || !existsSync(pathFile)) return null;
  const executable = join(PACKAGE, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(executable) ? executable : null;
}

/** The atlas in Electron. */
export async function launchInElectron(
  executablePath: string,
  launch: Launch,
  windowSize: LaunchOptions['windowSize'],
): Promise<AtlasApp> {
  const proxy = await startCountingProxy();
  const start = startOf(launch);
  const args = [...offlineArgs(proxy), ...start.args];
  const app = await _electron.launch({ executablePath, args, env: start.env });
  const log = collectLog(app);
  await app.evaluate(dressDesktop, launch.displays.length > 1 ? launch.displays : null);
  const window = await waitForWindow(app, 'index.html');
  if (windowSize) await setContentSize(app, window, windowSize);
  const answer = (choice: DialogChoice) => app.evaluate<void, DialogChoice>(answerDialogs, choice);
  return {
    host: 'electron',
    browser: `Electron ${await app.evaluate(() => process.versions.electron)}`,
    window,
    userDataDir: launch.userDataDir,
    workbookFile: join(launch.userDataDir, 'default.p17'),
    windows: () => app.windows(),
    waitForWindow: (part) => waitForWindow(app, part),
    setDisplays: () => Promise.reject(new Error('the displays are those of the desktop')),
    crashWindow: async (page) =>
      (await app.browserWindow(page)).evaluate((own) => own.webContents.forcefullyCrashRenderer()),
    closeWindow: async (page) => (await app.browserWindow(page)).evaluate((own) => own.close()),
    answerOpenDialog: (path) => answer({ kind: 'open', path, button: 0 }),
    answerSaveDialog: (path) => answer({ kind: 'save', path, button: 0 }),
    answerMessages: (button) => answer({ kind: 'message', path: null, button }),
    clickMenu: (target) => app.evaluate<void, MenuTarget>(pressMenu, target),
    externalRequests: async () => [...proxy.requests, ...(await app.evaluate(readNetwork))],
    openedAddresses: () => app.evaluate(readOpened),
    copiedText: () => app.evaluate(({ clipboard }) => clipboard.readText()),
    mainLog: log,
    async startSecondInstance(more = []) {
      const second = spawn(executablePath, [...start.args, ...more], { env: start.env });
      await once(second, 'exit');
    },
    async kill() {
      const ended = once(app.process(), 'exit');
      app.process().kill('SIGKILL');
      await ended;
      proxy.close();
    },
    async close() {
      await app.close();
      proxy.close();
    },
  };
}

function startOf({ appDir, args, language, displays, isMotionReduced }: Launch) {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const locale = LOCALES[language];
  const all = { ...process.env, LANGUAGE: language, LC_ALL: locale, LANG: locale };
  const entries = Object.entries(all).map(([name, value]) => [name, value ?? ''] as const);
  return {
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(isMotionReduced ? ['--force-prefers-reduced-motion'] : []),
      `--force-device-scale-factor=${displays[0]?.scaleFactor ?? 1}`,
      `--lang=${language}`,
      appDir,
      ...args,
    ],
    env: Object.fromEntries(entries),
  };
}

function collectLog(app: ElectronApplication): () => string {
  const pieces: string[] = [];
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.on('data', (piece: Buffer) => pieces.push(piece.toString('utf8')));
  }
  return () => pieces.join('');
}

async function waitForWindow(app: ElectronApplication, part: string): Promise<Page> {
  const isIt = async (page: Page) => {
    await page.waitForURL((url) => url.protocol !== 'about:');
    return page.url().includes(part);
  };
  for (const page of app.windows()) if (await isIt(page)) return page;
  return app.waitForEvent('window', { predicate: isIt, timeout: 20_000 });
}

async function setContentSize(
  app: ElectronApplication,
  page: Page,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  const own = await app.browserWindow(page);
  await own.evaluate((window, { width, height }) => window.setContentSize(width, height), size);
}
