import { endianness } from 'node:os';
import type { SampleFormat } from './tiff-image.ts';

/** Samples as numbers of this machine. */
export type Samples =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

/** How the samples of a block are written. */
export interface SampleLayout {
  readonly bits: number;
  readonly format: SampleFormat;
  readonly isLittleEndian: boolean;
  readonly predictor: number;
  /** Samples of a row, and how many of them make up a pixel. */
  readonly rowSamples: number;
  readonly pixelSamples: number;
}

const HOST_IS_LITTLE = endianness() === 'LE';
const HORIZONTAL = 2;
const FLOATING_POINT = 3;
const BYTE_BITS = 8;

/**
 * Turns the unpacked bytes of a block into samples. The order of bytes comes before the predictor:
 * differences were taken between numbers, not between bytes.
 */
export function unpackSamples(bytes: Uint8Array, layout: SampleLayout): Samples {
  const { bits, format, predictor } = layout;
  if (bits % BYTE_BITS !== 0) return unpackBits(bytes, layout);
  const own = Uint8Array.from(bytes);
  if (predictor === FLOATING_POINT) undoFloatingPoint(own, layout);
  else if (layout.isLittleEndian !== HOST_IS_LITTLE) swapBytes(own, bits);
  if (predictor === HORIZONTAL) undoDifferences(own, layout);
  const { buffer } = own;
  switch (bits) {
    case 8:
      return format === 'signed' ? new Int8Array(buffer) : own;
    case 16:
      if (format === 'float') return widenHalves(new Uint16Array(buffer));
      return format === 'signed' ? new Int16Array(buffer) : new Uint16Array(buffer);
    case 32:
      if (format === 'float') return new Float32Array(buffer);
      return format === 'signed' ? new Int32Array(buffer) : new Uint32Array(buffer);
    default:
      return new Float64Array(buffer);
  }
}

/** Samples of less than a byte or between whole bytes; every row begins with a byte of its own. */
function unpackBits(bytes: Uint8Array, { bits, rowSamples }: SampleLayout): Samples {
  const rowBytes = Math.ceil((rowSamples * bits) / BYTE_BITS);
  const rows = Math.floor(bytes.length / rowBytes);
  const count = rows * rowSamples;
  const samples = bits < BYTE_BITS ? new Uint8Array(count) : new Uint16Array(count);
  for (let row = 0; row < rows; row += 1) {
    let held = 0;
    let heldBits = 0;
    let at = row * rowBytes;
    for (let index = 0; index < rowSamples; index += 1) {
      while (heldBits < bits) {
        held = ((held << BYTE_BITS) | (bytes[at] ?? 0)) & 0xff_ff_ff;
        heldBits += BYTE_BITS;
        at += 1;
      }
      heldBits -= bits;
      samples[row * rowSamples + index] = (held >> heldBits) & ((1 << bits) - 1);
    }
  }
  return samples;
}

function swapBytes(bytes: Uint8Array, bits: number): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bits === 16) buffer.swap16();
  else if (bits === 32) buffer.swap32();
  else if (bits === 64) buffer.swap64();
}

/** Predictor 2: each sample is written as its difference from the one of the pixel before it. */
function undoDifferences({ buffer }: Uint8Array, layout: SampleLayout): void {
  if (layout.bits === 64) {
    undoWideDifferences(new BigUint64Array(buffer), layout);
    return;
  }
  // Whole numbers of the same width wrap as the differences did.
  const words =
    layout.bits === 8
      ? new Uint8Array(buffer)
      : layout.bits === 16
        ? new Uint16Array(buffer)
        : new Uint32Array(buffer);
  const { rowSamples, pixelSamples } = layout;
  for (let row = 0; row < words.length; row += rowSamples) {
    const end = Math.min(row + rowSamples, words.length);
    for (let at = row + pixelSamples; at < end; at += 1) {
      words[at] = (words[at] ?? 0) + (words[at - pixelSamples] ?? 0);
    }
  }
}

function undoWideDifferences(words: BigUint64Array, layout: SampleLayout): void {
  const { rowSamples, pixelSamples } = layout;
  for (let at = 0; at < words.length; at += 1) {
    if (at % rowSamples < pixelSamples) continue;
    words[at] = (words[at] ?? 0n) + (words[at - pixelSamples] ?? 0n);
  }
}

/**
 * Predictor 3 (Adobe Photoshop TIFF Technical Note 3): the bytes of a row are written as
 * differences, first the highest byte of all its samples, the lowest last, whatever the order of
 * bytes in the file.
 */
function undoFloatingPoint(
  bytes: Uint8Array,
  { bits, rowSamples, pixelSamples }: SampleLayout,
): void {
  const sampleBytes = bits / BYTE_BITS;
  const rowBytes = rowSamples * sampleBytes;
  for (let row = 0; row + rowBytes <= bytes.length; row += rowBytes) {
    for (let at = pixelSamples; at < rowBytes; at += 1) {
      bytes[row + at] = (bytes[row + at] ?? 0) + (bytes[row + at - pixelSamples] ?? 0);
    }
    const planes = bytes.slice(row, row + rowBytes);
    for (let index = 0; index < rowBytes; index += 1) {
      const [sample, byte] = [Math.floor(index / sampleBytes), index % sampleBytes];
      const plane = HOST_IS_LITTLE ? sampleBytes - 1 - byte : byte;
      bytes[row + index] = planes[plane * rowSamples + sample] ?? 0;
    }
  }
}

/** Floats of 16 bits (IEEE 754 binary16) as floats of 32. */
function widenHalves(halves: Uint16Array): Float32Array {
  return Float32Array.from(halves, (half) => {
    const sign = half & 0x80_00 ? -1 : 1;
    const exponent = (half >> 10) & 0x1f;
    const fraction = half & 0x3_ff;
    if (exponent === 0) return sign * fraction * 2 ** -24;
    if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
  });
}
