import type { ReasonKey } from '../../geodata/model/messages/reasons.ts';
import { fail, ok, type Result } from '../../geodata/model/result.ts';
import { readNoData, readScale } from '../raster/gdal-metadata.ts';
import { type GeoKeys, verticalUnitOf } from '../raster/geo-keys.ts';
import { placeOf } from '../raster/raster-place.ts';
import { readBlocks } from '../raster/read-blocks.ts';
import { readMask } from '../raster/read-mask.ts';
import { refuseImage } from '../raster/refuse-image.ts';
import { readTiff, type TiffFile } from '../raster/tiff-directory.ts';
import { describeImage, type TiffImage } from '../raster/tiff-image.ts';
import type { ElevationGrid } from './elevation-grid.ts';
import { metresPerUnit } from './height-units.ts';

/** Larger grids would need gigabytes of memory. */
const SAMPLE_LIMIT = 100_000_000;
const SAMPLES_IN_A_MILLION = 1_000_000;
const BRIGHTNESS_BITS = 8;

type Axes = Pick<ElevationGrid, 'axes' | 'originX' | 'originY' | 'stepX' | 'stepY'>;

/** How the numbers of a file become metres above the sea. */
interface Measure {
  readonly factor: number;
  readonly offset: number;
}

/** One band of heights in WGS 84 degrees or in Web Mercator; the first image, not its overviews. */
export async function readGeotiff(file: string, bytes: Uint8Array): Promise<Result<ElevationGrid>> {
  try {
    const tiff = readTiff(bytes);
    const [directory] = tiff.directories;
    if (directory === undefined) throw new RangeError('no image');
    const image = describeImage(directory);
    const refusal = refuseElevation(file, image);
    if (refusal !== null) return refusal;
    const place = placeImage(file, image);
    if (!place.ok) return place;
    const measure = measureOf(file, image, place.value.keys);
    if (!measure.ok) return measure;
    return ok({
      ...place.value.axes,
      columns: image.widthPx,
      rows: image.heightPx,
      margin: 0.5,
      metres: await readHeights(tiff, image, measure.value),
      noData: null,
    });
  } catch (error) {
    const endsEarly: ReasonKey = 'reason.fileEndsEarly';
    const reason = error instanceof RangeError ? endsEarly : describeError(error);
    return fail('reliefDamaged', { file, reason });
  }
}

function describeError(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function refuseElevation(file: string, image: TiffImage): Result<never> | null {
  const { widthPx: columns, heightPx: rows, bits } = image;
  const bands = image.alpha === null ? image.samples : image.samples - 1;
  if (bands !== 1) {
    const reason: ReasonKey = 'reason.elevationBands';
    return fail('reliefNotElevation', { file, reason, bands });
  }
  if (bits !== null && bits <= BRIGHTNESS_BITS) {
    const reason: ReasonKey = 'reason.elevationSamples';
    return fail('reliefNotElevation', { file, reason, bits });
  }
  const refusal = refuseImage(image);
  if (refusal?.kind === 'compression') {
    return fail('reliefCompression', { file, compression: refusal.compression });
  }
  if (refusal !== null) return fail('reliefNumbers', { file });
  if (columns * rows <= SAMPLE_LIMIT) return null;
  const limit = SAMPLE_LIMIT / SAMPLES_IN_A_MILLION;
  const millions = Math.ceil((columns * rows) / SAMPLES_IN_A_MILLION);
  return fail('reliefTooManySamples', { file, columns, rows, millions, limit });
}

/** Rows and columns may run either way; those of a turned image follow no parallel. */
function placeImage(file: string, image: TiffImage): Result<{ axes: Axes; keys: GeoKeys }> {
  const place = placeOf(image.directory);
  if (place.state === 'otherSystem') {
    return fail('reliefOtherProjection', { file, found: place.found });
  }
  if (place.state === 'nowhere') return fail('reliefNoPosition', { file });
  const { columnX, columnY, rowX, rowY, originX, originY } = place.grid;
  if (columnY !== 0 || rowX !== 0) return fail('reliefNoPosition', { file });
  const axes = {
    axes: place.system,
    // From the corner of the first pixel to its middle, where the sample lies.
    originX: originX + columnX / 2,
    originY: originY + rowY / 2,
    stepX: columnX,
    stepY: rowY,
  };
  return ok({ axes, keys: place.keys });
}

function measureOf(file: string, image: TiffImage, keys: GeoKeys): Result<Measure> {
  const { scale, offset, unit } = readScale(image.directory);
  const named = unit ?? verticalUnitOf(keys) ?? 'm';
  const metres = metresPerUnit(named);
  if (metres === null) return fail('reliefUnit', { file, unit: named });
  return ok({ factor: scale * metres, offset: offset * metres });
}

/** The heights in metres, `NaN` wherever the file says that there is none. */
async function readHeights(
  tiff: TiffFile,
  image: TiffImage,
  { factor, offset }: Measure,
): Promise<Float32Array> {
  const { widthPx, heightPx, samples: channels, alpha } = image;
  const mask = await readMask(tiff, image);
  // As with GDAL, a mask speaks alone.
  const noData = mask === null ? readNoData(image.directory) : null;
  const metres = new Float32Array(widthPx * heightPx);
  for await (const { left, top, columns, rows, stridePx, samples, isValid } of readBlocks(
    tiff,
    image,
  )) {
    // The sign stands in the file's own precision, so it is compared in that.
    const sign = samples instanceof Float32Array && noData !== null ? Math.fround(noData) : noData;
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const to = (top + row) * widthPx + left + column;
        const from = row * stridePx + column;
        const value = samples[from * channels] ?? Number.NaN;
        const isMissing =
          value === sign ||
          mask?.[to] === 0 ||
          isValid?.[from] === 0 ||
          (alpha !== null && samples[from * channels + alpha.sample] === 0);
        metres[to] = isMissing ? Number.NaN : value * factor + offset;
      }
    }
  }
  return metres;
}
