import { describe, expect, it } from 'vitest';
import { readReliefStatus } from '../../../../db/relief/relief-file.ts';
import type { ReliefProgress } from '../../../../geodata/model/app/relief.ts';
import { fail } from '../../../../geodata/model/result.ts';
import { value } from '../workbook-fixture.ts';
import { makePatch, makeTiff } from './elevation-files.ts';
import { givenRelief, pixelAt, SHIPPED_M } from './relief-fixture.ts';

const VOID = -32_768;
const MIDDLE = [103.5, 21.5] as const;
/** A quarter of a patch to the west and to the east of its middle. */
const WEST = [103.487, 21.5] as const;
const EAST = [103.513, 21.5] as const;
/** Outside the patch around the middle, beyond the pixels of zoom 6 that it has a part in. */
const BESIDE = [103.56, 21.5] as const;
/** The middle of the patch that begins where that around the middle ends. */
const NEXT = [103.5 + 64 / 1200, 21.5] as const;

describe('imported elevation', () => {
  it('becomes tiles from zoom 6 to 10 that have its heights', async () => {
    const { addFiles, look } = givenRelief();
    value(await addFiles({ 'a.tif': makePatch((column) => 568.5 + column) }));
    const db = look();
    for (const z of [6, 7, 8, 9, 10]) {
      const pixel = pixelAt(db, z, MIDDLE);
      expect(pixel?.isImported).toBe(true);
      expect(Math.abs((pixel?.metres ?? 0) - 600)).toBeLessThan(10);
    }
    expect(pixelAt(db, 11, MIDDLE)).toBeNull();
    expect(pixelAt(db, 5, MIDDLE)).toBeNull();
    expect(pixelAt(db, 10, [106, 21.5])).toBeNull();
  });

  it('is told with its place, its resolution and its date', async () => {
    const { addFiles, look } = givenRelief();
    const level = makeTiff({ values: [1], side: 128 });
    value(await addFiles({ 'level.tif': level }, { revision: 7 }));
    expect(readReliefStatus(look())).toEqual({
      revision: 7,
      maxZoom: 7,
      files: [
        {
          name: 'level.tif',
          bounds: [103, 21, 104, 22],
          resolutionM: 870,
          importedAt: '2026-11-23T00:00:00.000Z',
        },
      ],
    });
  });

  it('leaves what it does not cover, and its voids, to the relief of the atlas', async () => {
    const { addFiles, look } = givenRelief();
    const half = makePatch((column) => (column < 32 ? VOID : 1000));
    value(await addFiles({ 'half.tif': half }));
    const db = look();
    for (const z of [6, 8, 10]) {
      expect(pixelAt(db, z, WEST)).toEqual({ metres: SHIPPED_M, isImported: false });
      expect(pixelAt(db, z, EAST)).toEqual({ metres: 1000, isImported: true });
      expect(pixelAt(db, z, BESIDE)).toEqual({ metres: SHIPPED_M, isImported: false });
    }
  });

  it('of several files, at once or one after another, comes together', async () => {
    const { addFiles, look } = givenRelief();
    const south = [103.5, 21.5 - 64 / 1200] as const;
    const both = { 'a.tif': makePatch(() => 100), 'b.tif': makePatch(() => 200, NEXT) };
    value(await addFiles(both));
    value(await addFiles({ 'c.tif': makePatch(() => 300, south) }, { revision: 2 }));
    const db = look();
    for (const z of [6, 7, 10]) {
      expect(pixelAt(db, z, MIDDLE)?.metres).toBe(100);
      expect(pixelAt(db, z, NEXT)?.metres).toBe(200);
      expect(pixelAt(db, z, south)?.metres).toBe(300);
    }
    expect(readReliefStatus(db)).toMatchObject({ revision: 2, files: { length: 3 } });
  });

  it('of tiles that touch has no seam between them, whether of areas or of points', async () => {
    const step = 1 / 300;
    for (const rasterType of [1, 2]) {
      const tile = (west: number) =>
        makeTiff({
          values: [500],
          tags: {
            GTRasterTypeGeoKey: rasterType,
            ModelPixelScale: [step, step, 0],
            ModelTiepoint: [0, 0, 0, west, 21.6, 0],
          },
        });
      const { addFiles, look } = givenRelief();
      value(await addFiles({ 'a.tif': tile(103.4), 'b.tif': tile(103.4 + 64 * step) }));
      const db = look();
      const seam = 103.4 + 64 * step;
      for (let lng = seam - 2 * step; lng < seam + 2 * step; lng += step / 8) {
        expect(pixelAt(db, 8, [lng, 21.5])).toEqual({ metres: 500, isImported: true });
      }
    }
  });

  it('a second time takes the place of the first', async () => {
    const { addFiles, look } = givenRelief();
    value(await addFiles({ 'a.tif': makePatch(() => 100) }));
    value(await addFiles({ 'a.tif': makePatch(() => 250) }));
    const db = look();
    expect([6, 10].map((z) => pixelAt(db, z, MIDDLE)?.metres)).toEqual([250, 250]);
    expect(readReliefStatus(db).files).toHaveLength(1);
  });

  it('that is coarser fills the holes of finer one and never replaces it', async () => {
    const { addFiles, look } = givenRelief();
    const half = makePatch((column) => (column < 32 ? VOID : 1000));
    value(await addFiles({ 'half.tif': half }));
    value(await addFiles({ 'coarse.tif': makeTiff({ values: [50], side: 128 }) }));
    const db = look();
    for (const z of [6, 7, 10]) {
      expect(pixelAt(db, z, WEST)?.metres).toBe(50);
      expect(pixelAt(db, z, EAST)?.metres).toBe(1000);
    }
    expect(readReliefStatus(db).maxZoom).toBe(10);
  });

  it('stands exactly where it lies: a step in it is a step in the tiles', async () => {
    const { addFiles, look } = givenRelief();
    value(await addFiles({ 'a.tif': makePatch((_, row) => (row < 32 ? 800 : 0)) }));
    const db = look();
    expect(pixelAt(db, 10, [103.5, 21.502])?.metres).toBe(800);
    expect(pixelAt(db, 10, [103.5, 21.498])?.metres).toBe(0);
  });
});

