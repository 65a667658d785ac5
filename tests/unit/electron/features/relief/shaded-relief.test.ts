import {
  existsSync,
  readdirSync,
  readFileSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isWholePng } from '../../../../../db/tiles/whole-png.ts';
import {
  createShadedRelief,
  type ShadedElevation,
} from '../../../../../electron/features/relief/shaded-relief.ts';
import { writeShippedRelief } from '../../../db/relief/relief-fixture.ts';
import { makeTempFolder } from '../../temp-folder.ts';

const WORKER = resolve(
  import.meta.dirname,
  '../../../../../electron/features/relief/shading-worker.ts',
);
/** Inside the region that the fixture has. */
const TILE = { z: 5, x: 25, y: 14 } as const;
const TILES = [12, 13, 14, 15].map((y) => ({ z: 5, x: 25, y }));

function givenPictures() {
  const root = makeTempFolder();
  const folder = join(root, 'pictures');
  const shippedFile = join(root, 'shipped.mbtiles');
  writeShippedRelief(shippedFile);
  const open = (elevation: Partial<ShadedElevation> = {}, limitBytes?: number) => {
    const ofNow = { shippedFile, userFile: null, elevationToZoom: 5, edition: 'first' };
    const files = { workerFile: WORKER, folder };
    const shaded = createShadedRelief(files, () => ({ ...ofNow, ...elevation }), limitBytes);
    onTestFinished(() => shaded.close());
    return shaded;
  };
  return { folder, open, kept: () => (existsSync(folder) ? readdirSync(folder).sort() : []) };
}

const bytesOf = (png: Uint8Array | null) => Buffer.from(png ?? []);

describe('pictures of the relief', () => {
  test('are made once and kept, one for each theme', async () => {
    const { folder, open, kept } = givenPictures();
    const shaded = open();
    const paper = bytesOf(await shaded.picture('paper', TILE));
    const night = bytesOf(await shaded.picture('night', TILE));
    expect(isWholePng(paper)).toBe(true);
    expect(paper.equals(night)).toBe(false);
    expect(kept()).toHaveLength(2);
    shaded.close();
    const [name = ''] = kept().filter((file) => file.startsWith('paper'));
    expect(readFileSync(join(folder, name)).equals(paper)).toBe(true);
    expect(bytesOf(await open().picture('paper', TILE)).equals(paper)).toBe(true);
  });

  test('of an elevation that is no more are thrown away', async () => {
    const { open, kept } = givenPictures();
    await open().picture('paper', TILE);
    const before = kept();
    await open({ edition: 'second' }).picture('night', TILE);
    expect(kept()).toHaveLength(1);
    expect(kept()).not.toEqual(before);
  });

  test.each([
    ['cut short', (file: string) => truncateSync(file, 100)],
    ['overwritten', (file: string) => writeFileSync(file, 'not a picture')],
    ['empty', (file: string) => truncateSync(file, 0)],
  ])('that are %s on the disk are made anew', async (_, damage) => {
    const { folder, open, kept } = givenPictures();
    const whole = bytesOf(await open().picture('paper', TILE));
    const file = join(folder, kept()[0] ?? '');
    damage(file);
    expect(bytesOf(await open().picture('paper', TILE)).equals(whole)).toBe(true);
    expect(readFileSync(file).equals(whole)).toBe(true);
  });

  test('are shown all the same where none can be kept', async () => {
    const { folder, open } = givenPictures();
    // A file stands where the folder should be.
    writeFileSync(folder, '');
    const shaded = open();
    expect(isWholePng(bytesOf(await shaded.picture('paper', TILE)))).toBe(true);
    expect(isWholePng(bytesOf(await shaded.picture('night', TILE)))).toBe(true);
  });

  test('take no more room than they may: the oldest go', async () => {
    const { folder, open, kept } = givenPictures();
    const size = bytesOf(await open().picture('paper', TILE)).byteLength;
    const [oldest = ''] = kept();
    utimesSync(join(folder, oldest), 1, 1);
    const shaded = open({}, size * 2.5);
    for (const tile of TILES) await shaded.picture('paper', { ...tile, x: 26 });
    expect(kept().length).toBeLessThanOrEqual(2);
    expect(kept()).not.toContain(oldest);
  });

  test('that nobody waits for any more are not made', async () => {
    const { open, kept } = givenPictures();
    const shaded = open();
    const leaving = new AbortController();
    const asked = TILES.map((tile) => shaded.picture('paper', tile, leaving.signal));
    const wanted = shaded.picture('night', TILE);
    leaving.abort();
    expect(isWholePng(bytesOf(await wanted))).toBe(true);
    await Promise.all(asked);
    expect(kept().length).toBeLessThanOrEqual(2);
  });

  test('asked for twice at once are made once', async () => {
    const { open } = givenPictures();
    const shaded = open();
    const [one, other] = await Promise.all([
      shaded.picture('paper', TILE),
      shaded.picture('paper', TILE),
    ]);
    expect(one).toBe(other);
  });

  test('are nothing where there is no elevation, nor where it cannot be read', async () => {
    const { folder, open } = givenPictures();
    expect(await open({ shippedFile: null, edition: 'none' }).picture('paper', TILE)).toBeNull();
    const damaged = join(folder, '..', 'damaged.mbtiles');
    writeFileSync(damaged, 'no tiles');
    expect(await open({ shippedFile: damaged }).picture('paper', TILE)).toBeNull();
  });

  test('wait while the elevation changes', async () => {
    const { open } = givenPictures();
    const shaded = open();
    await shaded.picture('paper', TILE);
    const changed = shaded.pauseWhile(() => 'changed');
    const after = shaded.picture('contrast', TILE);
    expect(await changed).toBe('changed');
    expect(isWholePng(bytesOf(await after))).toBe(true);
  });
});
