import type { PixelSize } from './pixel-size.ts';

const START_OF_SCAN = 0xda;
const APP1 = 0xe1;
/** Frame headers are C0 to CF but for the tables C4, C8 and CC (ITU T.81, table B.1). */
const NO_FRAMES = new Set([0xc4, 0xc8, 0xcc]);
const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);
const ORIENTATION_TAG = 0x0112;
/** From this value on the camera lay on its side: width and height change places. */
const FIRST_SIDEWAYS = 5;

/**
 * The size of a JPEG as it is shown, if it goes on to its end.
 *
 * @throws RangeError where the file ends too early.
 */
export function readJpeg(bytes: Buffer): PixelSize | null {
  let at = 2;
  let size: PixelSize | null = null;
  let orientation = 1;
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
    if (marker === APP1) orientation = readOrientation(segment) ?? orientation;
    at += 2 + lengthBytes;
  }
  if (size === null || bytes.lastIndexOf(END_OF_IMAGE) < at) return null;
  const { widthPx, heightPx } = size;
  return orientation < FIRST_SIDEWAYS ? size : { widthPx: heightPx, heightPx: widthPx };
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && !NO_FRAMES.has(marker);
}

/** How the camera was held, out of the first directory of Exif; a broken one says nothing. */
function readOrientation(segment: Buffer): number | null {
  if (segment.toString('latin1', 0, 4) !== 'Exif') return null;
  const tiff = segment.subarray(6);
  const isLittle = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  try {
    const directory = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
    for (let entry = 0; entry < short(directory); entry += 1) {
      const at = directory + 2 + entry * 12;
      if (short(at) === ORIENTATION_TAG) return short(at + 8);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return null;
}
