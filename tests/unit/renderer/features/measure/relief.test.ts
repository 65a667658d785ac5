import { expect, test } from 'vitest';
import type { LngLat } from '../../../../../geodata/model/space/lng-lat.ts';
import { dropM } from '../../../../../geodata/model/space/viewshed.ts';
import { measureLeg } from '../../../../../renderer/core/geodesic.ts';
import { lineOfSight, samplesAlong } from '../../../../../renderer/features/measure/profile.ts';
import {
  cellMetres,
  decodePixels,
  type HeightsOf,
  pixelOf,
  sampleHeights,
  TILE_PX,
} from '../../../../../renderer/features/measure/relief/heights.ts';
import {
  SURE,
  seeFrom,
  UNKNOWN,
} from '../../../../../renderer/features/measure/relief/view-grid.ts';

const PLACE: LngLat = [103.0167, 21.386];

/** Tiles whose heights are a function of the pixel of the world; added where `isAdded` says. */
function tiles(
  heightOf: (x: number, y: number) => number,
  isAdded: (x: number, y: number) => boolean = () => true,
): HeightsOf {
  return async (_z, tileX, tileY) => {
    const heightsM = new Float32Array(TILE_PX * TILE_PX);
    const added = new Uint8Array(TILE_PX * TILE_PX);
    for (let row = 0; row < TILE_PX; row += 1) {
      for (let column = 0; column < TILE_PX; column += 1) {
        const [x, y] = [tileX * TILE_PX + column, tileY * TILE_PX + row];
        heightsM[row * TILE_PX + column] = heightOf(x, y);
        added[row * TILE_PX + column] = isAdded(x, y) ? 1 : 0;
      }
    }
    return { heightsM, isAdded: added };
  };
}

test('pixels of a tile are heights, and say which were added', () => {
  const { heightsM, isAdded } = decodePixels(
    new Uint8ClampedArray([129, 227, 65, 255, 128, 0, 0, 255]),
  );
  expect([...heightsM]).toEqual([483.25, 0]);
  expect([...isAdded]).toEqual([1, 0]);
});

test('heights along a line are read between the pixels; what is not there is left out', async () => {
  const z = 11;
  const [x0] = pixelOf(PLACE, z);
  const slope = tiles((x) => x - Math.floor(x0));
  const places: LngLat[] = [PLACE, [103.05, 21.386]];
  const { heightsM, addedShare } = await sampleHeights(places, z, slope);
  for (const [index, place] of places.entries()) {
    expect(heightsM[index]).toBeCloseTo(pixelOf(place, z)[0] - 0.5 - Math.floor(x0), 2);
  }
  expect(addedShare).toBe(1);
  const nothing = await sampleHeights(places, z, async () => null);
  expect(nothing.heightsM.every(Number.isNaN)).toBe(true);
});

test('a long line is read from coarser tiles', async () => {
  const asked = new Set<string>();
  const flat = await tiles(() => 0)(0, 0, 0);
  const places = samplesAlong([
    [103, 21],
    [107, 11],
  ]).places;
  const { cellM } = await sampleHeights(places, 12, async (z, x, y) => {
    asked.add(`${z}/${x}/${y}`);
    return flat;
  });
  expect(asked.size).toBeLessThanOrEqual(24);
  expect(cellM).toBeGreaterThan(cellMetres(12, 21));
});

test('samples stand along all legs by their share, and at every corner', () => {
  const corners: LngLat[] = [
    [103, 21],
    [103.1, 21],
    [103.1, 21.4],
  ];
  const { places, distancesM, lengthM } = samplesAlong(corners);
  const first = measureLeg([103, 21], [103.1, 21]).lengthM;
  expect(places).toHaveLength(distancesM.length);
  expect(distancesM.at(-1)).toBeCloseTo(lengthM, 6);
  const corner = places.findIndex(([lng, lat]) => lng === 103.1 && lat === 21);
  expect(distancesM[corner]).toBeCloseTo(first, 6);
});

test('a ridge hides the end of a line, a higher eye sees over it', () => {
  const points = [
    { distanceM: 0, heightM: 100 },
    { distanceM: 5000, heightM: 130 },
    { distanceM: 10_000, heightM: 100 },
  ];
  const low = lineOfSight(points, 2, 2);
  expect(low?.isSeen).toBe(false);
  expect(low?.atM).toBe(5000);
  // The Earth bulges by 1.7 m in the middle of ten kilometres, with refraction.
  expect(low?.clearanceM).toBeCloseTo(-28 - (dropM(10_000) / 2 - dropM(5000)), 3);
  expect(lineOfSight(points, 40, 40)?.isSeen).toBe(true);
  expect(lineOfSight(points.slice(0, 2), 2, 2)).toBeNull();
});

test('over a plain all of the circle is seen, and only where relief was added is it told', async () => {
  const z = 11;
  const [centerX] = pixelOf(PLACE, z);
  const wish = {
    place: PLACE,
    eyeM: 100,
    targetM: 0,
    radiusM: 2000,
    errors: { heightM: 0, positionM: 0 },
  };
  const all = await seeFrom(
    wish,
    z,
    tiles(() => 50),
  );
  expect(all.seenShare).toBe(1);
  expect(all.unknownShare).toBe(0);
  expect(all.chances[0]).toBe(UNKNOWN);
  expect(all.chances[Math.floor(all.chances.length / 2)]).toBe(SURE);
  expect(measureLeg(all.corners[0], all.corners[1]).lengthM).toBeCloseTo(
    all.columns * all.cellM,
    -2,
  );
  const half = await seeFrom(
    wish,
    z,
    tiles(
      () => 50,
      (x) => x > centerX,
    ),
  );
  expect(half.unknownShare).toBeCloseTo(0.5, 1);
  expect(half.seenShare).toBe(1);
});
