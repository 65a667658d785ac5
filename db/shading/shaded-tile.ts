import { type ReliefLook, reliefStrengthAt } from '../../geodata/model/app/relief-look.ts';
import { fromMercator } from '../../geodata/model/space/mercator.ts';
import { askOnce, cutWindow, type HeightsAt, stepsFrom, type Window } from '../tiles/enlarge.ts';
import { TILE_PX, type TileAt } from '../tiles/tile-grid.ts';
import { writePng } from '../tiles/write-png.ts';
import { type HeightTints, heightTints, rgbOf, tintIndex } from './height-tints.ts';
import { type Shade, shadeOf, slopesOf } from './hill-shading.ts';

/** Raised whenever a picture is made otherwise, so that older ones are thrown away. */
export const SHADING_EDITION = 1;

/** Elevation, as deep as it goes. */
export interface Elevation {
  readonly heightsAt: HeightsAt;
  readonly toZoom: number;
}

/** Bilinear between pixels needs one more on every side, their slopes another. */
const MARGIN_PX = 2;
const RGB = 3;
/** Of deflate: higher levels take twice as long and save a tenth. */
const PNG_LEVEL = 1;

/**
 * The relief of a tile as an opaque PNG: the tints of heights with the shading over them, as the
 * map is to show them at the tile's zoom. Deeper than the elevation the nearest tile is enlarged.
 * Where nothing rises from the sea, the picture is a single pixel. `null` where there is no
 * elevation.
 */
export function shadeTile(elevation: Elevation, look: ReliefLook, tile: TileAt): Uint8Array | null {
  const scale = 2 ** Math.max(tile.z - elevation.toZoom, 0);
  const at = {
    z: Math.min(tile.z, elevation.toZoom),
    x: Math.floor(tile.x / scale),
    y: Math.floor(tile.y / scale),
  };
  const heightsAt = askOnce(elevation.heightsAt);
  const here = heightsAt(at);
  if (here === null) return null;
  const left = ((tile.x % scale) * TILE_PX) / scale;
  const top = ((tile.y % scale) * TILE_PX) / scale;
  const ground = cutWindow({ heightsAt, at, here }, { left, top, scale, marginPx: MARGIN_PX });
  const strength = reliefStrengthAt(tile.z, look, elevation.toZoom);
  const tints = heightTints(look, strength.tints);
  if (ground.metres.every((metres) => metres <= 0)) {
    return writePng(Uint8Array.from(tints.rgb.subarray(0, RGB), Math.round), 1, PNG_LEVEL);
  }
  const narrowing = narrowingOf(at);
  const cut = {
    ground,
    z: at.z,
    scale,
    narrowingAt: (row: number) => narrowing(top + row / scale),
  };
  return writePng(paint(cut, look, tints, strength.hills), TILE_PX, PNG_LEVEL);
}

/** The ground of a picture. */
interface Ground {
  readonly ground: Window;
  /** The zoom of the elevation. */
  readonly z: number;
  /** How many pixels of the picture go into one of the elevation. */
  readonly scale: number;
  /** How much smaller than on the equator things are in a row, counted from the top of the picture. */
  readonly narrowingAt: (row: number) => number;
}

function paint(
  { ground, z, scale, narrowingAt }: Ground,
  look: ReliefLook,
  tints: HeightTints,
  strength: number,
): Uint8Array {
  const rgb = new Uint8Array(TILE_PX * TILE_PX * RGB);
  const slopes = slopesOf(ground, z);
  const columns = stepsFrom(ground.left, scale);
  const blend = blender(rgb, look, tints);
  for (const [row, down] of stepsFrom(ground.top, scale).entries()) {
    const narrowing = narrowingAt(row + 0.5);
    for (const [column, right] of columns.entries()) {
      const heightM = mixed(ground.metres, ground.side, right, down, 0);
      const east = mixed(slopes.east, slopes.side, right, down, 1) / narrowing;
      const south = mixed(slopes.south, slopes.side, right, down, 1) / narrowing;
      blend(row * TILE_PX + column, heightM, shadeOf(east, south, strength));
    }
  }
  return rgb;
}

/**
 * Paints pixels: the tint, and the shade over it. The washes of states lie over the relief and take
 * `polityOpacity` of it away: the shade is as much stronger.
 */
function blender(rgb: Uint8Array, look: ReliefLook, tints: HeightTints) {
  const shadowColor = rgbOf(look.hillShadow);
  const lightColor = rgbOf(look.hillLight);
  const stronger = 1 / (1 - look.polityOpacity);
  return (pixel: number, heightM: number, shade: Shade) => {
    const covered = (shade.shadow + shade.light) * stronger;
    const by = covered > 1 ? stronger / covered : stronger;
    const shadow = shade.shadow * by;
    const light = shade.light * by;
    const tint = tintIndex(tints, heightM);
    for (let channel = 0; channel < RGB; channel += 1) {
      const bare = (tints.rgb[tint + channel] ?? 0) * (1 - shadow - light);
      const dark = (shadowColor[channel] ?? 0) * shadow;
      const bright = (lightColor[channel] ?? 0) * light;
      // Rounded: a byte takes what stands before the point.
      rgb[pixel * RGB + channel] = bare + dark + bright + 0.5;
    }
  };
}

/** A pixel before the place that is asked for, and how far it lies towards the next. */
interface Step {
  readonly low: number;
  readonly part: number;
}

/** Bilinear out of a square that begins `inset` pixels inside the window the steps count in. */
function mixed(values: Float32Array, side: number, right: Step, down: Step, inset: number): number {
  const at = (down.low - inset) * side + right.low - inset;
  if (right.part === 0 && down.part === 0) return values[at] ?? 0;
  const upper = mix(values[at] ?? 0, values[at + 1] ?? 0, right.part);
  const lower = mix(values[at + side] ?? 0, values[at + side + 1] ?? 0, right.part);
  return mix(upper, lower, down.part);
}

/**
 * The cosine of the latitude, by pixels from the top of a tile. Evenly between its edges, as
 * MapLibre GL JS takes it: on the smallest scales that keeps the far north from being too dark.
 */
function narrowingOf({ z, y }: TileAt): (pixels: number) => number {
  const latOf = (row: number) => fromMercator([0, row / 2 ** z])[1];
  const [north, south] = [latOf(y), latOf(y + 1)];
  return (pixels) => Math.cos(((north + (south - north) * (pixels / TILE_PX)) * Math.PI) / 180);
}

function mix(from: number, to: number, part: number): number {
  return from + (to - from) * part;
}
