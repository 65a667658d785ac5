import type { Page } from 'playwright';
import type {
  DialogAnswer,
  DialogKind,
  DisplayPlan,
  HostCalls,
  LaunchPlan,
  MainCalls,
} from '../link.ts';
import type { Answers, Ask } from '../rpc.ts';
import type { WindowBrowser } from './browser.ts';
import { type Desk, type HeadlessBrowser, launchHeadless } from './headless-browser.ts';
import { startMainProcess } from './main-process.ts';
import { type HostWindows, showWindows } from './windows.ts';

/** A dialog the application has shown. */
export interface ShownDialog {
  readonly kind: DialogKind;
  readonly options: unknown;
}

/** An application under the stand-in, as a test sees it. */
export interface StandIn {
  readonly browser: string;
  readonly ask: Ask<MainCalls>;
  pages(): readonly Page[];
  waitForPage(part: string): Promise<Page>;
  /** Presses the close button of the window that shows this page. */
  closeWindow(page: Page): Promise<void>;
  resizeWindow(page: Page, size: { width: number; height: number }): Promise<void>;
  /** How dialogs of this kind are answered from now on. */
  answerDialogs(kind: DialogKind, answer: Partial<DialogAnswer>): void;
  readonly dialogs: readonly ShownDialog[];
  /** Addresses handed to the system's browser. */
  readonly openedAddresses: readonly string[];
  /** Files that were shown in the system's window of folders. */
  readonly shownFiles: readonly string[];
  /** What pages or main tried to reach beyond this machine. */
  externalRequests(): readonly string[];
  log(): string;
  readonly exited: Promise<number | null>;
  /** Starts the application once more with the same plan; resolves when that second one has ended. */
  startSecondInstance(args: readonly string[]): Promise<void>;
  /** SIGKILL for the main process; its windows go with it. */
  kill(): Promise<void>;
  /** Quits through the application's own sequence. */
  quit(): Promise<void>;
}

export const ONE_DISPLAY: readonly DisplayPlan[] = [
  { bounds: { x: 0, y: 0, width: 1440, height: 900 } },
];

type GivenPlan = Pick<LaunchPlan, 'appDir'> & Partial<LaunchPlan>;

/** How an application is shown, beyond what it can know of. */
export interface Showing extends Partial<Pick<Desk, 'isMotionReduced' | 'frameMs' | 'hasWebGl'>> {
  /** The browser that shows it, which then stays when it ends; one of its own when absent. */
  readonly browser?: HeadlessBrowser;
}

/** Starts an application without a screen; the caller answers its dialogs. */
export async function launchStandIn(given: GivenPlan, showing: Showing = {}): Promise<StandIn> {
  const plan = {
    resourcesPath: null,
    args: [],
    languages: ['en-US'],
    displays: ONE_DISPLAY,
    ...given,
  };
  const browser = showing.browser ?? (await launchHeadless());
  const desk = await browser.openDesk({
    isMotionReduced: showing.isMotionReduced ?? false,
    frameMs: showing.frameMs ?? 0,
    hasWebGl: showing.hasWebGl ?? true,
    locale: plan.languages[0] ?? 'en-US',
    scaleFactor: plan.displays[0]?.scaleFactor ?? 1,
  });
  return runStandIn(plan, desk, async () => {
    // A browser of its own goes first: what is closed page by page is tidied up slowly.
    if (!showing.browser) await browser.close();
    await desk.close();
  });
}

function runStandIn(plan: LaunchPlan, browser: WindowBrowser, end: () => Promise<void>): StandIn {
  const windows = showWindows(browser, () => main.ask);
  const desk = makeDesk();
  const main = startMainProcess({ plan, answers: { ...windows.answers, ...desk.answers } });
  const exited = main.exited.then(async (code) => {
    await end();
    return code;
  });
  return {
    browser: browser.description,
    ask: main.ask,
    pages: windows.pages,
    waitForPage: (part) => Promise.race([windows.waitFor(part), failOnExit(exited, main.log)]),
    // Closing the last window may end the application before it can answer.
    closeWindow: (page) =>
      Promise.race([
        main.exited.then(() => undefined),
        main.ask('window.close', { id: idOf(windows, page) }),
      ]),
    resizeWindow: async (page, size) => {
      await main.ask('window.resize', { id: idOf(windows, page), ...size });
    },
    answerDialogs: desk.answerDialogs,
    dialogs: desk.dialogs,
    openedAddresses: desk.openedAddresses,
    shownFiles: desk.shownFiles,
    externalRequests: () => [...browser.requests, ...desk.blocked],
    log: main.log,
    exited,
    async startSecondInstance(args) {
      const second = { ...plan, args: [...plan.args, ...args] };
      await startMainProcess({ plan: second, answers: { ...windows.answers, ...desk.answers } })
        .exited;
    },
    async kill() {
      await main.kill();
      await exited;
    },
    async quit() {
      main.ask('app.quit', null).catch(() => undefined);
      await exited;
    },
  };
}

function idOf(windows: HostWindows, page: Page): number {
  const id = windows.idOf(page);
  if (id === undefined) throw new Error('this page belongs to no open window');
  return id;
}

async function failOnExit(exited: Promise<number | null>, log: () => string): Promise<never> {
  const code = await exited;
  throw new Error(`the application ended with ${code} before the window opened:\n${log()}`);
}

type DeskCalls = Pick<
  Answers<HostCalls>,
  'dialog.ask' | 'shell.openExternal' | 'shell.showItem' | 'network.blocked'
>;

/** The person at the desk: answers dialogs as the test said, and remembers what was shown. */
function makeDesk() {
  const dialogs: ShownDialog[] = [];
  const openedAddresses: string[] = [];
  const shownFiles: string[] = [];
  const blocked: string[] = [];
  const answersByKind = new Map<DialogKind, DialogAnswer>([['error', { paths: [], button: 0 }]]);
  const answers: DeskCalls = {
    'dialog.ask': ({ kind, options }) => {
      dialogs.push({ kind, options });
      const answer = answersByKind.get(kind);
      if (answer) return answer;
      throw new Error(`electron stand-in: nobody said how to answer a dialog (${kind})`);
    },
    'shell.openExternal': ({ url }) => {
      openedAddresses.push(url);
    },
    'shell.showItem': ({ path }) => {
      shownFiles.push(path);
    },
    'network.blocked': ({ target }) => {
      blocked.push(target);
    },
  };
  return {
    answers,
    dialogs,
    openedAddresses,
    shownFiles,
    blocked,
    answerDialogs(kind: DialogKind, answer: Partial<DialogAnswer>): void {
      answersByKind.set(kind, { paths: [], button: 0, ...answer });
    },
  };
}
