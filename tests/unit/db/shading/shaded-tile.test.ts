import { decode } from 'fast-png';
import { describe, expect, test } from 'vitest';
import { type Elevation, shadeTile } from '../../../../db/shading/shaded-tile.ts';
import { noHeights } from '../../../../db/tiles/terrarium.ts';
import { TILE_PX, type TileAt } from '../../../../db/tiles/tile-grid.ts';
import { RELIEF_LOOKS } from '../../../../geodata/model/app/relief-look.ts';

type Surface = (xPx: number, yPx: number) => number;
type Rgb = readonly [number, number, number];

const LOOK = RELIEF_LOOKS.paper;
/** Elevation of this zoom in tiles around this one, on the equator. */
const ZOOM = 5;
const HERE = { z: ZOOM, x: 10, y: 16 } as const;
const PIXEL_M = 40_075_016.69 / (TILE_PX * 2 ** ZOOM);

/** A surface in pixels from the north-west corner of `HERE`, going on through all tiles. */
function elevationOf(surface: Surface): Elevation {
  return {
    toZoom: ZOOM,
    heightsAt({ z, x, y }) {
      if (z !== ZOOM) return null;
      const heights = noHeights();
      for (let row = 0; row < TILE_PX; row += 1) {
        for (let column = 0; column < TILE_PX; column += 1) {
          const east = (x - HERE.x) * TILE_PX + column;
          const south = (y - HERE.y) * TILE_PX + row;
          heights.metres[row * TILE_PX + column] = surface(east, south);
        }
      }
      return heights;
    },
  };
}

function pixels(elevation: Elevation, tile: TileAt) {
  const png = shadeTile(elevation, LOOK, tile);
  if (png === null) throw new Error('no picture');
  const { data, width } = decode(png);
  const at = (column: number, row: number): Rgb => {
    const index = (row * width + column) * 3;
    return [data[index] ?? -1, data[index + 1] ?? -1, data[index + 2] ?? -1];
  };
  return { at, width };
}

const hex = (color: string): Rgb => {
  const number = Number(`0x${color.slice(1)}`);
  return [number >> 16, (number >> 8) & 255, number & 255];
};
const mixOf = (one: Rgb, other: Rgb, part: number): Rgb => [
  one[0] + (other[0] - one[0]) * part,
  one[1] + (other[1] - one[1]) * part,
  one[2] + (other[2] - one[2]) * part,
];

/**
 * The colour of a pixel from the slope of the surface there, in metres a pixel, by the words of the
 * method: light as far as the slope looks to the north-west, shadow as far as it looks away.
 */
function expected(heightM: number, east: number, south: number, strength: number): Rgb {
  const exaggeration = 2 ** ((15 - ZOOM) * 0.3) * strength * 2;
  const steepness = (Math.atan((Math.hypot(east, south) / PIXEL_M) * exaggeration) * 2) / Math.PI;
  // Downhill, clockwise from north: a slope falls to where it gets lower.
  const falls = Math.atan2(-east, south);
  const fromLight = Math.abs(
    Math.atan2(Math.sin(falls + Math.PI / 4), Math.cos(falls + Math.PI / 4)),
  );
  const shadowPart = fromLight / Math.PI;
  const next = LOOK.heights.findIndex(([stopM]) => stopM > heightM);
  const [lowM, low] = LOOK.heights[next - 1] ?? [0, ''];
  const [highM, high] = LOOK.heights[next] ?? [0, ''];
  const tint = mixOf(hex(low), hex(high), (heightM - lowM) / (highM - lowM));
  const shade = mixOf(hex(LOOK.hillLight), hex(LOOK.hillShadow), shadowPart);
  return mixOf(tint, shade, steepness / (1 - LOOK.polityOpacity));
}

function expectClose(color: Rgb, wanted: Rgb, by = 1.5): void {
  for (const [channel, value] of color.entries()) {
    expect(Math.abs(value - (wanted[channel] ?? 0))).toBeLessThanOrEqual(by);
  }
}

describe('the picture of the relief', () => {
  test.each([
    ['east', 54, 0],
    ['south', 0, 54],
    ['north-west', -40, -40],
    ['south-south-west', -20, 50],
  ])('of a plane that rises to the %s has the one shade of the method', (_, east, south) => {
    const heightAt: Surface = (x, y) => 3000 + east * (x - 256) + south * (y - 256);
    const picture = pixels(elevationOf(heightAt), HERE);
    for (const [x, y] of [
      [240, 220],
      [256, 256],
      [280, 270],
    ] as const) {
      expectClose(picture.at(x, y), expected(heightAt(x, y), east, south, LOOK.hillStrength));
    }
  });

  test('of a cone is light to the north-west and dark to the south-east', () => {
    const rise = 50;
    const cone: Surface = (x, y) => 5900 - rise * Math.hypot(x - 256, y - 256);
    const picture = pixels(elevationOf(cone), HERE);
    for (const [x, y] of [
      [200, 200],
      [312, 312],
      [312, 200],
      [256, 330],
    ] as const) {
      const far = Math.hypot(x - 256, y - 256);
      const [east, south] = [(-rise * (x - 256)) / far, (-rise * (y - 256)) / far];
      expectClose(picture.at(x, y), expected(cone(x, y), east, south, LOOK.hillStrength));
    }
    expect(picture.at(200, 200)[0]).toBeGreaterThan(picture.at(312, 312)[0] + 5);
  });

  test.each([
    ['as deep as the elevation', HERE, { ...HERE, x: HERE.x + 1 }],
    ['deeper', { z: 7, x: 41, y: 66 }, { z: 7, x: 42, y: 66 }],
    ['deeper, over the edge of the elevation', { z: 7, x: 43, y: 66 }, { z: 7, x: 44, y: 66 }],
  ])('has no seam to its neighbour, %s', (_, west, east) => {
    const waves: Surface = (x, y) => 2000 + 300 * Math.sin(x / 12) + 200 * Math.cos(y / 9);
    const [left, right] = [pixels(elevationOf(waves), west), pixels(elevationOf(waves), east)];
    const last = TILE_PX - 1;
    for (let row = 0; row < TILE_PX; row += 16) {
      const step = left.at(last, row)[0] - left.at(last - 1, row)[0];
      const next = right.at(1, row)[0] - right.at(0, row)[0];
      const across = right.at(0, row)[0] - left.at(last, row)[0];
      expect(Math.abs(across - (step + next) / 2)).toBeLessThanOrEqual(3);
    }
  });

  test('is one pixel of the lowest tint where there is only sea, and nothing without elevation', () => {
    const sea = pixels(
      elevationOf(() => -40),
      HERE,
    );
    expect(sea.width).toBe(1);
    expect(sea.at(0, 0)).toEqual(hex(LOOK.heights[0]?.[1] ?? ''));
    expect(shadeTile({ toZoom: 5, heightsAt: () => null }, LOOK, HERE)).toBeNull();
  });

  test('fades with the zoom once the elevation has no more detail', () => {
    const slope = elevationOf((x, y) => 1000 - 100 * (x + y));
    const contrastAt = (z: number) => {
      const scale = 2 ** (z - ZOOM);
      const picture = pixels(slope, { z, x: HERE.x * scale, y: HERE.y * scale });
      const flat = pixels(
        elevationOf(() => 1000),
        { z, x: HERE.x * scale, y: HERE.y * scale },
      );
      return flat.at(0, 0)[2] - picture.at(0, 0)[2];
    };
    expect(contrastAt(7)).toBeGreaterThan(contrastAt(10) * 2);
  });
});
