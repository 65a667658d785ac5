import { encode } from 'fast-png';
import { fromArrayBuffer, type GeoTIFFImage } from 'geotiff';
import type { Corners } from '../../geodata/model/georeference.ts';
import { fromMercator, toMercator } from '../../geodata/model/mercator.ts';
import { placeOf } from './geotiff-place.ts';
import { type Raster, restackRows, shrinkRaster } from './raster.ts';

/** The longer side of what is kept of a GeoTIFF. */
const KEPT_PX = 4096;
/** Decoding holds every pixel in memory at once. */
const LARGEST_SIDE_PX = 20_000;
const MOST_PIXELS = 120_000_000;

/** A GeoTIFF as the workbook keeps it: a PNG, and its corners if the file says where it lies. */
export type DecodedTiff =
  | {
      readonly state: 'read';
      readonly png: Uint8Array;
      readonly widthPx: number;
      readonly heightPx: number;
      readonly corners: Corners | null;
    }
  | { readonly state: 'tooLarge'; readonly widthPx: number; readonly heightPx: number }
  /** Not 8 bits a channel, or colours of a kind that is not read. */
  | { readonly state: 'unsupported' }
  | { readonly state: 'damaged' };

/** Decodes a GeoTIFF of 8 bits a channel: grey, palette, RGB or RGBA. Never rejects. */
export async function decodeGeoTiff(bytes: ArrayBuffer): Promise<DecodedTiff> {
  try {
    const image = await (await fromArrayBuffer(bytes)).getImage();
    const [widthPx, heightPx] = [image.getWidth(), image.getHeight()];
    const isTooLarge = Math.max(widthPx, heightPx) > LARGEST_SIDE_PX;
    if (isTooLarge || widthPx * heightPx > MOST_PIXELS) {
      return { state: 'tooLarge', widthPx, heightPx };
    }
    if (!isReadable(image)) return { state: 'unsupported' };
    return encodePlaced(shrinkRaster(await readRaster(image), KEPT_PX), image);
  } catch {
    return { state: 'damaged' };
  }
}

function encodePlaced(raster: Raster, image: GeoTIFFImage): DecodedTiff {
  const place = placeOf(image);
  const straight = place?.isGeographic === true ? toMercatorRows(raster, place.corners) : raster;
  const { widthPx, heightPx, channels, data } = straight;
  const png = encode({ width: widthPx, height: heightPx, data, channels });
  return { state: 'read', png, widthPx, heightPx, corners: place?.corners ?? null };
}

/** Bits a channel, and the photometric interpretations (TIFF 6.0): grey, RGB, palette, CMYK, YCbCr. */
function isReadable(image: GeoTIFFImage): boolean {
  const isEightBit = Array.from({ length: image.getSamplesPerPixel() }, (_, sample) =>
    image.getBitsPerSample(sample),
  ).every((bits) => bits === 8);
  const interpretation = image.fileDirectory.getValue('PhotometricInterpretation');
  return isEightBit && [0, 1, 2, 3, 5, 6].includes(Number(interpretation));
}

async function readRaster(image: GeoTIFFImage): Promise<Raster> {
  const pixels = await image.readRGB({ interleave: true, enableAlpha: true });
  const [widthPx, heightPx] = [image.getWidth(), image.getHeight()];
  const channels = pixels.length / (widthPx * heightPx);
  if (channels !== 3 && channels !== 4) throw new Error(`${channels} channels`);
  return { widthPx, heightPx, channels, data: Uint8Array.from(pixels as Uint8Array) };
}

/** Rows of equal degrees become rows of equal Mercator heights, as the map needs them. */
function toMercatorRows(raster: Raster, [topLeft, , bottomRight]: Corners): Raster {
  const [top, bottom] = [topLeft[1], bottomRight[1]];
  const [from, to] = [toMercator(topLeft)[1], toMercator(bottomRight)[1]];
  return restackRows(raster, (y) => {
    const share = (y + 0.5) / raster.heightPx;
    const [, lat] = fromMercator([0.5, from + (to - from) * share]);
    return ((top - lat) / (top - bottom)) * raster.heightPx - 0.5;
  });
}
