import { fromArrayBuffer, type GeoTIFFImage } from 'geotiff';
import type { ReasonKey } from '../../geodata/model/messages/reasons.ts';
import { fail, ok, type Result } from '../../geodata/model/result.ts';
import type { ElevationGrid } from './elevation-grid.ts';
import { axesOf } from './geotiff-axes.ts';

/** Larger grids would need gigabytes of memory. */
const SAMPLE_LIMIT = 100_000_000;
const SAMPLES_IN_A_MILLION = 1_000_000;
/** The value of GTRasterTypeGeoKey for samples that stand for points (GeoTIFF 1.1, 7.5.1). */
const PIXEL_IS_POINT = 2;
const BRIGHTNESS_BITS = 8;

/** One band of heights in WGS 84 degrees or in Web Mercator; the first image, not its overviews. */
export async function readGeotiff(file: string, bytes: Uint8Array): Promise<Result<ElevationGrid>> {
  try {
    const image = await (await fromArrayBuffer(ownBuffer(bytes))).getImage();
    const refusal = refuseImage(file, image);
    if (refusal !== null) return refusal;
    const axes = axesOf(file, image);
    if (!axes.ok) return axes;
    const [metres] = await image.readRasters();
    if (metres === undefined) return fail('reliefNotElevation', bands(file, 0));
    const isPoint = image.getGeoKeys()?.GTRasterTypeGeoKey === PIXEL_IS_POINT;
    const { stepX, stepY, originX, originY } = axes.value;
    // The position of a GeoTIFF is that of a corner of the first sample when samples are areas.
    const half = isPoint ? 0 : 0.5;
    return ok({
      ...axes.value,
      originX: originX + half * stepX,
      originY: originY + half * stepY,
      columns: image.getWidth(),
      rows: image.getHeight(),
      margin: half,
      metres,
      noData: image.getGDALNoData(),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail('reliefDamaged', { file, reason });
  }
}

function refuseImage(file: string, image: GeoTIFFImage): Result<never> | null {
  const bandCount = image.getSamplesPerPixel();
  if (bandCount !== 1) return fail('reliefNotElevation', bands(file, bandCount));
  const bits = image.getBitsPerSample();
  if (bits <= BRIGHTNESS_BITS) {
    const reason: ReasonKey = 'reason.elevationSamples';
    return fail('reliefNotElevation', { file, reason, bits });
  }
  const columns = image.getWidth();
  const rows = image.getHeight();
  if (columns * rows <= SAMPLE_LIMIT) return null;
  const limit = SAMPLE_LIMIT / SAMPLES_IN_A_MILLION;
  return fail('reliefTooManySamples', { file, columns, rows, limit });
}

function bands(file: string, bandCount: number) {
  const reason: ReasonKey = 'reason.elevationBands';
  return { file, reason, bands: bandCount };
}

/** The bytes alone, without what else may lie in the same memory. */
function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  const { buffer, byteLength } = bytes;
  const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength;
  return isWhole ? buffer : new Uint8Array(bytes).buffer;
}
