import { MERCATOR_EQUATOR_M } from '../../geodata/model/space/mercator.ts';
import type { Window } from '../tiles/enlarge.ts';
import { TILE_PX } from '../tiles/tile-grid.ts';

/** How steeply the ground rises to the east and to the south, at each pixel of a square. */
export interface Slopes {
  readonly east: Float32Array;
  readonly south: Float32Array;
  readonly side: number;
}

/** How much of a pixel shadow and light cover, each 0 to 1; together less than 1. */
export interface Shade {
  readonly shadow: number;
  readonly light: number;
}

const LEVEL: Shade = { shadow: 0, light: 0 };
/** Where the light comes from, clockwise from north. */
const LIGHT_FROM_RAD = (315 * Math.PI) / 180;
/** Elevation of this zoom and deeper is shaded as steep as it is. */
const TRUE_FROM_ZOOM = 15;
/** Eight bits hold the slopes where they are shaded by a graphics card: these are the ends. */
const LEAST_SLOPE = (-128 / 255) * 8;
const GREATEST_SLOPE = (127 / 255) * 8;

/**
 * The slopes of a square of heights whose pixels belong to a tile of zoom `z`, by the kernel of
 * Horn (1981), "Hill shading and the reflectance map". It has no slopes for the outermost pixels:
 * the result is two pixels narrower. Coarse elevation is exaggerated, because it is smooth: by
 * 2^(k (15 − z)), k = 0.3, more on the smallest scales. That is what MapLibre GL JS does before it
 * shades (`hillshade_prepare.fragment.glsl`), whose look this keeps.
 */
export function slopesOf({ metres, side }: Pick<Window, 'metres' | 'side'>, z: number): Slopes {
  const inner = side - 2;
  const slopes = {
    east: new Float32Array(inner * inner),
    south: new Float32Array(inner * inner),
    side: inner,
  };
  const factor = exaggerationAt(z) / (8 * (MERCATOR_EQUATOR_M / (TILE_PX * 2 ** z)));
  const height = (at: number) => metres[at] ?? 0;
  for (let row = 0; row < inner; row += 1) {
    for (let column = 0; column < inner; column += 1) {
      const north = row * side + column;
      const middle = north + side;
      const south = middle + side;
      const corners = height(south + 2) - height(north);
      const otherCorners = height(north + 2) - height(south);
      const eastward = corners + otherCorners + 2 * (height(middle + 2) - height(middle));
      const southward = corners - otherCorners + 2 * (height(south + 1) - height(north + 1));
      slopes.east[row * inner + column] = clampSlope(eastward * factor);
      slopes.south[row * inner + column] = clampSlope(southward * factor);
    }
  }
  return slopes;
}

function exaggerationAt(z: number): number {
  if (z >= TRUE_FROM_ZOOM) return 1;
  const perZoom = z < 2 ? 0.4 : z < 4.5 ? 0.35 : 0.3;
  return 2 ** ((TRUE_FROM_ZOOM - z) * perZoom);
}

/**
 * The shade of a slope under a light from the north-west by the method of Igor Brejc: darker the
 * more a slope turns from the light and the steeper it is. As in GDAL (`gdaldem hillshade -igor`,
 * `GDALHillshadeIgorAlg`) and, with the light added to the shadow, in MapLibre GL JS
 * (`hillshade.fragment.glsl`).
 *
 * @param strength 0 to 1; slopes are steepened by twice as much
 */
export function shadeOf(eastward: number, southward: number, strength: number): Shade {
  if (eastward === 0 && southward === 0) return LEVEL;
  const east = eastward * strength * 2;
  const south = southward * strength * 2;
  const steepness = (Math.atan(Math.sqrt(east * east + south * south)) * 2) / Math.PI;
  const aspect = east === 0 ? (Math.PI / 2) * (south > 0 ? 1 : -1) : Math.atan2(south, -east);
  const turned = modulo((aspect + LIGHT_FROM_RAD + Math.PI) / Math.PI + 0.5, 2);
  const facing = Math.abs(turned - 1);
  return { shadow: steepness * (1 - facing), light: steepness * facing };
}

function clampSlope(slope: number): number {
  return Math.min(Math.max(slope, LEAST_SLOPE), GREATEST_SLOPE);
}

function modulo(value: number, by: number): number {
  return value - by * Math.floor(value / by);
}