describe('an import', () => {
  it('tells how far it has come, from the first file to the last tile', async () => {
    const steps: ReliefProgress[] = [];
    const { addFiles } = givenRelief();
    const onProgress = (progress: ReliefProgress) => steps.push(progress);
    value(await addFiles({ 'a.tif': makePatch(() => 1) }, { onProgress }));
    expect(steps[0]).toEqual({ step: 'reading', done: 0, total: 1 });
    const cutting = steps.filter(({ step }) => step === 'cutting');
    expect(cutting.map(({ done }) => done)).toEqual(cutting.map((_, index) => index));
    expect(cutting.at(-1)?.done).toBe((cutting[0]?.total ?? 0) - 1);
    expect(cutting).toHaveLength(10);
  });

  it('cuts nothing when one of its files is bad', async () => {
    const { addFiles, hasDraft } = givenRelief();
    const files = { 'a.tif': makePatch(() => 1), 'N21E104.hgt': Buffer.alloc(1000) };
    expect(await addFiles(files)).toMatchObject({ error: { code: 'reliefWrongSize' } });
    expect(hasDraft()).toBe(false);
  });

  it('of more tiles than are cut at a time is refused before the first', async () => {
    const { addFiles, hasDraft } = givenRelief();
    // Rows close together ask for the finest tiles, and these columns reach around the Earth.
    const around = (north: number) =>
      makeTiff({
        values: [1],
        tags: { ModelPixelScale: [5.6, 0.0003, 0], ModelTiepoint: [0, 0, 0, -179.2, north, 0] },
      });
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`${index}.tif`, around(index / 2)]),
    );
    const steps: ReliefProgress[] = [];
    const onProgress = (progress: ReliefProgress) => steps.push(progress);
    expect(await addFiles(files, { onProgress })).toMatchObject({
      error: { code: 'reliefTooManyTiles', params: { limit: 40_000 } },
    });
    expect(steps.some(({ step }) => step === 'cutting')).toBe(false);
    expect(hasDraft()).toBe(false);
  });

  it('ends at the next tile when it is cancelled', async () => {
    const { addFiles } = givenRelief();
    let cut = 0;
    const result = await addFiles(
      { 'a.tif': makePatch(() => 1) },
      {
        onProgress: ({ step }) => {
          if (step === 'cutting') cut += 1;
        },
        isCancelled: () => cut === 3,
      },
    );
    expect(result).toEqual(fail('reliefCancelled'));
    expect(cut).toBe(3);
  });
});
