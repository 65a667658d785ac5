import { test as base } from 'playwright/test';
import type { AtlasHost } from './atlas-app.ts';
import type { AtlasDriver } from './atlas-driver.ts';
import { openHost } from './launch-atlas.ts';
import type { Profile } from './presets.ts';
import { beginSittings, problemsOf, type Sittings } from './sitting.ts';

interface Fixtures {
  /** What the machine and the person are like, as far as it is not `MAP_ASIDE`. */
  profile: Profile;
  /** The name of the sitting a test belongs to; none where it begins with an atlas of its own. */
  sitting: string | null;
  /**
   * A freshly installed atlas with a folder of its own, map idle; in a sitting, the atlas that the
   * test before has left, with nothing open and all years shown.
   */
  atlas: AtlasDriver;
}

interface WorkerFixtures {
  /** What all atlases of a worker are started by. */
  host: AtlasHost;
  sittings: Sittings;
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
  sittings: [
    async ({ host }, use) => {
      const sittings = beginSittings(host);
      await use(sittings);
      await sittings.end();
    },
    { scope: 'worker' },
  ],
  profile: [{}, { option: true }],
  sitting: [null, { option: true }],
  atlas: async ({ sittings, profile, sitting }, use) => {
    const { atlas, leave } =
      sitting === null ? await sittings.alone(profile) : await sittings.at(sitting, profile);
    await use(atlas);
    const problems = await problemsOf(atlas);
    await leave();
    if (problems.length > 0) throw new Error(`after the test:\n${problems.join('\n')}`);
  },
});

/**
 * The tests of this file, or of this group, follow one another in one atlas: an opening costs more
 * than most of them do. For what leaves nothing behind but what is closed by Escape and by `0`.
 */
export function inOneSitting(name: string): void {
  test.describe.configure({ mode: 'default' });
  test.use({ sitting: name });
}
