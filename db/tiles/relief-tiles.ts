import { type ReliefHeight, SHIPPED_RELIEF_ZOOM } from '../../geodata/model/app/relief.ts';
import type { LngLat } from '../../geodata/model/space/lng-lat.ts';
import { ontoMercator, toMercator } from '../../geodata/model/space/mercator.ts';
import { enlargeAncestor } from './enlarge.ts';
import { type Cache, leastRecentCache } from './least-recent.ts';
import { readTile, type TileDb } from './mbtiles.ts';
import { decodeTerrarium, encodeTerrarium, type Heights } from './terrarium.ts';
import { TILE_PX, type TileAt } from './tile-grid.ts';

/** The relief of the atlas and the relief a person added; either may be missing. */
export interface ReliefDbs {
  readonly shipped: TileDb | null;
  readonly user: TileDb | null;
}

/** Enough for the nine coarse tiles around any place, at two zooms. */
const DECODED_TILES = 18;
const ENLARGED_TILES = 64;
/** What was shipped is too coarse to be more exact. */
const SHIPPED_STEP_M = 50;

const decoded = new WeakMap<TileDb, Cache<{ readonly heights: Heights | null }>>();
const enlarged = new WeakMap<TileDb, Cache<Uint8Array>>();

/**
 * A tile of relief as a terrarium PNG: added relief first, then what comes with the atlas. One
 * source on the map needs every tile, so those that no file covers are enlarged from the nearest
 * coarser one: around the region, and deeper than what is shipped as soon as any relief was added.
 * `null` where there is none.
 */
export function readReliefTile(dbs: ReliefDbs, z: number, x: number, y: number): Uint8Array | null {
  const stored = storedTile(dbs, z, x, y);
  const owner = ownerOf(dbs, z);
  if (stored !== null || owner === null) return stored;
  const cache = cacheOf(enlarged, owner, ENLARGED_TILES);
  const key = `${z}/${x}/${y}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (x < 0 || y < 0 || x >= 2 ** z || y >= 2 ** z) return null;
  const heights = readAllHeights(dbs, { z, x, y });
  if (heights === null) return null;
  const png = encodeTerrarium(heights);
  cache.set(key, png);
  return png;
}

/** The heights of a stored tile, added relief first; `null` where there is none. */
export function readHeights(dbs: ReliefDbs, { z, x, y }: TileAt): Heights | null {
  return decodedTile(dbs.user, z, x, y) ?? decodedTile(dbs.shipped, z, x, y);
}

/**
 * The heights of a tile, enlarged where no file has any, as {@link readReliefTile} answers them;
 * `null` where there are none.
 */
export function readAllHeights(dbs: ReliefDbs, at: TileAt): Heights | null {
  const stored = readHeights(dbs, at);
  if (stored !== null || ownerOf(dbs, at.z) === null) return stored;
  return enlargeAncestor((coarser) => readHeights(dbs, coarser), at);
}

/** The file whose relief is enlarged at that zoom: what was shipped is not, beyond its own zooms. */
function ownerOf({ user, shipped }: ReliefDbs, z: number): TileDb | null {
  return user ?? (z <= SHIPPED_RELIEF_ZOOM ? shipped : null);
}

/** The height of a place, as exactly as is known; `null` where nothing is. */
export function readReliefHeight(
  { shipped, user }: ReliefDbs,
  place: LngLat,
  deepestZoom: number,
): ReliefHeight | null {
  for (let z = deepestZoom; z > SHIPPED_RELIEF_ZOOM; z -= 1) {
    const heightM = heightIn(user, z, place, true);
    if (heightM !== null) return { heightM: Math.round(heightM) || 0, source: 'imported' };
  }
  for (let z = SHIPPED_RELIEF_ZOOM; z >= 0; z -= 1) {
    const heightM = heightIn(shipped, z, place, false);
    if (heightM === null) continue;
    const rounded = Math.round(heightM / SHIPPED_STEP_M) * SHIPPED_STEP_M;
    return { heightM: rounded || 0, source: 'shipped' };
  }
  return null;
}

/** Bilinear inside the tile; `null` where the tile, or an imported height, is missing. */
function heightIn(
  db: TileDb | null,
  z: number,
  place: LngLat,
  isImportedOnly: boolean,
): number | null {
  const [worldX, worldY] = toMercator(ontoMercator(place));
  const across = 2 ** z;
  const x = Math.min(Math.floor(worldX * across), across - 1);
  const y = Math.min(Math.floor(worldY * across), across - 1);
  const heights = decodedTile(db, z, x, y);
  if (heights === null) return null;
  const column = clamp((worldX * across - x) * TILE_PX - 0.5);
  const row = clamp((worldY * across - y) * TILE_PX - 0.5);
  if (isImportedOnly && heights.isImported[pixelAt(column, row)] !== 1) return null;
  return interpolate(heights, column, row, isImportedOnly);
}

function interpolate(
  { metres, isImported }: Heights,
  column: number,
  row: number,
  isImportedOnly: boolean,
): number {
  const right = column - Math.floor(column);
  const down = row - Math.floor(row);
  const nearest = metres[pixelAt(column, row)] ?? 0;
  const corners = [
    { at: pixelAt(Math.floor(column), Math.floor(row)), weight: (1 - right) * (1 - down) },
    { at: pixelAt(Math.ceil(column), Math.floor(row)), weight: right * (1 - down) },
    { at: pixelAt(Math.floor(column), Math.ceil(row)), weight: (1 - right) * down },
    { at: pixelAt(Math.ceil(column), Math.ceil(row)), weight: right * down },
  ];
  if (isImportedOnly && corners.some(({ at }) => isImported[at] !== 1)) return nearest;
  return corners.reduce((sum, { at, weight }) => sum + (metres[at] ?? 0) * weight, 0);
}

function storedTile({ user, shipped }: ReliefDbs, z: number, x: number, y: number) {
  const added = user !== null && z > SHIPPED_RELIEF_ZOOM ? readTile(user, z, x, y) : null;
  return added ?? (shipped === null ? null : readTile(shipped, z, x, y));
}

function decodedTile(db: TileDb | null, z: number, x: number, y: number): Heights | null {
  if (db === null) return null;
  const cache = cacheOf(decoded, db, DECODED_TILES);
  const key = `${z}/${x}/${y}`;
  const known = cache.get(key);
  if (known !== undefined) return known.heights;
  const png = readTile(db, z, x, y);
  const heights = png === null ? null : decodeTerrarium(png);
  cache.set(key, { heights });
  return heights;
}

function cacheOf<Value>(
  caches: WeakMap<TileDb, Cache<Value>>,
  db: TileDb,
  limit: number,
): Cache<Value> {
  const known = caches.get(db) ?? leastRecentCache<Value>(limit);
  caches.set(db, known);
  return known;
}

function pixelAt(column: number, row: number): number {
  return Math.round(row) * TILE_PX + Math.round(column);
}

function clamp(pixel: number): number {
  return Math.min(Math.max(pixel, 0), TILE_PX - 1);
}
