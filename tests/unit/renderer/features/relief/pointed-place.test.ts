import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ReliefHeight } from '../../../../../geodata/model/app/relief.ts';
import { ok, type Result } from '../../../../../geodata/model/result.ts';
import type { LngLat } from '../../../../../geodata/model/space/lng-lat.ts';
import {
  askForHeight,
  pointAtPlace,
  pointedHeight,
} from '../../../../../renderer/features/relief/pointed-place.ts';

const at = (lng: number) => ({ lngLat: [lng, 20], by: 'pointer' }) as const;
const metres = (heightM: number): ReliefHeight => ({ heightM, source: 'imported' });

/** A main process that answers when it is told to. */
function givenMain() {
  const asked: { readonly lng: number; answer(heightM: number): Promise<void> }[] = [];
  const request = (_name: string, { lngLat }: { lngLat: LngLat }) =>
    new Promise<Result<ReliefHeight>>((resolve) => {
      asked.push({
        lng: lngLat[0],
        async answer(heightM) {
          resolve(ok(metres(heightM)));
          await new Promise(setImmediate);
        },
      });
    });
  vi.stubGlobal('window', { atlas: { request } });
  onTestFinished(() => void vi.unstubAllGlobals());
  return asked;
}

beforeEach(() => pointAtPlace(null));

describe('the height of the place pointed at', () => {
  test('is asked for and shown', async () => {
    const asked = givenMain();
    pointAtPlace(at(100));
    await asked[0]?.answer(490);
    expect(pointedHeight.value).toEqual(metres(490));
  });

  test('is asked for once at a time; the answer for a place that was left is dropped', async () => {
    const asked = givenMain();
    for (const lng of [100, 101, 102]) pointAtPlace(at(lng));
    expect(asked.map(({ lng }) => lng)).toEqual([100]);
    await asked[0]?.answer(1);
    expect(pointedHeight.value).toBeNull();
    expect(asked.map(({ lng }) => lng)).toEqual([100, 102]);
    await asked[1]?.answer(2);
    expect(pointedHeight.value).toEqual(metres(2));
  });

  test('is nothing once nothing is pointed at, however late the answer', async () => {
    const asked = givenMain();
    pointAtPlace(at(100));
    pointAtPlace(null);
    await asked[0]?.answer(1);
    expect(pointedHeight.value).toBeNull();
    expect(asked).toHaveLength(1);
  });

  test('is asked for again when the relief is another one', async () => {
    const asked = givenMain();
    pointAtPlace(at(100));
    await asked[0]?.answer(450);
    askForHeight();
    await asked[1]?.answer(483);
    expect(pointedHeight.value).toEqual(metres(483));
  });
});
