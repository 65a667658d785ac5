import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
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

export async function openFixture(
  options: Partial<LaunchPlan> & { readonly userDataDir?: string } = {},
): Promise<Fixture> {
  const userDataDir = options.userDataDir ?? mkdtempSync(join(tmpdir(), 'p17-fixture-'));
  const app = await launchStandIn({
    appDir: resolve(import.meta.dirname, '../../fixtures/stand-in-app'),
    ...options,
    args: [`--user-data-dir=${userDataDir}`, ...(options.args ?? [])],
  });
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
