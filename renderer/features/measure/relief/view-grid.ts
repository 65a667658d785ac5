import type { LngLat } from '../../../../geodata/model/space/lng-lat.ts';
import { fromMercator } from '../../../../geodata/model/space/mercator.ts';
import { chanceOfSight, type SightErrors } from '../../../../geodata/model/space/viewshed.ts';
import { cellMetres, type HeightsOf, pixelOf, TILE_PX } from './heights.ts';

/** What is asked for: who looks from where, how far, and how well that is known. */
export interface ViewWish {
  readonly place: LngLat;
  readonly eyeM: number;
  readonly targetM: number;
  readonly radiusM: number;
  readonly errors: SightErrors;
}

/** What is seen from a place, in cells of the Mercator plane from the north-west. */
export interface SeenFrom {
  /** 0 hidden to {@link SURE} seen for certain; {@link UNKNOWN} out of reach or without added relief. */
  readonly chances: Uint8Array;
  readonly columns: number;
  readonly rows: number;
  readonly cellM: number;
  /** Top left, top right, bottom right, bottom left. */
  readonly corners: readonly [LngLat, LngLat, LngLat, LngLat];
  /** How much of the circle is seen more likely than not, of what is known of it. */
  readonly seenShare: number;
  /** How much of the circle has no added relief. */
  readonly unknownShare: number;
}

export const SURE = 200;
export const UNKNOWN = 255;
/** Cells of less than this on the ground say nothing that relief of 30 m knows. */
const LEAST_CELL_M = 25;

/** What is likely seen from a place over the relief that was added, at its own fineness. */
export async function seeFrom(
  wish: ViewWish,
  maxZoom: number,
  heightsOf: HeightsOf,
): Promise<SeenFrom> {
  const [, lat] = wish.place;
  let z = maxZoom;
  while (z > 0 && cellMetres(z, lat) < LEAST_CELL_M) z -= 1;
  const cellM = cellMetres(z, lat);
  // Room for the places beside it where the viewer may be.
  const margin = Math.ceil((wish.radiusM + 3 * wish.errors.positionM) / cellM) + 1;
  const [x, y] = pixelOf(wish.place, z).map(Math.floor) as [number, number];
  const side = 2 * margin + 1;
  const window = await readWindow({ z, left: x - margin, top: y - margin, side }, heightsOf);
  const grid = { heightsM: window.heightsM, columns: side, rows: side, cellM };
  const viewer = { ...wish, column: margin, row: margin };
  const likely = chanceOfSight(grid, viewer, wish.errors);
  const across = TILE_PX * 2 ** z;
  const corner = (right: number, down: number): LngLat =>
    fromMercator([(x - margin + right * side) / across, (y - margin + down * side) / across]);
  return {
    ...countSeen(likely, window.isAdded),
    columns: side,
    rows: side,
    cellM,
    corners: [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)],
  };
}

function countSeen(likely: Float32Array, isAdded: Uint8Array) {
  const chances = new Uint8Array(likely.length).fill(UNKNOWN);
  let [inReach, known, seen] = [0, 0, 0];
  for (const [at, chance] of likely.entries()) {
    if (Number.isNaN(chance)) continue;
    inReach += 1;
    if (isAdded[at] !== 1) continue;
    known += 1;
    if (chance >= 0.5) seen += 1;
    chances[at] = Math.round(chance * SURE);
  }
  return {
    chances,
    seenShare: seen / Math.max(1, known),
    unknownShare: 1 - known / Math.max(1, inReach),
  };
}

interface WindowAt {
  readonly z: number;
  /** In pixels of the world. */
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** A square of heights out of the tiles it touches. */
async function readWindow({ z, left, top, side }: WindowAt, heightsOf: HeightsOf) {
  const heightsM = new Float32Array(side * side);
  const isAdded = new Uint8Array(side * side);
  const first = [Math.floor(left / TILE_PX), Math.floor(top / TILE_PX)] as const;
  const last = [
    Math.floor((left + side - 1) / TILE_PX),
    Math.floor((top + side - 1) / TILE_PX),
  ] as const;
  for (let tileY = first[1]; tileY <= last[1]; tileY += 1) {
    for (let tileX = first[0]; tileX <= last[0]; tileX += 1) {
      const tile = await heightsOf(z, tileX, tileY);
      if (tile === null) continue;
      const from = Math.max(left, tileX * TILE_PX);
      const to = Math.min(left + side, (tileX + 1) * TILE_PX);
      for (
        let y = Math.max(top, tileY * TILE_PX);
        y < Math.min(top + side, (tileY + 1) * TILE_PX);
        y += 1
      ) {
        const source = (y - tileY * TILE_PX) * TILE_PX - tileX * TILE_PX;
        const target = (y - top) * side + from - left;
        heightsM.set(tile.heightsM.subarray(source + from, source + to), target);
        isAdded.set(tile.isAdded.subarray(source + from, source + to), target);
      }
    }
  }
  return { heightsM, isAdded };
}
