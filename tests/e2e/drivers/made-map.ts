import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from 'fast-png';
import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import { fromMercator, toMercator } from '../../../geodata/model/space/mercator.ts';

type Pixel = readonly [x: number, y: number];

/** A made scan of 400 × 300 pixels in the middle of the opening view, turned by a few degrees, in one strong green. */
export const MADE_MAP = {
  widthPx: 400,
  heightPx: 300,
  /** Nothing of the atlas is drawn in this colour. */
  colour: [0, 200, 60],
  placeOf([x, y]: Pixel): LngLat {
    const [left, top] = toMercator([103.8, 17.2]);
    const [cos, sin] = [Math.cos(0.08) * 2e-5, Math.sin(0.08) * 2e-5];
    return fromMercator([left + x * cos - y * sin, top + x * sin + y * cos]);
  },
} as const;

/** Pixels of the made map's control points. */
export const CONTROL_POINT_PIXELS: readonly [Pixel, Pixel, Pixel] = [
  [40, 30],
  [360, 50],
  [180, 270],
];

/** The made map as a PNG. */
export function madeMapPng(): Uint8Array {
  const { widthPx, heightPx, colour } = MADE_MAP;
  const data = new Uint8Array(widthPx * heightPx * 3).map((_, index) => colour[index % 3] ?? 0);
  return encode({ width: widthPx, height: heightPx, data, channels: 3 });
}

/** Writes the made map as a PNG and answers where. */
export function writeMadeMap(folder: string, name = 'Survey 1954.png'): string {
  const file = join(folder, name);
  writeFileSync(file, madeMapPng());
  return file;
}
