import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { SHIPPED_LECTURES } from '../../../geodata/model/content/shipped-lectures.ts';
import type { AtlasHost } from '../../e2e/drivers/atlas-app.ts';
import { type AtlasDriver, openAtlas } from '../../e2e/drivers/atlas-driver.ts';
import { openHost } from '../../e2e/drivers/launch-atlas.ts';
import type { Profile } from '../../e2e/drivers/presets.ts';
import { type Measurement, measurement, quantile } from '../measure.ts';
import { titleOnWall, type WallTimes, watchWall } from './wall-probe.ts';

/** A notebook and a projector, both as they come. */
const HALL: Profile = {
  language: 'en',
  isMotionReduced: true,
  displays: [
    { bounds: { x: 0, y: 0, width: 1280, height: 800 }, scaleFactor: 1 },
    { bounds: { x: 1280, y: 0, width: 1280, height: 720 }, scaleFactor: 1 },
  ],
};
const DRAWS = { timeout: 120_000 };
const CRASHED_AT_STEP = 3;

/** Milliseconds that the steps of a lecture took, one for each. */
interface Steps {
  readonly changedMs: number[];
  readonly finishedMs: number[];
}

interface Given {
  readonly firstMs: number;
  /** Forwards, each when the light was green. */
  readonly ready: Steps;
  /** Backwards, where nothing was prepared. */
  readonly unprepared: Steps;
  /** From the end of its process until the audience window stands at the scene again. */
  readonly crash: { readonly wordsMs: number; readonly pictureMs: number };
}

/** The lectures that come with the atlas, given from the first scene to the last and back. */
export async function measureLectures(): Promise<Measurement[]> {
  const host = await openHost();
  const given: Given[] = [];
  for (const { title } of SHIPPED_LECTURES) given.push(await give(host, title.en));
  await host.close();
  return compare(given);
}

async function give(host: AtlasHost, title: string): Promise<Given> {
  const userDataDir = mkdtempSync(join(tmpdir(), 'p17-bench-'));
  const atlas = await openAtlas(host, HALL, userDataDir);
  await atlas.lecture.open();
  await atlas.page.getByRole('combobox', { name: 'Lecture' }).selectOption(title);
  const pressedMs = Date.now();
  await atlas.page.keyboard.press('F5');
  const audience = await atlas.app.waitForWindow('audience.html');
  const first = await (await watchWall(audience, ''))();
  const ready = noSteps();
  const unprepared = noSteps();
  let nextId = await untilReady(atlas);
  for (let step = 1; nextId !== null; step += 1) {
    note(ready, await press(atlas, audience, step % 2 === 0 ? 'PageDown' : 'ArrowRight'));
    nextId = await untilReady(atlas);
  }
  for (let step = 1; step <= ready.changedMs.length; step += 1) {
    note(unprepared, await press(atlas, audience, step % 2 === 0 ? 'PageUp' : 'ArrowLeft'));
  }
  for (let step = 1; step <= CRASHED_AT_STEP; step += 1) {
    await press(atlas, audience, step % 2 === 0 ? 'PageDown' : 'ArrowRight');
  }
  const crash = await crashWall(atlas, audience);
  await atlas.close();
  rmSync(userDataDir, { recursive: true, force: true });
  return { firstMs: first.finishedMs - pressedMs, ready, unprepared, crash };
}

type Taken = WallTimes & { readonly pressedMs: number };

async function press(
  { page }: AtlasDriver,
  audience: AtlasDriver['page'],
  key: string,
): Promise<Taken> {
  const finished = await watchWall(audience, await titleOnWall(audience));
  const pressedMs = Date.now();
  await page.keyboard.press(key);
  return { ...(await finished()), pressedMs };
}

async function crashWall(atlas: AtlasDriver, audience: AtlasDriver['page']) {
  const title = await titleOnWall(audience);
  const crashedMs = Date.now();
  await atlas.app.crashWindow(audience);
  const isAnother = async () => (await atlas.app.waitForWindow('audience.html')) !== audience;
  await expect.poll(isAnother, { ...DRAWS, intervals: [20] }).toBe(true);
  const back = await atlas.app.waitForWindow('audience.html');
  const { changedMs, finishedMs } = await (await watchWall(back, ''))();
  expect(await titleOnWall(back)).toBe(title);
  return { wordsMs: changedMs - crashedMs, pictureMs: finishedMs - crashedMs };
}

/** Waits for the green light. Answers the scene that is ready, `null` at the end. */
async function untilReady({ page }: AtlasDriver): Promise<string | null> {
  const answer = await page.waitForFunction(
    async () => {
      const now = await window.atlas.request('lecture.get');
      if (!now.ok || now.value === null) return null;
      const { nextSceneId, readySceneId } = now.value;
      return nextSceneId === readySceneId ? { nextSceneId } : null;
    },
    null,
    { ...DRAWS, polling: 50 },
  );
  return (await answer.jsonValue())?.nextSceneId ?? null;
}

function noSteps(): Steps {
  return { changedMs: [], finishedMs: [] };
}

function note({ changedMs, finishedMs }: Steps, taken: Taken): void {
  changedMs.push(taken.changedMs - taken.pressedMs);
  finishedMs.push(taken.finishedMs - taken.pressedMs);
}

function compare(given: readonly Given[]): Measurement[] {
  const row = (name: string, share: number, read: (one: Given) => readonly number[]) =>
    measurement({
      name: `lecture: ${name}`,
      unit: 'ms',
      value: quantile(given.flatMap(read), share),
      baselineName: '',
      baseline: null,
    });
  const ready = given.flatMap(({ ready: { changedMs, finishedMs } }) =>
    changedMs.map((ms, step) => ms !== finishedMs[step]),
  );
  const shares = [
    [0.5, 'p50'],
    [0.95, 'p95'],
  ] as const;
  return [
    row('F5 → finished picture, median', 0.5, ({ firstMs }) => [firstMs]),
    ...shares.flatMap(([share, name]) => [
      row(`key → words, on green, ${name}`, share, ({ ready }) => ready.changedMs),
      row(`key → finished picture, on green, ${name}`, share, ({ ready }) => ready.finishedMs),
      row(`key → words, unprepared, ${name}`, share, ({ unprepared }) => unprepared.changedMs),
      row(
        `key → finished picture, unprepared, ${name}`,
        share,
        ({ unprepared }) => unprepared.finishedMs,
      ),
    ]),
    measurement({
      name: `lecture: steps on green that showed an unfinished picture, of ${ready.length}`,
      unit: '',
      value: ready.filter(Boolean).length,
      baselineName: '',
      baseline: null,
    }),
    row('crash → words, slowest', 1, ({ crash }) => [crash.wordsMs]),
    row('crash → finished picture, slowest', 1, ({ crash }) => [crash.pictureMs]),
  ];
}
