import { resolve } from 'node:path';
import { findChromium } from './chromium.ts';
import { launchVisible, type WindowBrowser } from './host/browser.ts';
import { windowsByHand } from './host/by-hand.ts';
import { startCountingProxy } from './host/counting-proxy.ts';
import { ONE_DISPLAY } from './host/launch.ts';
import { type MainProcess, startMainProcess } from './host/main-process.ts';
import { deskOnTerminal } from './host/terminal-desk.ts';
import { showWindows } from './host/windows.ts';
import type { LaunchPlan } from './link.ts';

/** Opens the built atlas without Electron: in an installed Chromium, or where a person opens it. */
const plan: LaunchPlan = {
  appDir: resolve(import.meta.dirname, '../..'),
  resourcesPath: null,
  args: process.argv.slice(2),
  languages: [new Intl.DateTimeFormat().resolvedOptions().locale],
  displays: ONE_DISPLAY,
};

const browser = await openBrowser();
const windows =
  typeof browser === 'string'
    ? windowsByHand(say, browser)
    : showWindows(browser, () => main.ask).answers;
const answers = { ...windows, ...deskOnTerminal(say) };
const main: MainProcess = startMainProcess({ plan, answers, isLoud: true });

let hasAsked = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (hasAsked) void main.kill();
    else main.ask('app.quit', null).catch(() => undefined);
    hasAsked = true;
  });
}

const code = await main.exited;
if (typeof browser !== 'string') await browser.close();
process.exit(code ?? 1);

/** A browser with windows of its own, or the sentence that says why there is none. */
async function openBrowser(): Promise<WindowBrowser | string> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return 'No display here.';
  const found = await findChromium();
  if (!found.canShowWindows) return 'No Chromium with windows here.';
  if (process.getuid?.() === 0) say('Chromium runs without its sandbox (--no-sandbox), for root.');
  return launchVisible(await startCountingProxy(), found);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
