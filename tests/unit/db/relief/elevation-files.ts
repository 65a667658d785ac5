import { writeArrayBuffer } from 'geotiff';

const SIDE = 1201;

/** A whole SRTM tile of three seconds; `heightAt` gets the sample's column and row from the north-west. */
export function makeHgt(heightAt: (column: number, row: number) => number): Buffer {
  const bytes = Buffer.alloc(SIDE * SIDE * 2);
  for (let row = 0; row < SIDE; row += 1) {
    for (let column = 0; column < SIDE; column += 1) {
      bytes.writeInt16BE(heightAt(column, row), (row * SIDE + column) * 2);
    }
  }
  return bytes;
}

export interface TiffOptions {
  readonly values?: readonly number[];
  readonly side?: number;
  /** More entries of the file, or others. */
  readonly tags?: Record<string, unknown>;
}

/** A GeoTIFF of 32-bit floats in WGS 84, one degree from 103° E, 22° N; samples stand for areas. */
export function makeTiff({ values, side = 64, tags = {} }: TiffOptions = {}): Uint8Array {
  const heights = Float32Array.from(
    { length: side * side },
    (_, at) => values?.[at % values.length] ?? 0,
  );
  const entries = {
    width: side,
    height: side,
    SampleFormat: [3],
    BitsPerSample: [32],
    ModelPixelScale: [1 / side, 1 / side, 0],
    ModelTiepoint: [0, 0, 0, 103, 22, 0],
    GTModelTypeGeoKey: 2,
    GTRasterTypeGeoKey: 1,
    GeographicTypeGeoKey: 4326,
    ...tags,
  };
  const given = Object.entries(entries).filter(([, entry]) => entry !== undefined);
  return new Uint8Array(writeArrayBuffer(heights, Object.fromEntries(given)));
}

/** Samples along the side of {@link makePatch}, each three seconds of arc from the next. */
const PATCH_SIDE = 64;
const PATCH_STEP = 1 / 1200;

/**
 * A GeoTIFF as fine as an SRTM tile of three seconds and much smaller: 64 × 64 samples, some five
 * kilometres around a place. It becomes one tile at each zoom from 6 to 10.
 *
 * @param heightAt gets the sample's column and row from the north-west, 0 to 63
 */
export function makePatch(
  heightAt: (column: number, row: number) => number,
  [lng, lat]: readonly [lng: number, lat: number] = [103.5, 21.5],
): Uint8Array {
  const reach = (PATCH_SIDE / 2) * PATCH_STEP;
  const values = Array.from({ length: PATCH_SIDE ** 2 }, (_, at) =>
    heightAt(at % PATCH_SIDE, Math.floor(at / PATCH_SIDE)),
  );
  return makeTiff({
    values,
    side: PATCH_SIDE,
    tags: {
      ModelPixelScale: [PATCH_STEP, PATCH_STEP, 0],
      ModelTiepoint: [0, 0, 0, lng - reach, lat + reach, 0],
    },
  });
}
