/** Pixels with 8 bits a channel, row by row; the fourth channel says how opaque a pixel is. */
export interface Raster {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly channels: 3 | 4;
  readonly data: Uint8Array;
}

const ALPHA = 3;
const OPAQUE = 255;

/** Makes a raster smaller by a whole factor, each new pixel the mean of those it replaces. */
export function shrinkRaster(raster: Raster, longestPx: number): Raster {
  const factor = Math.ceil(Math.max(raster.widthPx, raster.heightPx) / longestPx);
  if (factor <= 1) return raster;
  const { channels } = raster;
  const widthPx = Math.max(1, Math.floor(raster.widthPx / factor));
  const heightPx = Math.max(1, Math.floor(raster.heightPx / factor));
  const data = new Uint8Array(widthPx * heightPx * channels);
  for (let y = 0; y < heightPx; y += 1) {
    for (let x = 0; x < widthPx; x += 1) {
      const mean = meanOf(raster, x * factor, y * factor, factor);
      data.set(mean, (y * widthPx + x) * channels);
    }
  }
  return { widthPx, heightPx, channels, data };
}

/** Colours count as much as they are seen: what is transparent does not darken its neighbours. */
function meanOf(raster: Raster, left: number, top: number, factor: number): number[] {
  const { widthPx, heightPx, channels, data } = raster;
  const [right, bottom] = [Math.min(left + factor, widthPx), Math.min(top + factor, heightPx)];
  let [red, green, blue, weight] = [0, 0, 0, 0];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      const at = (y * widthPx + x) * channels;
      const share = channels === 4 ? (data[at + ALPHA] ?? 0) : OPAQUE;
      red += (data[at] ?? 0) * share;
      green += (data[at + 1] ?? 0) * share;
      blue += (data[at + 2] ?? 0) * share;
      weight += share;
    }
  }
  const colour = [red, green, blue].map((sum) => (weight === 0 ? 0 : Math.round(sum / weight)));
  if (channels === 3) return colour;
  return [...colour, Math.round(weight / ((right - left) * (bottom - top)))];
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
    for (let at = 0; at < rowBytes; at += channels) {
      const [above, below] = [upper * rowBytes + at, lower * rowBytes + at];
      mixPixel(raster, [above, below], share, result, y * rowBytes + at);
    }
  }
  return { ...raster, data: result };
}

function mixPixel(
  { channels, data }: Raster,
  [above, below]: readonly [number, number],
  share: number,
  result: Uint8Array,
  to: number,
): void {
  const aboveAlpha = channels === 4 ? (data[above + ALPHA] ?? 0) : OPAQUE;
  const belowAlpha = channels === 4 ? (data[below + ALPHA] ?? 0) : OPAQUE;
  const alpha = aboveAlpha + (belowAlpha - aboveAlpha) * share;
  const weight = alpha === 0 ? 0 : (belowAlpha * share) / alpha;
  for (let channel = 0; channel < 3; channel += 1) {
    const colour = data[above + channel] ?? 0;
    result[to + channel] = Math.round(colour + ((data[below + channel] ?? 0) - colour) * weight);
  }
  if (channels === 4) result[to + ALPHA] = Math.round(alpha);
}
