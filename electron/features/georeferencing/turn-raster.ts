import type { Raster } from './raster.ts';

/**
 * Where the first row and the first column of an image belong (TIFF 6.0, page 36). By each number
 * from 1 to 8: whether rows and columns change places, then whether columns and rows run backwards.
 */
const TURNS: readonly (readonly [swap: boolean, backwardsX: boolean, backwardsY: boolean])[] = [
  [false, false, false],
  [false, true, false],
  [false, true, true],
  [false, false, true],
  [true, false, false],
  [true, true, false],
  [true, true, true],
  [true, false, true],
];
const UPRIGHT = 1;
/** Rows run backwards. */
const UPSIDE_DOWN = 4;

/** Turns a raster as its orientation asks, so that it stands as everybody sees it. */
export function turnRaster(raster: Raster, orientation: number): Raster {
  const turn = TURNS[orientation - 1];
  if (turn === undefined || orientation === UPRIGHT) return raster;
  const [swap, backwardsX, backwardsY] = turn;
  const { channels, data } = raster;
  const widthPx = swap ? raster.heightPx : raster.widthPx;
  const heightPx = swap ? raster.widthPx : raster.heightPx;
  const turned = new Uint8Array(data.length);
  for (let y = 0; y < heightPx; y += 1) {
    for (let x = 0; x < widthPx; x += 1) {
      const across = backwardsX ? widthPx - 1 - x : x;
      const down = backwardsY ? heightPx - 1 - y : y;
      const from = swap ? across * raster.widthPx + down : down * raster.widthPx + across;
      const to = (y * widthPx + x) * channels;
      for (let channel = 0; channel < channels; channel += 1) {
        turned[to + channel] = data[from * channels + channel] ?? 0;
      }
    }
  }
  return { widthPx, heightPx, channels, data: turned };
}

/** Puts the last row first. */
export function flipRaster(raster: Raster): Raster {
  return turnRaster(raster, UPSIDE_DOWN);
}
