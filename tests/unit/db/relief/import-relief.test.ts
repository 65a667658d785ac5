import { describe, expect, it } from 'vitest';
import { readReliefStatus } from '../../../../db/relief/relief-file.ts';
import type { ReliefProgress } from '../../../../geodata/model/relief.ts';
import { fail } from '../../../../geodata/model/result.ts';
import { value } from '../workbook-fixture.ts';
import { makeHgt, makeTiff } from './elevation-files.ts';
import { givenRelief, pixelAt, SHIPPED_M } from './relief-fixture.ts';

const VOID = -32_768;
const MIDDLE = [103.5, 21.5] as const;

describe('imported elevation', () => {
  it('becomes tiles from zoom 6 to 10 that have its heights', async () => {
    const { addFiles, look } = givenRelief();
    value(await addFiles({ 'N21E103.hgt': makeHgt((column) => column) }));
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
    value(await addFiles({ 'N21E103.hgt': makeHgt(() => 1) }, { revision: 7 }));
    expect(readReliefStatus(look())).toEqual({
      revision: 7,
      maxZoom: 10,
      files: [
        {
          name: 'N21E103.hgt',
          bounds: [103, 21, 104, 22],
          resolutionM: 93,
          importedAt: '2026-11-23T00:00:00.000Z',
        },
      ],
    });
  });

  it('leaves what it does not cover, and its voids, to the relief of the atlas', async () => {
    const { addFiles, look } = givenRelief();
    const half = makeHgt((column) => (column < 600 ? VOID : 1000));
    value(await addFiles({ 'N21E103.hgt': half }));
    const db = look();
    for (const z of [6, 8, 10]) {
      expect(pixelAt(db, z, [103.2, 21.5])).toEqual({ metres: SHIPPED_M, isImported: false });
      expect(pixelAt(db, z, [103.8, 21.5])).toEqual({ metres: 1000, isImported: true });
      expect(pixelAt(db, z, [104.02, 21.5])).toEqual({ metres: SHIPPED_M, isImported: false });
    }
  });

  it('of several files, at once or one after another, comes together', async () => {
    const { addFiles, look } = givenRelief();
    value(await addFiles({ 'N21E103.hgt': makeHgt(() => 100), 'N21E104.hgt': makeHgt(() => 200) }));
    value(await addFiles({ 'N20E103.hgt': makeHgt(() => 300) }, { revision: 2 }));
    const db = look();
    for (const z of [6, 7, 10]) {
      expect(pixelAt(db, z, [103.9, 21.1])?.metres).toBe(100);
      expect(pixelAt(db, z, [104.1, 21.1])?.metres).toBe(200);
      expect(pixelAt(db, z, [103.9, 20.9])?.metres).toBe(300);
    }
    expect(readReliefStatus(db)).toMatchObject({ revision: 2, files: { length: 3 } });
  });

  it('a second time takes the place of the first', async () => {
    const { addFiles, look } = givenRelief();
    value(await addFiles({ 'N21E103.hgt': makeHgt(() => 100) }));
    value(await addFiles({ 'N21E103.hgt': makeHgt(() => 250) }));
    const db = look();
    expect([6, 10].map((z) => pixelAt(db, z, MIDDLE)?.metres)).toEqual([250, 250]);
    expect(readReliefStatus(db).files).toHaveLength(1);
  });

  it('that is coarser fills the holes of finer one and never replaces it', async () => {
    const { addFiles, look } = givenRelief();
    const half = makeHgt((column) => (column < 600 ? VOID : 1000));
    value(await addFiles({ 'N21E103.hgt': half }));
    value(await addFiles({ 'coarse.tif': makeTiff({ values: [50], side: 128 }) }));
    const db = look();
    for (const z of [6, 7, 10]) {
      expect(pixelAt(db, z, [103.2, 21.5])?.metres).toBe(50);
      expect(pixelAt(db, z, [103.8, 21.5])?.metres).toBe(1000);
    }
    expect(readReliefStatus(db).maxZoom).toBe(10);
  });

  it('stands exactly where it lies: a step in it is a step in the tiles', async () => {
    const { addFiles, look } = givenRelief();
    value(await addFiles({ 'N21E103.hgt': makeHgt((_, row) => (row < 600 ? 800 : 0)) }));
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
    value(await addFiles({ 'N21E103.hgt': makeHgt(() => 1) }, { onProgress }));
    expect(steps[0]).toEqual({ step: 'reading', done: 0, total: 1 });
    const cutting = steps.filter(({ step }) => step === 'cutting');
    expect(cutting.map(({ done }) => done)).toEqual(cutting.map((_, index) => index));
    expect(cutting.at(-1)?.done).toBe((cutting[0]?.total ?? 0) - 1);
  });

  it('cuts nothing when one of its files is bad', async () => {
    const { addFiles, hasDraft } = givenRelief();
    const files = { 'N21E103.hgt': makeHgt(() => 1), 'N21E104.hgt': Buffer.alloc(1000) };
    expect(await addFiles(files)).toMatchObject({ error: { code: 'reliefWrongSize' } });
    expect(hasDraft()).toBe(false);
  });

  it('ends at the next tile when it is cancelled', async () => {
    const { addFiles } = givenRelief();
    let cut = 0;
    const result = await addFiles(
      { 'N21E103.hgt': makeHgt(() => 1) },
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
