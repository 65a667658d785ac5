import { readNoData } from '../../../db/raster/gdal-metadata.ts';
import { readBlocks, type TiffBlock } from '../../../db/raster/read-blocks.ts';
import { readMask } from '../../../db/raster/read-mask.ts';
import type { TiffFile } from '../../../db/raster/tiff-directory.ts';
import type { TiffImage } from '../../../db/raster/tiff-image.ts';
import { COMPRESSION, PHOTOMETRIC } from '../../../db/raster/tiff-tags.ts';
import type { Raster } from './raster.ts';
import { colourChannels, colourRule, type PaintPixel } from './tiff-colours.ts';

const OPAQUE = 255;
const ALPHA = 3;

interface Painting {
  readonly image: TiffImage;
  readonly paint: PaintPixel;
  readonly mask: Uint8Array | null;
  readonly noData: number | null;
}

/**
 * The pixels of an image as they are seen: transparent where it has alpha, a mask, or the sign for
 * missing values in all of its colours.
 *
 * @throws where the file ends too early or is damaged.
 */
export async function readRaster(tiff: TiffFile, image: TiffImage): Promise<Raster> {
  const mask = await readMask(tiff, image);
  // As with GDAL, a mask speaks alone.
  const noData = mask === null ? readNoData(image.directory) : null;
  const painting = { image, mask, paint: colourRule(image), noData };
  const isLerc = image.compression === COMPRESSION.lerc;
  const mayHaveHoles = mask !== null || image.alpha !== null || noData !== null || isLerc;
  const { widthPx, heightPx } = image;
  const channels = mayHaveHoles ? 4 : 3;
  const data = new Uint8Array(widthPx * heightPx * channels);
  for await (const block of readBlocks(tiff, image)) {
    for (let row = 0; row < block.rows; row += 1) {
      for (let column = 0; column < block.columns; column += 1) {
        const pixel = (block.top + row) * widthPx + block.left + column;
        const from = (row * block.stridePx + column) * image.samples;
        painting.paint(block.samples, from, data, pixel * channels);
        if (channels === 4) clearPixel(painting, block, from, data, pixel);
      }
    }
  }
  return { widthPx, heightPx, channels, data };
}

/** Sets how opaque a painted pixel is. */
function clearPixel(
  { image, mask, noData }: Painting,
  { samples, isValid }: TiffBlock,
  from: number,
  data: Uint8Array,
  pixel: number,
): void {
  const to = pixel * 4;
  const { alpha } = image;
  const most = 2 ** (image.bits ?? 8) - 1;
  const isHidden =
    mask?.[pixel] === 0 ||
    isValid?.[from / image.samples] === 0 ||
    (noData !== null && isAll(noData, image, samples, from, data, to));
  const opacity =
    alpha === null ? OPAQUE : Math.round(((samples[from + alpha.sample] ?? 0) * OPAQUE) / most);
  data[to + ALPHA] = isHidden ? 0 : opacity;
  if (alpha?.isPremultiplied !== true || opacity === 0) return;
  for (let channel = 0; channel < ALPHA; channel += 1) {
    const colour = Math.round(((data[to + channel] ?? 0) * OPAQUE) / opacity);
    data[to + channel] = Math.min(colour, OPAQUE);
  }
}

/** Whether every colour of a pixel is the sign for missing values, as the file means it. */
function isAll(
  noData: number,
  image: TiffImage,
  samples: ArrayLike<number>,
  from: number,
  data: Uint8Array,
  to: number,
): boolean {
  // The sign is one of red, green and blue, not of how JPEG writes them.
  const isPainted = image.photometric === PHOTOMETRIC.yCbCr;
  const count = colourChannels(image) ?? 0;
  for (let channel = 0; channel < count; channel += 1) {
    const value = isPainted ? data[to + channel] : samples[from + channel];
    if (value !== noData) return false;
  }
  return true;
}
