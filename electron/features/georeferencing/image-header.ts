import type { ScanMime } from '../../../geodata/model/workbook/workbook.ts';
import { readJpeg } from './jpeg-header.ts';
import type { PixelSize } from './pixel-size.ts';
import { readPng } from './png-header.ts';
import { readWebp } from './webp-header.ts';

/** What the first bytes of a file say it is, whatever its name says. */
export type ImageHeader =
  | {
      readonly state: 'read';
      readonly mime: ScanMime;
      /** As it is shown: turned as its camera asks. */
      readonly widthPx: number;
      readonly heightPx: number;
    }
  | { readonly state: 'tiff' }
  /** Begins like an image, but is cut short or inconsistent. */
  | { readonly state: 'damaged' }
  | { readonly state: 'unknown' };

const FORMATS: readonly {
  readonly mime: ScanMime;
  readonly starts: (bytes: Buffer) => boolean;
  /** `null` when the structure is damaged. */
  readonly read: (bytes: Buffer) => PixelSize | null;
}[] = [
  { mime: 'image/png', starts: (bytes) => startsWith(bytes, '89504e470d0a1a0a'), read: readPng },
  { mime: 'image/jpeg', starts: (bytes) => startsWith(bytes, 'ffd8ff'), read: readJpeg },
  { mime: 'image/webp', starts: isWebp, read: readWebp },
];
/** Classic and Big TIFF, in both orders of bytes. */
const TIFF_STARTS = ['49492a00', '4d4d002a', '49492b00', '4d4d002b'];

/** Tells the kind of an image by its bytes, and checks that it is there to its end. */
export function readImageHeader(bytes: Buffer): ImageHeader {
  if (TIFF_STARTS.some((start) => startsWith(bytes, start))) return { state: 'tiff' };
  const format = FORMATS.find(({ starts }) => starts(bytes));
  if (format === undefined) return { state: 'unknown' };
  const size = tryRead(format.read, bytes);
  if (size === null || size.widthPx < 1 || size.heightPx < 1) return { state: 'damaged' };
  return { state: 'read', mime: format.mime, ...size };
}

/** Reading beyond the end of a buffer throws: the file was cut short there. */
function tryRead(read: (bytes: Buffer) => PixelSize | null, bytes: Buffer): PixelSize | null {
  try {
    return read(bytes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function isWebp(bytes: Buffer): boolean {
  return startsWith(bytes, '52494646') && bytes.toString('latin1', 8, 12) === 'WEBP';
}

function startsWith(bytes: Buffer, hex: string): boolean {
  return bytes.toString('hex', 0, hex.length / 2) === hex;
}
