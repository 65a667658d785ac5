import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from 'playwright/test';
import { type AtlasDriver, openAtlas, type Profile } from './atlas-driver.ts';

interface Fixtures {
  /** What the machine is like: its language, its displays, what was stored before. */
  profile: Profile;
  /** A freshly installed atlas with an empty profile of its own, map idle. */
  atlas: AtlasDriver;
}

/** Playwright's test with an atlas in it. After each test: nothing left the machine, no page failed. */
export const test = base.extend<Fixtures>({
  profile: [{}, { option: true }],
  atlas: async ({ profile }, use) => {
    const userDataDir = mkdtempSync(join(tmpdir(), 'p17-e2e-'));
    profile.prepare?.(userDataDir);
    const atlas = await openAtlas(profile, userDataDir);
    await use(atlas);
    const problems = [...(await atlas.externalRequests()), ...atlas.pageErrors()];
    await atlas.close();
    rmSync(userDataDir, { recursive: true, force: true });
    if (problems.length > 0) throw new Error(`after the test:\n${problems.join('\n')}`);
  },
});
