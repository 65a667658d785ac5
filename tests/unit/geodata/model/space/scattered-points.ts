import type { LngLat } from '../../../../../geodata/model/space/lng-lat.ts';

/** West, south, width and height in degrees: the region of the atlas, and all that UTM reaches. */
const REGION = [92, 4, 24, 22] as const;
const WORLD = [-180, -80, 360, 163.99] as const;
/** Ten millionths of a degree: one centimetre. */
const STEPS = 1e7;

/**
 * The same `count` points at every run, every other one in the region of the atlas and the rest
 * anywhere; their reference coordinates are in `tests/fixtures/geodesy`.
 */
export function scatteredPoints(count: number): readonly LngLat[] {
  let state = 17;
  const next = () => {
    // Park and Miller's minimal standard generator.
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return Array.from({ length: count }, (_, index) => {
    const [west, south, width, height] = index % 2 === 0 ? REGION : WORLD;
    const [east, north] = [next() * width, next() * height];
    return [round(west + east), round(south + north)];
  });
}

function round(degrees: number): number {
  return Math.round(degrees * STEPS) / STEPS;
}
