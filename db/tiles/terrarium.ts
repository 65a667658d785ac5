import { readPng } from './read-png.ts';
import { TILE_PX } from './tile-grid.ts';
import { writePng } from './write-png.ts';

/** The heights of a tile, row by row from the north-west. */
export interface Heights {
  readonly metres: Float32Array;
  /** 1 where the height comes from a file that a person added, 0 where it was filled in. */
  readonly isImported: Uint8Array;
}

const PIXELS = TILE_PX * TILE_PX;
const OFFSET_M = 32_768;
/** Finer steps than SRTM has would only make the tiles larger. */
const STEPS_PER_M = 4;
const RGB = 3;

/** A tile without any height, at the level of the sea. */
export function noHeights(): Heights {
  return { metres: new Float32Array(PIXELS), isImported: new Uint8Array(PIXELS) };
}

/**
 * The heights as a PNG in the terrarium encoding (metres = 256 R + G + B / 256 − 32768), to a
 * quarter of a metre. The lowest bit of blue, four millimetres, says whether a height was imported.
 */
export function encodeTerrarium({ metres, isImported }: Heights, level = 3): Uint8Array {
  const rgb = new Uint8Array(PIXELS * RGB);
  for (let pixel = 0; pixel < PIXELS; pixel += 1) {
    const steps = Math.round(((metres[pixel] ?? 0) + OFFSET_M) * STEPS_PER_M);
    const whole = Math.floor(steps / STEPS_PER_M);
    rgb[pixel * RGB] = whole >> 8;
    rgb[pixel * RGB + 1] = whole & 0xff;
    const fraction = (steps % STEPS_PER_M) * (256 / STEPS_PER_M);
    rgb[pixel * RGB + 2] = fraction | (isImported[pixel] ?? 0);
  }
  return writePng(rgb, TILE_PX, level);
}

/**
 * The heights in a terrarium PNG.
 *
 * @throws when it is no PNG of a relief tile.
 */
export function decodeTerrarium(png: Uint8Array): Heights {
  const rgb = readPng(png, TILE_PX);
  const heights = noHeights();
  for (let pixel = 0; pixel < PIXELS; pixel += 1) {
    const at = pixel * RGB;
    const blue = rgb[at + 2] ?? 0;
    heights.metres[pixel] =
      (rgb[at] ?? 0) * 256 + (rgb[at + 1] ?? 0) + (blue & ~1) / 256 - OFFSET_M;
    heights.isImported[pixel] = blue & 1;
  }
  return heights;
}
