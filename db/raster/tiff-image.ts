import type { TiffDirectory } from './tiff-directory.ts';
import { COMPRESSION, EXTRA_SAMPLE, PHOTOMETRIC, TAG } from './tiff-tags.ts';

export type SampleFormat = 'whole' | 'signed' | 'float' | 'other';

/** An image of a TIFF: how it is written, with every default filled in. */
export interface TiffImage {
  readonly directory: TiffDirectory;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Channels of a pixel, colours and others. */
  readonly samples: number;
  /** Bits of a sample; `null` when the channels differ. */
  readonly bits: number | null;
  readonly format: SampleFormat;
  readonly photometric: number;
  readonly compression: number;
  readonly predictor: number;
  /** The channels lie one after another instead of pixel by pixel. */
  readonly isPlanar: boolean;
  /** The bits of each byte are written backwards. */
  readonly isBitReversed: boolean;
  /** Which of the channels says how opaque a pixel is, if one does. */
  readonly alpha: { readonly sample: number; readonly isPremultiplied: boolean } | null;
  /** Strips or tiles. */
  readonly blocks: TiffBlocks;
}

export interface TiffBlocks {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly offsets: readonly number[];
  readonly byteCounts: readonly number[];
}

const FORMATS: Readonly<Record<number, SampleFormat>> = {
  1: 'whole',
  2: 'signed',
  3: 'float',
  4: 'whole',
};
const PLANAR = 2;
const BITS_REVERSED = 2;
const RGB_CHANNELS = 3;

/**
 * What a directory says of its image.
 *
 * @throws RangeError where it has no size or no pixels.
 */
export function describeImage(directory: TiffDirectory): TiffImage {
  const one = (tag: number, otherwise: number) => directory.numbers(tag)[0] ?? otherwise;
  const [widthPx, heightPx] = [one(TAG.width, 0), one(TAG.height, 0)];
  if (widthPx < 1 || heightPx < 1) throw new RangeError('no size');
  const samples = one(TAG.samples, 1);
  const bits = directory.numbers(TAG.bits);
  const [firstBits = 1] = bits;
  const photometricOtherwise = samples < RGB_CHANNELS ? PHOTOMETRIC.blackIsZero : PHOTOMETRIC.rgb;
  return {
    directory,
    widthPx,
    heightPx,
    samples,
    bits: bits.every((count) => count === firstBits) ? firstBits : null,
    format: formatOf(directory.numbers(TAG.sampleFormat)),
    photometric: one(TAG.photometric, photometricOtherwise),
    compression: one(TAG.compression, COMPRESSION.none),
    predictor: one(TAG.predictor, 1),
    isPlanar: one(TAG.planar, 1) === PLANAR && samples > 1,
    isBitReversed: one(TAG.fillOrder, 1) === BITS_REVERSED,
    alpha: alphaOf(directory.numbers(TAG.extraSamples), samples),
    blocks: blocksOf(directory, widthPx, heightPx),
  };
}

function formatOf(formats: readonly number[]): SampleFormat {
  const [first = 1] = formats;
  return formats.every((format) => format === first) ? (FORMATS[first] ?? 'other') : 'other';
}

/** Channels beyond the colours stand last. */
function alphaOf(extras: readonly number[], samples: number): TiffImage['alpha'] {
  const kinds: readonly number[] = [EXTRA_SAMPLE.associatedAlpha, EXTRA_SAMPLE.unassociatedAlpha];
  const at = extras.findIndex((kind) => kinds.includes(kind));
  const sample = samples - extras.length + at;
  if (at < 0 || sample < 1) return null;
  return { sample, isPremultiplied: extras[at] === EXTRA_SAMPLE.associatedAlpha };
}

function blocksOf(directory: TiffDirectory, widthPx: number, heightPx: number): TiffBlocks {
  const [tileWidth] = directory.numbers(TAG.tileWidth);
  const [tileHeight] = directory.numbers(TAG.tileHeight);
  const isTiled = tileWidth !== undefined && tileHeight !== undefined;
  const [rowsPerStrip = heightPx] = directory.numbers(TAG.rowsPerStrip);
  const blocks = {
    widthPx: isTiled ? tileWidth : widthPx,
    heightPx: isTiled ? tileHeight : Math.min(rowsPerStrip, heightPx),
    offsets: directory.numbers(isTiled ? TAG.tileOffsets : TAG.stripOffsets),
    byteCounts: directory.numbers(isTiled ? TAG.tileByteCounts : TAG.stripByteCounts),
  };
  if (blocks.widthPx < 1 || blocks.heightPx < 1 || blocks.offsets.length === 0) {
    throw new RangeError('no pixels');
  }
  return blocks;
}
