import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readHistory } from '../../../../../db/queries/journal.ts';
import { TABLES } from '../../../../../db/queries/tables.ts';
import { decodeGeoTiff } from '../../../../../electron/features/georeferencing/geotiff.ts';
import { scanHandlers } from '../../../../../electron/features/georeferencing/scan-handlers.ts';
import { scanImages } from '../../../../../electron/features/georeferencing/scan-images.ts';
import { createTurns } from '../../../../../electron/requests/turns.ts';
import { openTestWorkbook, value } from '../../../db/workbook-fixture.ts';
import { makeTempFolder } from '../../temp-folder.ts';
import { addChunk, makeGeoTiff, makeJpeg, makePng } from './made-images.ts';

function givenFile(name: string, bytes: Buffer | string): string {
  const file = join(makeTempFolder(), name);
  writeFileSync(file, bytes);
  return file;
}

function givenHandlers(file: string | null) {
  const db = openTestWorkbook();
  const handlers = scanHandlers(db, createTurns(), {
    chooseImage: async () => file,
    decodeTiff: decodeGeoTiff,
  });
  return { db, add: () => handlers['scans.add'](undefined), images: scanImages({ db }) };
}

describe('adding a scanned map', () => {
  it('stores it without a place, under the name of its file, and its image as it was', async () => {
    const png = makePng(40, 30);
    const { db, add, images } = givenHandlers(givenFile('Điện Biên 1954.png', png));
    const added = value(await add());
    const [scan] = TABLES.scans.list(db);
    expect(scan).toMatchObject({
      id: added?.scanId,
      title: 'Điện Biên 1954',
      date: null,
      widthPx: 40,
      heightPx: 30,
      isVisible: true,
      mode: 'points',
      ties: [],
    });
    expect(added).toMatchObject({
      history: { undo: 'addScan' },
      change: { ops: [{ table: 'scans', put: [scan] }] },
    });
    const supplied = images.supply(scan?.id ?? '');
    expect(supplied?.type).toBe('image/png');
    expect(Buffer.from(supplied?.bytes ?? []).equals(png)).toBe(true);
    expect(images.supply('other')).toBeNull();
  });

  it('goes by the bytes, not by the name', async () => {
    const { add, images } = givenHandlers(givenFile('map.png', makeJpeg(40, 30)));
    const added = value(await add());
    expect(images.supply(added?.scanId ?? '')?.type).toBe('image/jpeg');
  });

  it('places a GeoTIFF where it says it lies', async () => {
    const tiff = makeGeoTiff(50, 60, {
      GTModelTypeGeoKey: 2,
      GeographicTypeGeoKey: 4326,
      ModelTiepoint: [0, 0, 0, 102, 24, 0],
      ModelPixelScale: [0.1, 0.2, 0],
    });
    const { db, add } = givenHandlers(givenFile('sheet.tif', tiff));
    value(await add());
    const [scan] = TABLES.scans.list(db);
    expect(scan).toMatchObject({ mode: 'corners', widthPx: 50, heightPx: 60 });
    expect(scan?.ties[2]).toEqual({ pixel: [50, 60], lngLat: [107, 12] });
  });

  it('does nothing when nothing is chosen', async () => {
    const { db, add } = givenHandlers(null);
    expect(await add()).toEqual({ ok: true, value: null });
    expect(TABLES.scans.list(db)).toEqual([]);
  });
});

describe('a file that cannot be used', () => {
  const heavy = addChunk(makePng(40, 30), 'tEXt', Buffer.alloc(31_000_000));
  const packed = makeGeoTiff(4, 4, { Compression: 34_712 });
  const deep = makeGeoTiff(4, 4, { BitsPerSample: [16, 16, 16] });
  const vast = makeGeoTiff(4, 4, { width: 12_000, height: 12_000 });
  test.each<[string, string, Buffer | string, object]>([
    ['a text renamed to .png', 'a.png', 'just words', { code: 'scanNotImage' }],
    ['an empty file', 'a.jpg', '', { code: 'scanNotImage' }],
    ['half a PNG', 'a.png', makePng(40, 30).subarray(0, 60), { code: 'scanDamaged' }],
    ['a broken TIFF', 'a.tif', 'II*\0broken', { code: 'scanDamaged' }],
    ['a TIFF packed in a way that is not read', 'a.tif', packed, { code: 'scanCompression' }],
    ['a TIFF of 16 bits', 'a.tif', deep, { code: 'scanUnknownTiff' }],
    ['a TIFF of too many pixels', 'a.tif', vast, { code: 'scanTooManyPixels' }],
    ['one with too long a side', 'a.png', makePng(8193, 1), { code: 'scanTooLarge' }],
    ['one of more than 30 MB', 'a.png', heavy, { code: 'scanTooHeavy' }],
  ])('%s is refused by name, and nothing is stored', async (_what, name, bytes, error) => {
    const { db, add } = givenHandlers(givenFile(name, bytes));
    expect(await add()).toMatchObject({ ok: false, error: { ...error, params: { file: name } } });
    expect(TABLES.scans.list(db)).toEqual([]);
    expect(readHistory(db).undo).toBeNull();
    expect(db.prepare('SELECT count(*) FROM scan_images').pluck().get()).toBe(0);
  });

  it('a file that is not there is explained', async () => {
    const { add } = givenHandlers('/nowhere/map.png');
    expect(await add()).toMatchObject({ ok: false, error: { code: 'fileUnreadable' } });
  });
});
