import type { PixelSize } from './pixel-size.ts';

const ORIENTATION_TAG = 0x0112;
const SHORT = 3;
const UPRIGHT = 1;
const LAST = 8;
/** From this value on the camera lay on its side: width and height change places. */
const FIRST_SIDEWAYS = 5;

/**
 * How the camera was held, 1 to 8, out of the first directory of Exif; `null` where it does not say
 * so as a browser would take it: one short number of those eight.
 */
export function readOrientation(exif: Buffer): number | null {
  const isLittle = exif.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (isLittle ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
  const long = (at: number) => (isLittle ? exif.readUInt32LE(at) : exif.readUInt32BE(at));
  try {
    const directory = long(4);
    for (let entry = 0; entry < short(directory); entry += 1) {
      const at = directory + 2 + entry * 12;
      if (short(at) !== ORIENTATION_TAG) continue;
      const value = short(at + 8);
      const isMeant = short(at + 2) === SHORT && long(at + 4) === 1;
      return isMeant && value >= UPRIGHT && value <= LAST ? value : null;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return null;
}

/** The size as a browser shows it, which turns the picture as its camera asks. */
export function turnSize({ widthPx, heightPx }: PixelSize, orientation: number | null): PixelSize {
  const isSideways = orientation !== null && orientation >= FIRST_SIDEWAYS;
  return isSideways ? { widthPx: heightPx, heightPx: widthPx } : { widthPx, heightPx };
}
