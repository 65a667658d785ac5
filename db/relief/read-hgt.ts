import { fail, ok, type Result } from '../../geodata/model/result.ts';
import type { ElevationGrid } from './elevation-grid.ts';

/** Samples along the side of a tile: of three seconds and of one second of arc. */
const SIDES = [1201, 3601] as const;
const SAMPLE_BYTES = 2;
const VOID = -32_768;
const NAME = /^([NS])(\d{2})([EW])(\d{3})\b/i;

/**
 * An SRTM tile: a degree of big-endian 16-bit metres, rows from the north, first and last sample
 * on the degree lines, named after its south-west corner (USGS, SRTM Topography, 2009).
 */
export function readHgt(file: string, bytes: Uint8Array): Result<ElevationGrid> {
  const side = SIDES.find((samples) => samples * samples * SAMPLE_BYTES === bytes.length);
  if (side === undefined) {
    return fail('reliefWrongSize', { file, sizeBytes: groupDigits(bytes.length) });
  }
  const corner = cornerOf(file);
  if (corner === null) return fail('reliefBadName', { file });
  const [west, south] = corner;
  if (west < -180 || west > 179 || south < -90 || south > 89)
    return fail('reliefOutside', { file });
  return ok({
    axes: 'degrees',
    columns: side,
    rows: side,
    originX: west,
    originY: south + 1,
    stepX: 1 / (side - 1),
    stepY: -1 / (side - 1),
    margin: 0,
    metres: readBigEndian(bytes),
    noData: VOID,
  });
}

/** In groups of three, as the message writes the right sizes. */
function groupDigits(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ' ');
}

function cornerOf(file: string): readonly [west: number, south: number] | null {
  const [, northOrSouth, lat, eastOrWest, lng] = NAME.exec(file) ?? [];
  if (lat === undefined || lng === undefined) return null;
  const south = Number(lat) * (northOrSouth?.toUpperCase() === 'S' ? -1 : 1);
  const west = Number(lng) * (eastOrWest?.toUpperCase() === 'W' ? -1 : 1);
  return [west, south];
}

function readBigEndian(bytes: Uint8Array): Int16Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const metres = new Int16Array(bytes.length / SAMPLE_BYTES);
  for (let sample = 0; sample < metres.length; sample += 1) {
    metres[sample] = view.getInt16(sample * SAMPLE_BYTES);
  }
  return metres;
}
