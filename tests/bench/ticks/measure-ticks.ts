import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { closeDatabase, openContent } from '../../../db/open.ts';
import { loadAtlas } from '../../../db/queries/atlas.ts';
import { dayNumber, FIRST_DAY, LAST_DAY } from '../../../geodata/model/time/edtf.ts';
import { findChromium } from '../../electron-stand-in/chromium.ts';
import { type Measurement, measurement, quantile } from '../measure.ts';
import { installProbe, type Probe } from './page-probe.ts';
import { serveCheckout } from './serve-checkout.ts';

/** What is done to which amount. */
interface Scenario {
  readonly name: string;
  readonly act: keyof Probe;
  readonly featureCount: number;
  readonly noteCount: number;
  readonly eventCount: number;
  readonly runs: number;
}

const SCENARIOS: readonly Scenario[] = [
  { name: 'tick of a day', act: 'tick', featureCount: 1000, noteCount: 0, eventCount: 0, runs: 60 },
  {
    name: 'tick of a day',
    act: 'tick',
    featureCount: 100_000,
    noteCount: 0,
    eventCount: 0,
    runs: 60,
  },
  {
    name: 'hover in the list',
    act: 'hover',
    featureCount: 100_000,
    noteCount: 0,
    eventCount: 0,
    runs: 60,
  },
  {
    name: 'hover in the list',
    act: 'hover',
    featureCount: 100_000,
    noteCount: 0,
    eventCount: 5000,
    runs: 30,
  },
  {
    name: 'tick of a day',
    act: 'tick',
    featureCount: 0,
    noteCount: 200_000,
    eventCount: 0,
    runs: 30,
  },
  { name: 'one edit', act: 'edit', featureCount: 0, noteCount: 200_000, eventCount: 0, runs: 15 },
];
/** The first runs compile what the later ones run. */
const WARM_UPS = 5;
const START_LIMIT_MS = 240_000;
/** The whole of 1954: the busiest year of the atlas. */
const CLOCK = { startDay: dayNumber(1954, 1, 1), endDay: dayNumber(1954, 12, 31) };

/**
 * JavaScript of the page for a tick of the clock, a hover and an edit, with rows made for it: the
 * built pages of this checkout, beside those of another one where it is given.
 */
export async function measureTicks(root: string, against: string | null): Promise<Measurement[]> {
  for (const folder of [root, ...(against === null ? [] : [against])]) refuseUnbuilt(folder);
  const db = openContent(join(root, 'dist/data/content.db'));
  const content = JSON.stringify(loadAtlas(db));
  closeDatabase(db);
  const results: Measurement[] = [];
  for (const scenario of SCENARIOS) {
    process.stderr.write(`measuring ${scenario.name}, ${amountOf(scenario)} …\n`);
    const value = await run(root, content, scenario);
    const baseline = against === null ? null : await run(against, content, scenario);
    results.push(
      measurement({
        name: `${scenario.name}, ${amountOf(scenario)}, JavaScript`,
        unit: 'ms',
        value,
        baselineName: against === null ? 'nothing to compare with' : 'the other checkout',
        baseline,
      }),
    );
  }
  return results;
}

function refuseUnbuilt(root: string): void {
  if (existsSync(join(root, 'dist/renderer/index.html'))) return;
  throw new Error(`${root} is not built: run "npm run data" and "npm run compile" there first`);
}

function amountOf({ featureCount, noteCount, eventCount }: Scenario): string {
  const counts = { features: featureCount, notes: noteCount, events: eventCount };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count.toLocaleString('en')} ${what}`)
    .join(', ');
}

/** Median milliseconds in a browser of its own, so that no run finds what another left. */
async function run(root: string, content: string, scenario: Scenario): Promise<number> {
  const found = await findChromium();
  const served = await serveCheckout(root, content);
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args],
    env: found.env,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 640, height: 420 } });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { featureCount, noteCount, eventCount } = scenario;
    const days = { firstDay: FIRST_DAY, lastDay: LAST_DAY, clock: CLOCK };
    await page.addInitScript(installProbe, { featureCount, noteCount, eventCount, ...days });
    await page.goto(served.address);
    await standsStill(page);
    const times: number[] = [];
    for (let index = 0; index < WARM_UPS + scenario.runs; index += 1) {
      times.push(await page.evaluate((act) => window.probe[act](), scenario.act));
    }
    return quantile(times.slice(WARM_UPS), 0.5);
  } finally {
    await browser.close();
    served.close();
  }
}

/** The list is there and the map has taken up its features. */
async function standsStill(page: Page): Promise<void> {
  await page.locator('.brush').waitFor({ timeout: START_LIMIT_MS });
  await page.locator('#map[data-layers]').waitFor({ timeout: START_LIMIT_MS, state: 'attached' });
}
