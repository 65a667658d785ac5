import type { Page } from 'playwright';
import { listDriver } from '../e2e/drivers/list-driver.ts';
import { mapDriver } from '../e2e/drivers/map-driver.ts';
import { sampleFrames } from './sampling.ts';

/** Where the scripted flight goes from the region: an event of each. */
const STOPS = ['Béatrice', 'The demilitarized zone is set up', 'Roads reach South Vietnam'];
/** A flight lasts 1200 ms; what follows is the drawing of where it landed. */
const STOP_MS = 2000;

export interface Flight {
  readonly framesMs: readonly number[];
  readonly cameras: readonly { center: [number, number]; zoom: number }[];
}

/** Region → Dien Bien Phu → 17th parallel → Trail, by choosing a record of each in the list. */
export async function flyAtlas(page: Page): Promise<Flight> {
  const map = mapDriver(page);
  const framesMs: number[] = [];
  const cameras: Flight['cameras'][number][] = [];
  for (const title of STOPS) {
    const [frames] = await Promise.all([
      sampleFrames(page, STOP_MS),
      listDriver(page).row(title).first().click(),
    ]);
    framesMs.push(...frames);
    await map.isIdle();
    const { center, zoom } = await map.camera();
    cameras.push({ center: [...center], zoom });
  }
  return { framesMs, cameras };
}

/** The same flight over the bare page. */
export async function flyBare(page: Page, cameras: Flight['cameras']): Promise<readonly number[]> {
  const framesMs: number[] = [];
  for (const camera of cameras) {
    const [frames] = await Promise.all([
      sampleFrames(page, STOP_MS),
      page.evaluate((target) => window.flyTo(target), camera),
    ]);
    framesMs.push(...frames);
  }
  return framesMs;
}
