import type { TiffImage } from './tiff-image.ts';
import { COMPRESSION } from './tiff-tags.ts';

/** Why an image that is not damaged cannot be read. */
export type TiffRefusal =
  | { readonly kind: 'compression'; readonly compression: string }
  /** Such as `64-bit whole numbers`; named for a person by whoever tells it. */
  | { readonly kind: 'samples'; readonly bits: number | null; readonly format: string };

const READ: readonly number[] = Object.values(COMPRESSION);
/** What people call the ways of packing that are not read. */
const NAMES: Readonly<Record<number, string>> = {
  2: 'CCITT RLE',
  3: 'CCITT Group 3 (fax)',
  4: 'CCITT Group 4 (fax)',
  6: 'JPEG (old style)',
  9: 'JBIG',
  10: 'JBIG',
  32766: 'NeXT RLE',
  32771: 'CCITT RLE',
  32809: 'ThunderScan',
  33003: 'JPEG 2000',
  33004: 'JPEG 2000',
  33005: 'JPEG 2000',
  34661: 'JBIG',
  34676: 'SGI LogLuv',
  34677: 'SGI LogLuv',
  34712: 'JPEG 2000',
  34892: 'JPEG (lossy DNG)',
  34925: 'LZMA',
  50001: 'WebP',
  50002: 'JPEG XL',
  52546: 'JPEG XL',
};
const JPEG_BITS = 8;
const PREDICTOR_WORDS: readonly number[] = [8, 16, 32, 64];

/** Whether the blocks of an image can be read, whatever their numbers mean; `null` when they can. */
export function refuseImage(image: TiffImage): TiffRefusal | null {
  const { compression, bits, format } = image;
  if (!READ.includes(compression)) {
    return { kind: 'compression', compression: NAMES[compression] ?? `no. ${compression}` };
  }
  return isReadable(image) ? null : { kind: 'samples', bits, format };
}

function isReadable({ bits, format, predictor, compression }: TiffImage): boolean {
  if (bits === null) return false;
  if (compression === COMPRESSION.jpeg) return bits === JPEG_BITS && format === 'whole';
  if (predictor > 1 && !PREDICTOR_WORDS.includes(bits)) return false;
  switch (format) {
    case 'whole':
      return bits >= 1 && (bits <= 16 || bits === 32);
    case 'signed':
      return [8, 16, 32].includes(bits);
    case 'float':
      return [16, 32, 64].includes(bits);
    case 'other':
      return false;
  }
}
