import type { Bounds, LngLat } from '../../../geodata/model/space/lng-lat.ts';

/** A rectangle of the page in points, from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place on the page in points. */
export type PagePoint = readonly [x: number, y: number];

/** MapLibre's tiles are this long at their own zoom. */
const TILE_PX = 512;
const EARTH_RADIUS_M = 6_378_137;
const POINTS_PER_M = 72 / 0.0254;

/** How a part of the world lies in a frame of the page: in Mercator's projection, north up. */
export interface SheetProjection {
  readonly frame: Box;
  /** What the frame shows, from 0 to 1 across the world, rows from the north. */
  readonly world: Box;
  /** Points of the page for a pixel of the style. */
  readonly pointsPerPx: number;
  /** The zoom at which a screen would show as much ground in as many pixels of the style. */
  readonly zoom: number;
  readonly toPage: (x: number, y: number) => PagePoint;
}

/** Fits a box of the world into a frame; what the frame has more room for is shown around it. */
export function projectInto(frame: Box, bounds: Bounds, pointsPerPx: number): SheetProjection {
  const [west, south, east, north] = bounds;
  const [[left, bottom], [right, top]] = [toWorld([west, south]), toWorld([east, north])];
  const pointsPerWorld = Math.min(frame.width / (right - left), frame.height / (bottom - top));
  const [width, height] = [frame.width / pointsPerWorld, frame.height / pointsPerWorld];
  const [x, y] = [(left + right - width) / 2, (top + bottom - height) / 2];
  return {
    frame,
    world: { x, y, width, height },
    pointsPerPx,
    zoom: Math.log2(pointsPerWorld / pointsPerPx / TILE_PX),
    toPage: (worldX, worldY) => [
      frame.x + (worldX - x) * pointsPerWorld,
      frame.y + (worldY - y) * pointsPerWorld,
    ],
  };
}

/** Web Mercator, from 0 to 1 across the world, rows from the north. */
export function toWorld([lng, lat]: LngLat): readonly [x: number, y: number] {
  const phi = (lat * Math.PI) / 180;
  return [lng / 360 + 0.5, 0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)];
}

/** How many metres of ground a metre of paper stands for, in the middle of the frame: 1 : n. */
export function scaleOf({ frame, world }: SheetProjection): number {
  const middle = Math.PI * (1 - 2 * (world.y + world.height / 2));
  const groundM = (world.width * 2 * Math.PI * EARTH_RADIUS_M) / Math.cosh(middle);
  return groundM / (frame.width / POINTS_PER_M);
}
