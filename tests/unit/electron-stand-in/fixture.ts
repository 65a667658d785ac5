import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import {
  type HeadlessBrowser,
  launchHeadless,
} from '../../electron-stand-in/host/headless-browser.ts';
import { launchStandIn, type StandIn } from '../../electron-stand-in/host/launch.ts';
import type { LaunchPlan } from '../../electron-stand-in/link.ts';

/** What the fixture's preload puts on `window.bridge`. */
interface FixtureBridge {
  readonly ranFirst: boolean;
  readonly refusals: Record<string, string>;
  readonly nested: { readonly list: number[]; readonly box: { value: number; open?: unknown } };
  invoke(name: string, ...args: unknown[]): Promise<unknown>;
  call(listener: (value: { kept: { value: number; open?: unknown } }) => unknown): unknown;
  onGreeting(listener: (payload: unknown) => void): void;
}

declare global {
  interface Window {
    bridge: FixtureBridge;
    bridgeWasThere: boolean;
    inlineRan?: boolean;
    greetings: unknown[];
  }
}

/** The fixture application, with its first page open. */
export interface Fixture extends StandIn {
  readonly page: Page;
  readonly userDataDir: string;
  /** What the application has said so far, line by line. */
  said(): string[];
  [Symbol.asyncDispose](): Promise<void>;
}

interface FixtureOptions extends Partial<LaunchPlan> {
  readonly userDataDir?: string;
  /** The browser that shows it; the one the tests of a file share when absent. */
  readonly browser?: HeadlessBrowser;
}

let shared: HeadlessBrowser | undefined;

beforeAll(async () => {
  shared = await launchHeadless();
});
afterAll(() => shared?.close());

export async function openFixture({
  userDataDir = mkdtempSync(join(tmpdir(), 'p17-fixture-')),
  browser = shared,
  args = [],
  ...options
}: FixtureOptions = {}): Promise<Fixture> {
  if (browser === undefined) throw new Error('the browser of these tests is not open');
  const plan = {
    appDir: resolve(import.meta.dirname, '../../fixtures/stand-in-app'),
    ...options,
    args: [`--user-data-dir=${userDataDir}`, ...args],
  };
  const app = await launchStandIn(plan, { browser });
  const page = await app.waitForPage('page.html');
  return {
    ...app,
    page,
    userDataDir,
    said: () =>
      app
        .log()
        .split('\n')
        .filter((line) => line.startsWith('> '))
        .map((line) => line.slice(2)),
    async [Symbol.asyncDispose]() {
      await app.kill();
      rmSync(userDataDir, { recursive: true, force: true });
    },
  };
}
