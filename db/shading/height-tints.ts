import type { ReliefLook } from '../../geodata/model/app/relief-look.ts';

/** Red, green and blue, each 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The tint of every whole metre, three numbers each, from 0 to the highest stop. */
export interface HeightTints {
  readonly rgb: Float32Array;
  readonly highestM: number;
}

/** The tints of a look: blended evenly between its stops, over the land by `opacity`. */
export function heightTints({ heights, land }: ReliefLook, opacity: number): HeightTints {
  const stops = heights.map(([heightM, color]) => ({ heightM, rgb: rgbOf(color) }));
  const ground = rgbOf(land);
  const highestM = stops.at(-1)?.heightM ?? 0;
  const rgb = new Float32Array((highestM + 1) * 3);
  for (let heightM = 0; heightM <= highestM; heightM += 1) {
    const next = Math.max(
      stops.findIndex((stop) => stop.heightM >= heightM),
      0,
    );
    const above = stops[next];
    const below = stops[next - 1] ?? above;
    if (above === undefined || below === undefined) continue;
    const span = above.heightM - below.heightM;
    const part = span === 0 ? 1 : (heightM - below.heightM) / span;
    for (const [channel, of] of ground.entries()) {
      const low = below.rgb[channel] ?? 0;
      const tint = low + ((above.rgb[channel] ?? 0) - low) * part;
      rgb[heightM * 3 + channel] = of + (tint - of) * opacity;
    }
  }
  return { rgb, highestM };
}

/** Where the tint of a height begins in `rgb`. */
export function tintIndex({ highestM }: HeightTints, heightM: number): number {
  return Math.round(Math.min(Math.max(heightM, 0), highestM)) * 3;
}

/** The channels of `#rrggbb`. */
export function rgbOf(color: string): Rgb {
  const channel = (at: number) => Number.parseInt(color.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}
