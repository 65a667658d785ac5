import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createRelief } from '../../../../../electron/features/relief/relief.ts';
import type { ReliefProgress } from '../../../../../geodata/model/app/relief.ts';
import { fail } from '../../../../../geodata/model/result.ts';
import { makePatch } from '../../../db/relief/elevation-files.ts';
import { writeShippedRelief } from '../../../db/relief/relief-fixture.ts';
import { makeTempFolder } from '../../temp-folder.ts';

const workerFile = resolve(
  import.meta.dirname,
  '../../../../../electron/features/relief/relief-worker.ts',
);
const pictureWorker = resolve(workerFile, '../shading-worker.ts');
const HERE = [103.5, 21.5] as const;
const EAST = [104.5, 21.5] as const;
const TILE = [10, 806, 449] as const;
const NEVER = new AbortController().signal;

/** Relief in a folder of its own, with the real worker. */
function givenRelief() {
  const folder = makeTempFolder();
  const shippedFile = join(folder, 'shipped.mbtiles');
  const userFolder = join(folder, 'user');
  mkdirSync(userFolder);
  const userFile = join(userFolder, 'relief.mbtiles');
  writeShippedRelief(shippedFile);
  const open = () => {
    const relief = createRelief({
      shippedFile,
      userFile,
      workerFile,
      pictures: { workerFile: pictureWorker, folder: join(folder, 'pictures') },
    });
    onTestFinished(() => relief.close());
    return relief;
  };
  const put = (name: string, bytes: Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  return { relief: open(), open, put, userFile, files: () => readdirSync(userFolder) };
}

describe('adding elevation', () => {
  test('is used at once, by tiles and heights, and after a restart', async () => {
    const { relief, open, put, files } = givenRelief();
    expect(relief.readHeight(HERE)).toEqual({ heightM: 450, source: 'shipped' });
    expect(relief.readTile(...TILE)).toBeNull();
    const steps: ReliefProgress[] = [];
    const path = put(
      'here.tif',
      makePatch(() => 490),
    );
    const added = await relief.importFiles([path], (step) => steps.push(step), NEVER);
    expect(added).toMatchObject({ ok: true, value: { maxZoom: 10, files: [{ resolutionM: 93 }] } });
    expect(added).toEqual({ ok: true, value: relief.status() });
    expect(relief.readHeight(HERE)).toEqual({ heightM: 490, source: 'imported' });
    expect(relief.readTile(...TILE)).not.toBeNull();
    expect(steps.length).toBe(11);
    expect(files()).toEqual(['relief.mbtiles']);
    relief.close();
    expect(open().readHeight(HERE)).toEqual({ heightM: 490, source: 'imported' });
  });

  test('is drawn at once, and no longer when it is removed', async () => {
    const { relief, put } = givenRelief();
    const [z, x, y] = TILE;
    const picture = async () =>
      Buffer.from((await relief.readPicture('paper', { z, x, y })) ?? []).toString('base64');
    const before = await picture();
    const path = put(
      'here.tif',
      makePatch((column) => 400 + 40 * column),
    );
    await relief.importFiles([path], () => {}, NEVER);
    const added = await picture();
    expect(added).not.toBe(before);
    expect(await relief.remove()).toMatchObject({ ok: true });
    expect(await picture()).toBe(before);
  });

  test('again keeps what was there and has a higher revision', async () => {
    const { relief, put } = givenRelief();
    await relief.importFiles(
      [
        put(
          'here.tif',
          makePatch(() => 1),
        ),
      ],
      () => {},
      NEVER,
    );
    const { revision } = relief.status();
    await relief.importFiles(
      [
        put(
          'east.tif',
          makePatch(() => 2, EAST),
        ),
      ],
      () => {},
      NEVER,
    );
    expect(relief.status().revision).toBeGreaterThan(revision);
    expect(relief.readHeight([103.5, 21.5])?.heightM).toBe(1);
    expect(relief.readHeight([104.5, 21.5])?.heightM).toBe(2);
  });

  test('that is cancelled changes nothing, byte by byte, and leaves nothing behind', async () => {
    const { relief, put, userFile, files } = givenRelief();
    await relief.importFiles(
      [
        put(
          'here.tif',
          makePatch(() => 1),
        ),
      ],
      () => {},
      NEVER,
    );
    const before = readFileSync(userFile);
    const cancelling = new AbortController();
    const cancel = ({ step }: ReliefProgress) => {
      if (step === 'cutting') cancelling.abort();
    };
    const path = put(
      'east.tif',
      makePatch(() => 2, EAST),
    );
    expect(await relief.importFiles([path], cancel, cancelling.signal)).toEqual(
      fail('reliefCancelled'),
    );
    expect(readFileSync(userFile)).toEqual(before);
    expect(files()).toEqual(['relief.mbtiles']);
    expect(relief.readHeight(HERE)?.source).toBe('imported');
  });

  test('of a bad file among good ones adds none and says which', async () => {
    const { relief, put, files } = givenRelief();
    const good = put(
      'here.tif',
      makePatch(() => 1),
    );
    const cut = put('N22E103.hgt', new Uint8Array(2_000_000));
    expect(await relief.importFiles([good, cut], () => {}, NEVER)).toEqual(
      fail('reliefWrongSize', { file: 'N22E103.hgt', sizeBytes: '2 000 000' }),
    );
    expect(files()).toEqual([]);
    expect(relief.progress()).toBeNull();
  });

  test('of a file that is gone says so', async () => {
    const { relief } = givenRelief();
    expect(await relief.importFiles(['/gone/N21E103.hgt'], () => {}, NEVER)).toEqual(
      fail('fileUnreadable', { file: 'N21E103.hgt', reason: 'reason.fileMissing' }),
    );
  });

  test('while another import is under way is refused, and so is removing', async () => {
    const { relief, put } = givenRelief();
    const path = put(
      'here.tif',
      makePatch(() => 1),
    );
    const first = relief.importFiles([path], () => {}, NEVER);
    expect(await relief.importFiles([path], () => {}, NEVER)).toEqual(fail('reliefBusy'));
    expect(await relief.remove()).toEqual(fail('reliefBusy'));
    expect(await first).toMatchObject({ ok: true });
  });

  test('where nothing can be written says so', async () => {
    const { relief, put, userFile } = givenRelief();
    // A folder in the place of the draft refuses to be written, for root too.
    mkdirSync(join(`${userFile}.draft`, 'in the way'), { recursive: true });
    const path = put(
      'here.tif',
      makePatch(() => 1),
    );
    expect(await relief.importFiles([path], () => {}, NEVER)).toMatchObject({
      error: { code: 'fileUnwritable' },
    });
  });
});

describe('added elevation', () => {
  test('is removed whole', async () => {
    const { relief, put, files } = givenRelief();
    await relief.importFiles(
      [
        put(
          'here.tif',
          makePatch(() => 1),
        ),
      ],
      () => {},
      NEVER,
    );
    expect(await relief.remove()).toEqual({
      ok: true,
      value: { revision: 0, maxZoom: 5, files: [] },
    });
    expect(files()).toEqual([]);
    expect(relief.readHeight(HERE)?.source).toBe('shipped');
  });

  test('in a damaged file is left out, and another import puts it right', async () => {
    const { relief, open, put, userFile } = givenRelief();
    relief.close();
    writeFileSync(userFile, 'This is no database. '.repeat(100));
    const reopened = open();
    expect(reopened.status()).toMatchObject({ revision: 0 });
    const path = put(
      'here.tif',
      makePatch(() => 5),
    );
    expect(await reopened.importFiles([path], () => {}, NEVER)).toMatchObject({ ok: true });
    expect(reopened.readHeight(HERE)?.heightM).toBe(5);
  });

  test('of an import that was killed is thrown away at the next start', () => {
    const { relief, open, userFile } = givenRelief();
    relief.close();
    writeFileSync(`${userFile}.draft`, 'half');
    open();
    expect(existsSync(`${userFile}.draft`)).toBe(false);
  });
});
