import { encode } from 'fast-png';
import { placeOf } from '../../../db/raster/raster-place.ts';
import { refuseImage } from '../../../db/raster/refuse-image.ts';
import { readTiff, type TiffFile } from '../../../db/raster/tiff-directory.ts';
import { describeImage, type TiffImage } from '../../../db/raster/tiff-image.ts';
import { TAG } from '../../../db/raster/tiff-tags.ts';
import type { ReasonKey } from '../../../geodata/model/messages/reasons.ts';
import type { Corners } from '../../../geodata/model/space/georeference.ts';
import { fromMercator, toMercator } from '../../../geodata/model/space/mercator.ts';
import { type Raster, restackRows, shrinkRaster } from './raster.ts';
import { readRaster } from './read-raster.ts';
import { placeScan, type ScanPlace } from './scan-place.ts';
import { colourModelOf, hasReadableColours } from './tiff-colours.ts';
import { flipRaster, turnRaster } from './turn-raster.ts';

/** The longer side of what is kept of a GeoTIFF. */
const KEPT_PX = 4096;
/** Decoding holds every pixel in memory at once. */
const MOST_PIXELS = 120_000_000;
const READ_BITS: readonly (number | null)[] = [1, 2, 4, 8];

/** A GeoTIFF as the workbook keeps it: a PNG, and its corners if the file says where it lies. */
export type DecodedTiff =
  | {
      readonly state: 'read';
      readonly png: Uint8Array;
      readonly widthPx: number;
      readonly heightPx: number;
      readonly corners: Corners | null;
    }
  | {
      readonly state: 'tooLarge';
      readonly widthPx: number;
      readonly heightPx: number;
      readonly mostPixels: number;
    }
  /** Packed in a way that is not read. */
  | { readonly state: 'compression'; readonly compression: string }
  /** Not up to 8 bits a channel, or colours of a kind that is not read. */
  | {
      readonly state: 'unsupported';
      readonly reason: ReasonKey;
      readonly params: Readonly<Record<string, string | number>>;
    }
  | { readonly state: 'damaged' };

/** Decodes a GeoTIFF of up to 8 bits a channel: grey, palette, RGB or CMYK. Never rejects. */
export async function decodeGeoTiff(bytes: ArrayBuffer): Promise<DecodedTiff> {
  try {
    const tiff = readTiff(new Uint8Array(bytes));
    const [directory] = tiff.directories;
    if (directory === undefined) return { state: 'damaged' };
    const image = describeImage(directory);
    return refusePicture(image) ?? (await decodeImage(tiff, image));
  } catch {
    return { state: 'damaged' };
  }
}

function refusePicture(image: TiffImage): DecodedTiff | null {
  const { widthPx, heightPx, bits, format } = image;
  const refusal = refuseImage(image);
  if (refusal?.kind === 'compression') {
    return { state: 'compression', compression: refusal.compression };
  }
  const unsupported = (reason: ReasonKey, params: Record<string, string | number> = {}) =>
    ({ state: 'unsupported', reason, params }) as const;
  if (bits === null) return unsupported('reason.tiffMixedBits');
  if (!READ_BITS.includes(bits)) return unsupported('reason.tiffBits', { bits });
  if (format !== 'whole' || refusal !== null) return unsupported('reason.tiffNumbers');
  if (!hasReadableColours(image)) {
    return unsupported('reason.tiffColours', { model: colourModelOf(image) });
  }
  if (widthPx * heightPx <= MOST_PIXELS) return null;
  return { state: 'tooLarge', widthPx, heightPx, mostPixels: MOST_PIXELS };
}

async function decodeImage(tiff: TiffFile, image: TiffImage): Promise<DecodedTiff> {
  const raster = shrinkRaster(await readRaster(tiff, image), KEPT_PX);
  const place = placeScan(placeOf(image.directory), image);
  const [orientation = 1] = image.directory.numbers(TAG.orientation);
  // A position counts rows and columns as they are stored, whichever way they are to be seen.
  const seen = place === null ? turnRaster(raster, orientation) : layFlat(raster, place);
  const { widthPx, heightPx, channels, data } = seen;
  const png = encode({ width: widthPx, height: heightPx, data, channels });
  return { state: 'read', png, widthPx, heightPx, corners: place?.corners ?? null };
}

/** As the map needs it: not mirrored, its rows of equal Mercator heights. */
function layFlat(raster: Raster, { corners, isMirrored, rowsOfDegrees }: ScanPlace): Raster {
  const flat = isMirrored ? flipRaster(raster) : raster;
  if (rowsOfDegrees === null) return flat;
  const { top, bottom } = rowsOfDegrees;
  const [from, to] = [toMercator(corners[0])[1], toMercator(corners[2])[1]];
  return restackRows(flat, (y) => {
    const share = (y + 0.5) / flat.heightPx;
    const [, lat] = fromMercator([0.5, from + (to - from) * share]);
    return ((top - lat) / (top - bottom)) * flat.heightPx - 0.5;
  });
}
