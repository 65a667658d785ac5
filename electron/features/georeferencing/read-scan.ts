import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { ScanImage } from '../../../db/queries/scans.ts';
import { fail, ok, type Result } from '../../../geodata/model/result.ts';
import { type ControlPoint, cornersOf } from '../../../geodata/model/space/georeference.ts';
import type { Scan } from '../../../geodata/model/workbook/workbook.ts';
import { explainRead } from '../../requests/failures.ts';
import type { DecodedTiff } from './geotiff.ts';
import { readImageHeader } from './image-header.ts';

const BYTES_PER_MB = 1_000_000;
const PIXELS_IN_A_MILLION = 1_000_000;
/** The heaviest file that is read, and the heaviest image that is kept as it is. */
const LIMIT_MB = { tiff: 200, image: 30 } as const;
/** Graphics cards take no larger pictures with certainty. */
const LARGEST_SIDE_PX = 8192;
const FIRST_OPACITY = 0.8;
const LONGEST_TITLE = 200;

/** A scanned map read from a file, ready to be stored. */
export interface ReadScan {
  readonly scan: Scan;
  readonly image: ScanImage;
}

export type DecodeTiff = (bytes: ArrayBuffer) => Promise<DecodedTiff>;

/**
 * Reads an image file by what its bytes say. PNG, JPEG and WebP are kept as they are; a GeoTIFF
 * becomes a PNG, and is georeferenced at once when it says where it lies.
 */
export async function readScan(file: string, decodeTiff: DecodeTiff): Promise<Result<ReadScan>> {
  const read = await readLimited(file);
  if (!read.ok) return read;
  const bytes = read.value;
  const name = basename(file);
  const header = readImageHeader(bytes);
  if (header.state === 'unknown') return fail('scanNotImage', { file: name });
  if (header.state === 'damaged') return fail('scanDamaged', { file: name });
  if (header.state === 'tiff') return readTiff(name, bytes, decodeTiff);
  if (bytes.length > LIMIT_MB.image * BYTES_PER_MB) {
    return tooHeavy(name, bytes.length, LIMIT_MB.image);
  }
  const { mime, widthPx, heightPx } = header;
  if (Math.max(widthPx, heightPx) > LARGEST_SIDE_PX) {
    return tooLarge(name, { widthPx, heightPx, limitPx: LARGEST_SIDE_PX });
  }
  return ok({ scan: newScan(name, { widthPx, heightPx }, []), image: { mime, bytes } });
}

async function readLimited(file: string): Promise<Result<Buffer>> {
  try {
    const { size } = await stat(file);
    if (size > LIMIT_MB.tiff * BYTES_PER_MB) return tooHeavy(basename(file), size, LIMIT_MB.tiff);
    return ok(await readFile(file));
  } catch (error) {
    return explainRead(file, error);
  }
}

async function readTiff(
  name: string,
  bytes: Buffer,
  decodeTiff: DecodeTiff,
): Promise<Result<ReadScan>> {
  // A buffer of its own, which can be handed over to a worker.
  const decoded = await decodeTiff(new Uint8Array(bytes).buffer);
  switch (decoded.state) {
    case 'damaged':
      return fail('scanDamaged', { file: name });
    case 'compression':
      return fail('scanCompression', { file: name, compression: decoded.compression });
    case 'unsupported':
      return fail('scanUnknownTiff', { file: name, reason: decoded.reason, ...decoded.params });
    case 'tooLarge':
      return tooManyPixels(name, decoded);
    case 'read': {
      const ties = decoded.corners === null ? [] : pointsAtCorners(decoded, decoded.corners);
      const image = { mime: 'image/png', bytes: decoded.png } as const;
      return ok({ scan: newScan(name, sizeOf(decoded), ties), image });
    }
  }
}

function sizeOf({ widthPx, heightPx }: { widthPx: number; heightPx: number }) {
  return { widthPx, heightPx };
}

function pointsAtCorners(
  size: { readonly widthPx: number; readonly heightPx: number },
  corners: readonly (readonly [number, number])[],
): ControlPoint[] {
  return cornersOf(size).map(([x, y], index) => {
    const [lng = 0, lat = 0] = corners[index] ?? [];
    return { pixel: [x, y], lngLat: [lng, lat] };
  });
}

function newScan(
  name: string,
  size: { readonly widthPx: number; readonly heightPx: number },
  ties: ControlPoint[],
): Scan {
  const title = basename(name, extname(name)).normalize('NFC').trim().slice(0, LONGEST_TITLE);
  return {
    id: randomUUID(),
    title: title === '' ? name : title,
    date: null,
    ...size,
    opacity: FIRST_OPACITY,
    isVisible: true,
    mode: ties.length === 0 ? 'points' : 'corners',
    ties,
  };
}

function tooHeavy(file: string, sizeBytes: number, limitMb: number) {
  return fail('scanTooHeavy', { file, sizeMb: Math.ceil(sizeBytes / BYTES_PER_MB), limitMb });
}

function tooLarge(
  file: string,
  size: { readonly widthPx: number; readonly heightPx: number; readonly limitPx: number },
) {
  return fail('scanTooLarge', { file, ...size });
}

function tooManyPixels(
  file: string,
  { widthPx, heightPx, mostPixels }: Extract<DecodedTiff, { state: 'tooLarge' }>,
) {
  const millions = Math.ceil((widthPx * heightPx) / PIXELS_IN_A_MILLION);
  const limit = mostPixels / PIXELS_IN_A_MILLION;
  return fail('scanTooManyPixels', { file, widthPx, heightPx, millions, limit });
}
