import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { closeDatabase, openContent } from '../../../db/open.ts';
import { loadAtlas } from '../../../db/queries/atlas.ts';
import { findChromium } from '../../electron-stand-in/chromium.ts';
import { serveBarePage, serveBarePageOf } from '../bare-server.ts';
import { type Measurement, measurement, quantile } from '../measure.ts';
import { countDrawCalls, flyThrough, type Still, standStill, type View } from './frame-probe.ts';

/** The window of the atlas on an ordinary screen, without sidebar and timeline. */
const VIEWPORT = { width: 1104, height: 728 };
const STILL_MS = 3000;
const START_LIMIT_MS = 240_000;
const REGION: View = { name: 'region', center: [105.25, 16.4], zoom: 4.88 };
const VALLEY: View = { name: 'valley of Dien Bien Phu', center: [103.02, 21.38], zoom: 11.4 };
const PARALLEL: View = { name: '17th parallel', center: [107, 16.95], zoom: 8.6 };
const TRAIL: View = { name: 'Trail', center: [106.4, 16.2], zoom: 6.8 };
const VIEWS = [REGION, VALLEY, PARALLEL];
const FLIGHT = [VALLEY, PARALLEL, TRAIL, REGION];

/** What is counted of a view beside its time. */
const COUNTS: Readonly<Record<Exclude<keyof Still, 'frameMs'>, string>> = {
  drawCalls: 'draw calls per frame',
  vertices: 'corners of triangles per frame',
  layers: 'layers with something in sight',
  layersInRange: 'layers of that zoom',
  tiles: 'tiles in sight, of all sources',
};

/** A bare page, and what is drawn on it. */
interface Shown {
  readonly name: string;
  readonly address: string;
}

interface PageRun {
  readonly still: ReadonlyMap<View, Still>;
  readonly flightMs: number;
}

/**
 * What a frame of the style takes: bare pages with the style and tiles of this checkout, with and
 * without its relief, and with those of another checkout where it is given, all beside a page with
 * one fill. Each is open alone; the order is gone through anew in every run.
 */
export async function measureFrames(
  root: string,
  against: string | null,
  runCount: number,
): Promise<Measurement[]> {
  const own = await serveBarePage();
  const other = against === null ? null : await serveBarePageOf(against);
  // The same content in both: what differs is how it is drawn.
  const content = contentOf(root);
  own.setContent(content);
  other?.setContent(content);
  const plain = { name: 'one fill', address: `${own.address}?plain` };
  const drawn = [
    ...styles('this checkout', own.address),
    ...(other === null ? [] : styles('the other checkout', other.address)),
  ];
  const runs = new Map<Shown, PageRun[]>([plain, ...drawn].map((shown) => [shown, []]));
  for (let run = 1; run <= runCount; run += 1) {
    process.stderr.write(`measuring frames, run ${run} of ${runCount} …\n`);
    await inBrowser(async (browser) => {
      for (const [shown, of] of runs) of.push(await measurePage(browser, shown));
    });
  }
  await own.close();
  await other?.close();
  const bare = runs.get(plain) ?? [];
  return drawn.flatMap((shown) => rows(shown, runs.get(shown) ?? [], bare));
}

function styles(whose: string, address: string): Shown[] {
  return [
    { name: `${whose}, all but relief`, address: `${address}?relief=off` },
    { name: `${whose}, all`, address },
  ];
}

function contentOf(checkout: string): unknown {
  const db = openContent(join(checkout, 'dist/data/content.db'));
  const content = loadAtlas(db);
  closeDatabase(db);
  return content;
}

async function inBrowser(work: (browser: Browser) => Promise<void>): Promise<void> {
  const found = await findChromium();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args],
    env: found.env,
  });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

async function measurePage(browser: Browser, { name, address }: Shown): Promise<PageRun> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  page.setDefaultTimeout(START_LIMIT_MS);
  await page.addInitScript(countDrawCalls);
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('atlas:map-idle').length > 0);
  if (!(await page.evaluate(() => 'bareMap' in window))) {
    throw new Error(
      `the bare page of ${name} shows nobody its map: take its bare-map.ts from here`,
    );
  }
  const still = new Map<View, Still>();
  for (const view of VIEWS) {
    still.set(view, await page.evaluate(standStill, { view, forMs: STILL_MS }));
  }
  await page.evaluate(standStill, { view: REGION, forMs: 0 });
  // The tiles on the way are there the second time: what is measured is drawing.
  await page.evaluate(flyThrough, FLIGHT);
  const flightMs = await page.evaluate(flyThrough, FLIGHT);
  await page.close();
  return { still, flightMs };
}

function rows({ name }: Shown, runs: readonly PageRun[], bare: readonly PageRun[]): Measurement[] {
  const row = (what: string, unit: 'ms' | '', read: (run: PageRun) => number) =>
    measurement({
      name: `${name}: ${what}`,
      unit,
      value: median(runs.map(read)),
      baselineName: 'bare MapLibre page, one fill',
      baseline: median(bare.map(read)),
    });
  const stillRows = (view: View) => {
    const of = ({ still }: PageRun, what: keyof Still) => still.get(view)?.[what] ?? Number.NaN;
    return [
      row(`${view.name}, time per frame`, 'ms', (run) => of(run, 'frameMs')),
      ...Object.entries(COUNTS).map(([what, words]) =>
        row(`${view.name}, ${words}`, '', (run) => of(run, what as keyof Still)),
      ),
    ];
  };
  return [
    ...VIEWS.flatMap(stillRows),
    row('flight, time per frame', 'ms', ({ flightMs }) => flightMs),
  ];
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
