import { readOrientation, turnSize } from './exif-orientation.ts';
import type { PixelSize } from './pixel-size.ts';

const START_OF_SCAN = 0xda;
const APP1 = 0xe1;
/** Frame headers are C0 to CF but for the tables C4, C8 and CC (ITU T.81, table B.1). */
const NO_FRAMES = new Set([0xc4, 0xc8, 0xcc]);
const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);
const EXIF = 'Exif\0';

/**
 * The size of a JPEG as it is shown, if it goes on to its end.
 *
 * @throws RangeError where the file ends too early.
 */
export function readJpeg(bytes: Buffer): PixelSize | null {
  let at = 2;
  let size: PixelSize | null = null;
  let orientation: number | null = null;
  for (;;) {
    if (bytes.readUInt8(at) !== 0xff) return null;
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === START_OF_SCAN) break;
    const lengthBytes = bytes.readUInt16BE(at + 2);
    const segment = bytes.subarray(at + 4, at + 2 + lengthBytes);
    if (isFrame(marker))
      size = { heightPx: segment.readUInt16BE(1), widthPx: segment.readUInt16BE(3) };
    // Of several the first counts, as in browsers.
    const exif = marker === APP1 ? exifOf(segment) : null;
    if (exif !== null) orientation ??= readOrientation(exif);
    at += 2 + lengthBytes;
  }
  if (size === null || bytes.lastIndexOf(END_OF_IMAGE) < at) return null;
  return turnSize(size, orientation);
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && !NO_FRAMES.has(marker);
}

/** The Exif of a segment, without its heading; `null` where it is of another kind. */
function exifOf(segment: Buffer): Buffer | null {
  return segment.toString('latin1', 0, EXIF.length) === EXIF ? segment.subarray(6) : null;
}
