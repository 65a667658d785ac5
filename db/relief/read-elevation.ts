import { fail, type Result } from '../../geodata/model/result.ts';
import { isOnMap } from '../tiles/tile-grid.ts';
import { boundsOf, type ElevationGrid, hasHeights } from './elevation-grid.ts';
import { readGeotiff } from './read-geotiff.ts';
import { readHgt } from './read-hgt.ts';

/** Zip, gzip, 7-Zip, RAR. */
const ARCHIVES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x52, 0x61, 0x72, 0x21],
];
/** TIFF and BigTIFF, in either order of bytes. */
const TIFFS = [
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x49, 0x49, 0x2b, 0x00],
  [0x4d, 0x4d, 0x00, 0x2b],
];

/**
 * The heights in a file, whichever of the known formats it has.
 *
 * @param file its name without folders; that of an SRTM tile says where it lies
 */
export async function readElevation(
  file: string,
  bytes: Uint8Array,
): Promise<Result<ElevationGrid>> {
  if (startsWithAny(bytes, ARCHIVES)) return fail('reliefZipped', { file });
  const grid = await readFormat(file, bytes);
  if (!grid.ok) return grid;
  if (!isOnMap(boundsOf(grid.value))) return fail('reliefOutside', { file });
  return hasHeights(grid.value) ? grid : fail('reliefAllVoids', { file });
}

async function readFormat(file: string, bytes: Uint8Array): Promise<Result<ElevationGrid>> {
  if (startsWithAny(bytes, TIFFS)) return readGeotiff(file, bytes);
  if (/\.hgt$/i.test(file)) return readHgt(file, bytes);
  return fail('reliefUnknownFormat', { file });
}

function startsWithAny(bytes: Uint8Array, beginnings: readonly (readonly number[])[]): boolean {
  return beginnings.some((beginning) => beginning.every((byte, at) => bytes[at] === byte));
}
