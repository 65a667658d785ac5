import { readBlocks } from './read-blocks.ts';
import { refuseImage } from './refuse-image.ts';
import type { TiffFile } from './tiff-directory.ts';
import { describeImage, type TiffImage } from './tiff-image.ts';
import { TAG } from './tiff-tags.ts';

/** Bits of NewSubfileType (TIFF 6.0, page 36). */
const REDUCED = 1;
const MASK = 4;

/** The mask of the first image, if the file has one: neither that of an overview nor of another size. */
function findMask({ directories }: TiffFile, image: TiffImage): TiffImage | null {
  const directory = directories.slice(1).find((candidate) => {
    const [kind = 0] = candidate.numbers(TAG.subfileType);
    return (kind & MASK) !== 0 && (kind & REDUCED) === 0;
  });
  if (directory === undefined) return null;
  const mask = describeImage(directory);
  const isOfImage = mask.widthPx === image.widthPx && mask.heightPx === image.heightPx;
  return isOfImage ? mask : null;
}

/**
 * For each pixel of the first image, row by row, whether its mask lets it be seen: 1 or 0. `null`
 * where there is no mask.
 *
 * @throws where the mask is damaged or packed in a way that is not read.
 */
export async function readMask(file: TiffFile, image: TiffImage): Promise<Uint8Array | null> {
  const mask = findMask(file, image);
  if (mask === null) return null;
  if (refuseImage(mask) !== null) throw new RangeError('a mask that is not read');
  const isValid = new Uint8Array(mask.widthPx * mask.heightPx);
  for await (const { left, top, columns, rows, stridePx, samples } of readBlocks(file, mask)) {
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const sample = samples[(row * stridePx + column) * mask.samples] ?? 0;
        isValid[(top + row) * mask.widthPx + left + column] = sample === 0 ? 0 : 1;
      }
    }
  }
  return isValid;
}
