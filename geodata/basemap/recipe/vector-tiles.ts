import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';
import { toMercator } from '../../model/space/mercator.ts';
import type { Tile } from './mbtiles.ts';

/** One layer of a tile set and the GeoJSON file it is cut from at each zoom. */
export interface TileLayer {
  readonly name: string;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly file: (z: number) => string;
  /** Simplification at a zoom in units of the tile; 0 leaves the file as it is. */
  readonly tolerance: (z: number) => number;
}

/** Where tiles are wanted: all that meet these bounds, from west to east and south to north. */
export interface TileRange {
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
}

const EXTENT = 4096;
const BUFFER = 64;

type Index = Pick<GeoJSONVT, 'getTile'>;

/** Cuts the layers into gzipped vector tiles. Tiles that hold nothing are left out. */
export function cutVectorTiles(
  folder: string,
  layers: readonly TileLayer[],
  range: TileRange,
): Tile[] {
  const tiles: Tile[] = [];
  const shared = new Map<string, Index>();
  for (let z = range.minZoom; z <= range.maxZoom; z += 1) {
    const indexes = layers
      .filter((layer) => z >= layer.minZoom && z <= layer.maxZoom)
      .map((layer) => [layer.name, indexOf(folder, layer, z, shared)] as const);
    for (const [x, y] of addresses(z, range.bounds)) {
      const data = encode(indexes, z, x, y);
      if (data !== null) tiles.push({ z, x, y, data });
    }
  }
  return tiles;
}

function indexOf(folder: string, layer: TileLayer, z: number, shared: Map<string, Index>): Index {
  const file = layer.file(z);
  const tolerance = layer.tolerance(z);
  const key = `${file} ${tolerance}`;
  const known = shared.get(key);
  if (known !== undefined) return known;
  const text = readFileSync(join(folder, `${file}.geojson`), 'utf8');
  const index = new GeoJSONVT(JSON.parse(text) as FeatureCollection, {
    // At its own last zoom an index simplifies nothing.
    maxZoom: tolerance === 0 ? z : layer.maxZoom + 1,
    tolerance,
    extent: EXTENT,
    buffer: BUFFER,
    indexMaxZoom: 2,
  });
  shared.set(key, index);
  return index;
}

function encode(indexes: readonly (readonly [string, Index])[], z: number, x: number, y: number) {
  const layers: Record<string, GeoJSONVTTile> = {};
  for (const [name, index] of indexes) {
    const tile = index.getTile(z, x, y);
    if (tile !== null && tile.features.length > 0) layers[name] = tile;
  }
  if (Object.keys(layers).length === 0) return null;
  return gzipSync(fromGeojsonVt(layers, { version: 2, extent: EXTENT }), { level: 9 });
}

function* addresses(z: number, [west, south, east, north]: TileRange['bounds']) {
  const across = 2 ** z;
  const [left, top] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  for (let x = Math.floor(left * across); x < right * across; x += 1) {
    for (let y = Math.floor(top * across); y < bottom * across; y += 1) yield [x, y] as const;
  }
}
