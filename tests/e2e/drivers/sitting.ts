import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { AtlasHost } from './atlas-app.ts';
import { type AtlasDriver, openAtlas } from './atlas-driver.ts';
import { MAP_ASIDE, type Profile } from './presets.ts';

/** An atlas as a test gets it. */
export interface GivenAtlas {
  readonly atlas: AtlasDriver;
  /** The test has ended. */
  leave(): Promise<void>;
}

/**
 * The atlases of a worker, one at a time. A sitting is one that several tests go on with, as a person
 * does who does not start it anew for each thing.
 */
export interface Sittings {
  /** A freshly installed one with a folder of its own, which goes when the test leaves it. */
  alone(profile: Profile): Promise<GivenAtlas>;
  /** That of the sitting of that name, tidied up; opened with that profile where it begins. */
  at(name: string, profile: Profile): Promise<GivenAtlas>;
  /** Closes what is still open. */
  end(): Promise<void>;
}

/** What left the machine and what failed in a page of an atlas, one line each. */
export async function problemsOf(atlas: AtlasDriver): Promise<readonly string[]> {
  return [...(await atlas.externalRequests()), ...atlas.pageErrors()];
}

export function beginSittings(host: AtlasHost): Sittings {
  let seat: (OwnAtlas & { readonly name: string; readonly profile: Profile }) | null = null;

  async function end(): Promise<void> {
    const left = seat;
    seat = null;
    await left?.close();
  }

  return {
    async alone(profile) {
      await end();
      const { atlas, close } = await openOwn(host, profile);
      return { atlas, leave: close };
    },
    async at(name, profile) {
      if (seat !== null && seat.name === name && seat.profile === profile) {
        await tidyUp(seat.atlas);
      } else {
        await end();
        seat = { ...(await openOwn(host, profile)), name, profile };
      }
      return { atlas: seat.atlas, leave: async () => undefined };
    },
    end,
  };
}

interface OwnAtlas {
  readonly atlas: AtlasDriver;
  close(): Promise<void>;
}

async function openOwn(host: AtlasHost, profile: Profile): Promise<OwnAtlas> {
  const userDataDir = mkdtempSync(join(tmpdir(), 'p17-e2e-'));
  const atlas = await openAtlas(host, { ...MAP_ASIDE, ...profile }, userDataDir);
  return {
    atlas,
    async close() {
      await atlas.close();
      rmSync(userDataDir, { recursive: true, force: true });
    },
  };
}

/** Nothing open, nothing sought, all years, the first list: what each test of a sitting may expect. */
async function tidyUp({ page, record, map }: AtlasDriver): Promise<void> {
  await page.mouse.move(0, 0);
  const box = page.getByRole('combobox').first();
  if ((await box.inputValue()) !== '') await box.fill('');
  await box.blur();
  for (const _ of [1, 2, 3]) await page.keyboard.press('Escape');
  await record.isClosed();
  await page.getByRole('tab').first().click();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('0');
  await map.isIdle();
}

/** Undoes every edit that the tests before have stored. */
export async function takeBackAll({ page, stored }: AtlasDriver): Promise<void> {
  const edits = () =>
    Number(stored("select count(*) as n from journal where state = 'done'")[0]?.['n']);
  for (let left = edits(); left > 0; left -= 1) {
    await page.keyboard.press('Control+z');
    await expect.poll(edits).toBe(left - 1);
  }
}
