import type { TiffImage } from '../../../db/raster/tiff-image.ts';
import { COMPRESSION, PHOTOMETRIC, TAG } from '../../../db/raster/tiff-tags.ts';

/** Paints the pixel whose samples begin at `from` as red, green and blue, 0 to 255, at `to`. */
export type PaintPixel = (
  samples: ArrayLike<number>,
  from: number,
  rgb: Uint8Array,
  to: number,
) => void;

const FULL = 255;
/** Colours of a palette have 16 bits; where none needs more than 8, the writer meant 8. */
const PALETTE_STEP = 257;
const NAMES: Readonly<Record<number, string>> = {
  4: 'mask',
  8: 'CIE L*a*b*',
  9: 'ICC L*a*b*',
  10: 'ITU L*a*b*',
  32803: 'colour filter array',
  32844: 'LogL',
  32845: 'LogLuv',
  34892: 'linear raw',
};
const CHANNELS: Readonly<Record<number, number>> = {
  [PHOTOMETRIC.whiteIsZero]: 1,
  [PHOTOMETRIC.blackIsZero]: 1,
  [PHOTOMETRIC.palette]: 1,
  [PHOTOMETRIC.rgb]: 3,
  [PHOTOMETRIC.yCbCr]: 3,
  [PHOTOMETRIC.cmyk]: 4,
};

/** Channels that make up the colour; what else a pixel has comes after them. `null`: not read. */
export function colourChannels({ photometric, samples }: TiffImage): number | null {
  const channels = CHANNELS[photometric];
  return channels !== undefined && samples >= channels ? channels : null;
}

/** How a file's way of writing colours is called. */
export function colourModelOf({ photometric, samples }: TiffImage): string {
  return NAMES[photometric] ?? `no. ${photometric}, ${samples} channels`;
}

/** Whether the colours are written in a way that is read. */
export function hasReadableColours(image: TiffImage): boolean {
  if (colourChannels(image) === null) return false;
  // Outside JPEG the two colour channels are thinned out and packed in a way of their own.
  return image.photometric !== PHOTOMETRIC.yCbCr || image.compression === COMPRESSION.jpeg;
}

/** The rule by which the colours of an image are read (TIFF 6.0, sections 4 to 6, 16 and 21). */
export function colourRule(image: TiffImage): PaintPixel {
  const step = FULL / (2 ** (image.bits ?? 8) - 1);
  switch (image.photometric) {
    case PHOTOMETRIC.whiteIsZero:
      return (samples, from, rgb, to) =>
        rgb.fill(FULL - Math.round((samples[from] ?? 0) * step), to, to + 3);
    case PHOTOMETRIC.palette:
      return paletteRule(image);
    case PHOTOMETRIC.rgb:
      return (samples, from, rgb, to) => {
        rgb[to] = Math.round((samples[from] ?? 0) * step);
        rgb[to + 1] = Math.round((samples[from + 1] ?? 0) * step);
        rgb[to + 2] = Math.round((samples[from + 2] ?? 0) * step);
      };
    case PHOTOMETRIC.cmyk:
      return paintInks;
    case PHOTOMETRIC.yCbCr:
      return paintLuma;
    default:
      return (samples, from, rgb, to) =>
        rgb.fill(Math.round((samples[from] ?? 0) * step), to, to + 3);
  }
}

function paletteRule({ directory }: TiffImage): PaintPixel {
  const map = directory.numbers(TAG.colourMap);
  const count = map.length / 3;
  const step = map.every((value) => value <= FULL) ? 1 : PALETTE_STEP;
  const colours = Uint8Array.from(map, (value) => Math.round(value / step));
  return (samples, from, rgb, to) => {
    const index = samples[from] ?? 0;
    for (let channel = 0; channel < 3; channel += 1) {
      rgb[to + channel] = index < count ? (colours[channel * count + index] ?? 0) : 0;
    }
  };
}

const paintInks: PaintPixel = (samples, from, rgb, to) => {
  const light = FULL - (samples[from + 3] ?? 0);
  for (let ink = 0; ink < 3; ink += 1) {
    rgb[to + ink] = Math.round(((FULL - (samples[from + ink] ?? 0)) * light) / FULL);
  }
};

/** ITU-R BT.601, as JFIF uses it. */
const paintLuma: PaintPixel = (samples, from, rgb, to) => {
  const luma = samples[from] ?? 0;
  const blue = (samples[from + 1] ?? 0) - 128;
  const red = (samples[from + 2] ?? 0) - 128;
  rgb[to] = clamp(luma + 1.402 * red);
  rgb[to + 1] = clamp(luma - 0.344_136 * blue - 0.714_136 * red);
  rgb[to + 2] = clamp(luma + 1.772 * blue);
};

function clamp(value: number): number {
  return Math.min(Math.max(Math.round(value), 0), FULL);
}
