/** Pixels with 8 bits a channel, row by row. */
export interface Raster {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly channels: 3 | 4;
  readonly data: Uint8Array;
}

/** Makes a raster smaller by a whole factor, each new pixel the mean of those it replaces. */
export function shrinkRaster(raster: Raster, longestPx: number): Raster {
  const factor = Math.ceil(Math.max(raster.widthPx, raster.heightPx) / longestPx);
  if (factor <= 1) return raster;
  const { channels } = raster;
  const widthPx = Math.max(1, Math.floor(raster.widthPx / factor));
  const heightPx = Math.max(1, Math.floor(raster.heightPx / factor));
  const data = new Uint8Array(widthPx * heightPx * channels);
  for (let index = 0; index < data.length; index += 1) {
    const pixel = Math.floor(index / channels);
    const [x, y] = [(pixel % widthPx) * factor, Math.floor(pixel / widthPx) * factor];
    data[index] = meanOf(raster, x, y, index % channels, factor);
  }
  return { widthPx, heightPx, channels, data };
}

function meanOf(raster: Raster, x: number, y: number, channel: number, factor: number): number {
  const { widthPx, heightPx, channels, data } = raster;
  const [right, bottom] = [Math.min(x + factor, widthPx), Math.min(y + factor, heightPx)];
  let sum = 0;
  for (let row = y; row < bottom; row += 1) {
    for (let column = x; column < right; column += 1) {
      sum += data[(row * widthPx + column) * channels + channel] ?? 0;
    }
  }
  return Math.round(sum / ((right - x) * (bottom - y)));
}

/**
 * Puts the rows of a raster anew: row `y` of the result comes from `rowAt(y)` of this one, a
 * fraction mixing the two rows beside it.
 */
export function restackRows(raster: Raster, rowAt: (y: number) => number): Raster {
  const { widthPx, heightPx, channels, data } = raster;
  const rowBytes = widthPx * channels;
  const result = new Uint8Array(data.length);
  for (let y = 0; y < heightPx; y += 1) {
    const from = Math.min(heightPx - 1, Math.max(0, rowAt(y)));
    const [upper, share] = [Math.floor(from), from - Math.floor(from)];
    const lower = Math.min(heightPx - 1, upper + 1);
    for (let index = 0; index < rowBytes; index += 1) {
      const [above = 0, below = 0] = [
        data[upper * rowBytes + index],
        data[lower * rowBytes + index],
      ];
      result[y * rowBytes + index] = Math.round(above + (below - above) * share);
    }
  }
  return { ...raster, data: result };
}
