import { getDecoder } from 'geotiff';
import { readNoData } from './gdal-metadata.ts';
import { readLercMask } from './lerc-mask.ts';
import type { TiffFile } from './tiff-directory.ts';
import type { TiffImage } from './tiff-image.ts';
import { COMPRESSION, TAG } from './tiff-tags.ts';
import { type SampleLayout, type Samples, unpackSamples } from './unpack-samples.ts';

/** A strip or a tile, its samples pixel by pixel, row by row. */
export interface TiffBlock {
  /** Where it begins in the image. */
  readonly left: number;
  readonly top: number;
  /** How much of it lies inside the image. */
  readonly columns: number;
  readonly rows: number;
  /** Pixels from one row of samples to the next. */
  readonly stridePx: number;
  readonly samples: Samples;
  /** 1 for each pixel that has a value, 0 for others; `null` where all have. */
  readonly isValid: Uint8Array | null;
}

type Decoder = Awaited<ReturnType<typeof getDecoder>>;

interface Unpacking {
  readonly file: TiffFile;
  readonly image: TiffImage;
  readonly decoder: Decoder;
  readonly layout: SampleLayout;
}

/** The compressions whose bytes a predictor may have gone through before. */
const PREDICTED: readonly number[] = [
  COMPRESSION.lzw,
  COMPRESSION.deflate,
  COMPRESSION.deflateOld,
  COMPRESSION.zstd,
];

/**
 * Reads an image that `refuseImage` has nothing against, block by block from the top. The library
 * only undoes the compression; what the bytes mean is worked out here.
 *
 * @throws where the file ends too early or a block is damaged.
 */
export async function* readBlocks(file: TiffFile, image: TiffImage): AsyncGenerator<TiffBlock> {
  const unpacking = { file, image, decoder: await decoderOf(image), layout: layoutOf(file, image) };
  const { widthPx, heightPx } = image.blocks;
  const across = Math.ceil(image.widthPx / widthPx);
  const down = Math.ceil(image.heightPx / heightPx);
  for (let index = 0; index < across * down; index += 1) {
    const left = (index % across) * widthPx;
    const top = Math.floor(index / across) * heightPx;
    const rows = Math.min(heightPx, image.heightPx - top);
    const columns = Math.min(widthPx, image.widthPx - left);
    const area = { left, top, columns, rows, stridePx: widthPx };
    yield { ...area, ...(await readBlock(unpacking, index, across * down, rows)) };
  }
}

async function readBlock(unpacking: Unpacking, index: number, blockCount: number, rows: number) {
  const { samples: channels, isPlanar } = unpacking.image;
  if (!isPlanar) return readPlane(unpacking, index, rows);
  const planes = [];
  for (let channel = 0; channel < channels; channel += 1) {
    planes.push(await readPlane(unpacking, channel * blockCount + index, rows));
  }
  const [first] = planes;
  if (first === undefined) throw new RangeError('no channels');
  return { samples: interleave(planes.map(({ samples }) => samples)), isValid: first.isValid };
}

async function readPlane(unpacking: Unpacking, index: number, rows: number) {
  const { image, file, decoder, layout } = unpacking;
  const offset = image.blocks.offsets[index];
  const byteCount = image.blocks.byteCounts[index] ?? file.bytes.length - (offset ?? 0);
  if (offset === undefined) throw new RangeError('a block is missing');
  const sampleCount = rows * layout.rowSamples;
  if (offset === 0 || byteCount === 0)
    return { samples: blank(unpacking, sampleCount), isValid: null };
  if (offset + byteCount > file.bytes.length) throw new RangeError('a block ends too early');
  // A copy: the decoders take whole buffers, and the file may lie in a larger one.
  const packed = Uint8Array.from(file.bytes.subarray(offset, offset + byteCount));
  if (image.isBitReversed && image.compression !== COMPRESSION.jpeg) packed.forEach(reverseBits);
  const bytes = new Uint8Array(await decoder.decode(packed.buffer));
  const bytesWanted = rows * Math.ceil((layout.rowSamples * layout.bits) / 8);
  if (bytes.length < bytesWanted) throw new RangeError('a block ends too early');
  const samples = unpackSamples(bytes.subarray(0, bytesWanted), layout);
  const isLerc = image.compression === COMPRESSION.lerc;
  const [, packing = 0] = isLerc ? image.directory.numbers(TAG.lercParameters) : [];
  return { samples, isValid: isLerc ? readLercMask(packed, packing) : null };
}

/** A block that was never written holds the sign for missing values, else zeros. */
function blank({ image, layout }: Unpacking, sampleCount: number): Samples {
  const samples = unpackSamples(new Uint8Array(Math.ceil((sampleCount * layout.bits) / 8)), layout);
  return samples.fill(readNoData(image.directory) ?? 0);
}

function interleave(planes: readonly Samples[]): Samples {
  const [first] = planes;
  if (first === undefined) throw new RangeError('no channels');
  const Kind = first.constructor as new (length: number) => Samples;
  const samples = new Kind(first.length * planes.length);
  for (const [channel, plane] of planes.entries()) {
    for (let pixel = 0; pixel < plane.length; pixel += 1) {
      samples[pixel * planes.length + channel] = plane[pixel] ?? 0;
    }
  }
  return samples;
}

function layoutOf(file: TiffFile, image: TiffImage): SampleLayout {
  const pixelSamples = image.isPlanar ? 1 : image.samples;
  return {
    bits: image.bits ?? 0,
    format: image.format,
    isLittleEndian: file.isLittleEndian,
    predictor: PREDICTED.includes(image.compression) ? image.predictor : 1,
    rowSamples: image.blocks.widthPx * pixelSamples,
    pixelSamples,
  };
}

function decoderOf(image: TiffImage): Promise<Decoder> {
  const { directory, blocks, samples, compression } = image;
  const numbersOrNone = (tag: number) => {
    const numbers = directory.numbers(tag);
    return numbers.length === 0 ? undefined : Uint8Array.from(numbers);
  };
  return getDecoder(compression, {
    tileWidth: blocks.widthPx,
    tileHeight: blocks.heightPx,
    planarConfiguration: image.isPlanar ? 2 : 1,
    bitsPerSample: Array.from({ length: samples }, () => image.bits ?? 0),
    // Never the library's: it undoes predictors before it looks at the order of bytes.
    predictor: 1,
    samplesPerPixel: samples,
    JPEGTables: numbersOrNone(TAG.jpegTables),
    LercParameters: directory.numbers(TAG.lercParameters),
  } as Parameters<typeof getDecoder>[1]);
}

function reverseBits(byte: number, at: number, bytes: Uint8Array): void {
  let reversed = 0;
  for (let bit = 0; bit < 8; bit += 1) reversed |= ((byte >> bit) & 1) << (7 - bit);
  bytes[at] = reversed;
}
