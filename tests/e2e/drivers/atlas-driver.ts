import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { ConsoleMessage, Page } from 'playwright/test';
import type { AtlasContent, AtlasFeature } from '../../../geodata/model/content/records.ts';
import type { AtlasApp, AtlasHost } from './atlas-app.ts';
import { lectureDriver } from './lecture-driver.ts';
import { listDriver, recordDriver } from './list-driver.ts';
import { mapDriver } from './map-driver.ts';
import { notesDriver } from './notes-driver.ts';
import { type Profile, prepareProfile } from './presets.ts';
import { scansDriver } from './scans-driver.ts';
import { timeDriver } from './time-driver.ts';

type Cell = string | number | null;

/** What a test does with an atlas: one driver for each part of the window. */
export interface AtlasDriver {
  readonly app: AtlasApp;
  readonly page: Page;
  readonly map: ReturnType<typeof mapDriver>;
  readonly list: ReturnType<typeof listDriver>;
  readonly record: ReturnType<typeof recordDriver>;
  readonly time: ReturnType<typeof timeDriver>;
  readonly lecture: ReturnType<typeof lectureDriver>;
  readonly notes: ReturnType<typeof notesDriver>;
  readonly scans: ReturnType<typeof scansDriver>;
  content(): Promise<AtlasContent>;
  feature(featureId: string): Promise<AtlasFeature>;
  /** The position of a point feature. */
  positionOf(featureId: string): Promise<readonly [number, number]>;
  /** Rows of the workbook as they are stored now. */
  stored(sql: string): readonly Record<string, Cell>[];
  /** Preferences and session as they are stored now. */
  settings(): unknown;
  /** Quits and opens again with the same profile. */
  restart(): Promise<void>;
  /** Kills and opens again with the same profile. */
  killAndRestart(): Promise<void>;
  /** Errors that any page has reported since the first start. */
  pageErrors(): readonly string[];
  externalRequests(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Opens an atlas with that profile folder and waits until its map is drawn, or missing. */
export async function openAtlas(
  host: AtlasHost,
  profile: Profile,
  userDataDir: string,
): Promise<AtlasDriver> {
  prepareProfile(profile, userDataDir);
  const errors: string[] = [];
  const reached: string[] = [];
  /** The page of a killed application: that its files stopped coming is no fault of its own. */
  let killed: Page | null = null;
  let running = await open();

  async function open() {
    const app = await host.launch({ ...profile, userDataDir });
    try {
      await listen(app.window, (problem) => {
        if (killed !== app.window) errors.push(problem);
      });
      const map = mapDriver(app.window);
      await (profile.hasWebGl === false ? map.isMissing() : map.isIdle());
    } catch (error) {
      // Nobody else knows of it yet.
      await app.kill();
      throw error;
    }
    return { app, ...driversOf(app.window) };
  }

  async function end(how: 'close' | 'kill'): Promise<void> {
    reached.push(...(await running.app.externalRequests()));
    if (how === 'kill') killed = running.page;
    await running.app[how]();
  }

  /** What a file of the profile holds; nothing while it was never written. */
  function readJson(name: string): object {
    const file = join(userDataDir, name);
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  }

  async function content(): Promise<AtlasContent> {
    const answer = await running.page.evaluate(() => window.atlas.request('atlas.load'));
    if (!answer.ok) throw new Error(`the atlas has no content: ${answer.error.code}`);
    return answer.value;
  }

  async function feature(featureId: string): Promise<AtlasFeature> {
    const { layers } = await content();
    const found = layers
      .flatMap((layer) => layer.features.features)
      .find(({ properties }) => properties.featureId === featureId);
    if (found === undefined) throw new Error(`no feature ${featureId}`);
    return found;
  }

  return {
    get app() {
      return running.app;
    },
    get page() {
      return running.page;
    },
    get map() {
      return running.map;
    },
    get list() {
      return running.list;
    },
    get record() {
      return running.record;
    },
    get time() {
      return running.time;
    },
    get lecture() {
      return running.lecture;
    },
    get notes() {
      return running.notes;
    },
    get scans() {
      return running.scans;
    },
    content,
    feature,
    async positionOf(featureId) {
      const { geometry } = await feature(featureId);
      const [lng, lat] = geometry.type === 'Point' ? geometry.coordinates : [];
      if (lng === undefined || lat === undefined) throw new Error(`${featureId} is not a point`);
      return [lng, lat];
    },
    stored: (sql) => readRows(running.app.workbookFile, sql),
    settings: () => ({ ...readJson('settings.json'), ...readJson('session.json') }),
    async restart() {
      await end('close');
      running = await open();
    },
    async killAndRestart() {
      await end('kill');
      running = await open();
    },
    pageErrors: () => errors,
    externalRequests: async () => [...reached, ...(await running.app.externalRequests())],
    close: () => running.app.close(),
  };
}

function driversOf(page: Page) {
  return {
    page,
    map: mapDriver(page),
    list: listDriver(page),
    record: recordDriver(page),
    time: timeDriver(page),
    lecture: lectureDriver(page),
    notes: notesDriver(page),
    scans: scansDriver(page),
  };
}

/** Collects what went wrong in a page, for the end of the test. */
async function listen(page: Page, tell: (problem: string) => void): Promise<void> {
  const tellError = (error: Error) => tell(`page: ${error.message}`);
  const tellMessage = (message: ConsoleMessage) => {
    if (message.type() === 'error') tell(`console: ${message.text()}`);
  };
  page.on('pageerror', tellError);
  page.on('console', tellMessage);
  // What went wrong while it loaded.
  for (const error of await page.pageErrors()) tellError(error);
  for (const message of await page.consoleMessages()) tellMessage(message);
}

function readRows(file: string, sql: string): readonly Record<string, Cell>[] {
  const db = new Database(file, { readonly: true });
  try {
    return db.prepare<[], Record<string, Cell>>(sql).all();
  } finally {
    db.close();
  }
}
