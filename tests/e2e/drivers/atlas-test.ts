import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from 'playwright/test';
import type { AtlasHost } from './atlas-app.ts';
import { type AtlasDriver, openAtlas } from './atlas-driver.ts';
import { openHost } from './launch-atlas.ts';
import { MAP_ASIDE, type Profile } from './presets.ts';

interface Fixtures {
  /** What the machine and the person are like, as far as it is not `MAP_ASIDE`. */
  profile: Profile;
  /** A freshly installed atlas with a folder of its own, map idle. */
  atlas: AtlasDriver;
}

interface WorkerFixtures {
  /** What all atlases of a worker are started by. */
  host: AtlasHost;
}

/** Playwright's test with an atlas in it. After each test: nothing left the machine, no page failed. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what is wanted.
    async ({}, use) => {
      const host = await openHost();
      await use(host);
      await host.close();
    },
    { scope: 'worker' },
  ],
  profile: [{}, { option: true }],
  atlas: async ({ host, profile }, use) => {
    const userDataDir = mkdtempSync(join(tmpdir(), 'p17-e2e-'));
    const atlas = await openAtlas(host, { ...MAP_ASIDE, ...profile }, userDataDir);
    await use(atlas);
    const problems = [...(await atlas.externalRequests()), ...atlas.pageErrors()];
    await atlas.close();
    rmSync(userDataDir, { recursive: true, force: true });
    if (problems.length > 0) throw new Error(`after the test:\n${problems.join('\n')}`);
  },
});
