import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { PbfReader } from 'pbf';
import { closeDatabase } from '../../../db/open.ts';
import { openTiles, readTile } from '../../../db/tiles/mbtiles.ts';
import type { Box, PagePoint, SheetProjection } from './sheet-projection.ts';
import { toWorld } from './sheet-projection.ts';

type Shape = 'Point' | 'LineString' | 'Polygon';

/** A feature as it lies on the page. */
export interface SheetFeature {
  readonly shape: Shape;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Points, lines or rings. */
  readonly parts: readonly (readonly PagePoint[])[];
  /** What of it counts: tiles overlap a little, and so do the halves of what lies in two. */
  readonly clip: Box | null;
}

/** The features of a layer of the style. */
export type ReadFeatures = (
  source: string,
  sourceLayer: string | undefined,
) => readonly SheetFeature[];

const MVT_SHAPES: readonly (Shape | null)[] = [null, 'Point', 'LineString', 'Polygon'];

/**
 * Reads what a style draws: tiles and files from the basemap's folder, and the features that are
 * given for a source by its id.
 */
export function featureReader(
  style: StyleSpecification,
  given: Readonly<Record<string, FeatureCollection>>,
  basemapFolder: string,
  projection: SheetProjection,
): ReadFeatures {
  const read = new Map<string, ReadonlyMap<string, readonly SheetFeature[]>>();
  const layersOf = (id: string) => {
    const known =
      read.get(id) ?? readSource(id, style.sources[id], given, basemapFolder, projection);
    read.set(id, known);
    return known;
  };
  return (source, sourceLayer) => layersOf(source).get(sourceLayer ?? '') ?? [];
}

function readSource(
  id: string,
  source: SourceSpecification | undefined,
  given: Readonly<Record<string, FeatureCollection>>,
  folder: string,
  projection: SheetProjection,
): ReadonlyMap<string, readonly SheetFeature[]> {
  if (source?.type === 'vector') return readTiles(source, folder, projection);
  if (source?.type !== 'geojson') return new Map();
  const collection = given[id] ?? readFile(source.data, folder);
  return new Map([['', collection.features.flatMap((one) => toSheet(one, projection))]]);
}

/** A file of the basemap; where it is missing there is less of a map, as on the screen. */
function readFile(data: unknown, folder: string): FeatureCollection {
  const file = typeof data === 'string' ? join(folder, basename(data)) : '';
  if (!existsSync(file)) return { type: 'FeatureCollection', features: [] };
  return JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection;
}

function toSheet(
  { geometry, properties }: Feature,
  projection: SheetProjection,
): readonly SheetFeature[] {
  const place = ([lng = 0, lat = 0]: Position) => projection.toPage(...toWorld([lng, lat]));
  return partsOf(geometry).map(([shape, parts]) => ({
    shape,
    properties: properties ?? {},
    parts: parts.map((part) => part.map(place)),
    clip: null,
  }));
}

function partsOf(geometry: Geometry): readonly [Shape, readonly Position[][]][] {
  switch (geometry.type) {
    case 'Point':
      return [['Point', [[geometry.coordinates]]]];
    case 'MultiPoint':
      return geometry.coordinates.map((at) => ['Point', [[at]]]);
    case 'LineString':
      return [['LineString', [geometry.coordinates]]];
    case 'MultiLineString':
      return [['LineString', geometry.coordinates]];
    case 'Polygon':
      return [['Polygon', geometry.coordinates]];
    case 'MultiPolygon':
      return geometry.coordinates.map((rings) => ['Polygon', rings]);
    default:
      return geometry.geometries.flatMap(partsOf);
  }
}

type VectorSource = Extract<SourceSpecification, { type: 'vector' }>;

/** The tiles of the zoom that a screen would take them of, layer by layer. */
function readTiles(
  { tiles, minzoom = 0, maxzoom = 22 }: VectorSource,
  folder: string,
  projection: SheetProjection,
): ReadonlyMap<string, readonly SheetFeature[]> {
  const layers = new Map<string, SheetFeature[]>();
  const set = /([a-z]+)\/\{z\}/.exec(tiles?.[0] ?? '')?.[1] ?? '';
  const zoom = Math.min(maxzoom, Math.floor(projection.zoom));
  const opened = zoom < minzoom ? null : openTiles(join(folder, `${set}.mbtiles`));
  if (opened === null || !opened.ok) return layers;
  try {
    for (const [x, y] of tilesIn(projection, zoom)) {
      const bytes = readTile(opened.value, zoom, wrap(x, zoom), y);
      if (bytes !== null) readLayers(layers, bytes, [zoom, x, y], projection);
    }
  } finally {
    closeDatabase(opened.value);
  }
  return layers;
}

function tilesIn({ world }: SheetProjection, zoom: number): [x: number, y: number][] {
  const across = 2 ** zoom;
  const range = (from: number, length: number) => {
    const first = Math.floor(from * across);
    const last = Math.floor((from + length) * across);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  };
  const rows = range(world.y, world.height).filter((y) => y >= 0 && y < across);
  return range(world.x, world.width).flatMap((x) => rows.map((y): [number, number] => [x, y]));
}

/** Beyond 180 degrees the world begins anew. */
function wrap(x: number, zoom: number): number {
  const across = 2 ** zoom;
  return ((x % across) + across) % across;
}

function readLayers(
  layers: Map<string, SheetFeature[]>,
  bytes: Uint8Array,
  [zoom, tileX, tileY]: readonly [number, number, number],
  { toPage }: SheetProjection,
): void {
  const tile = new VectorTile(new PbfReader(bytes));
  const across = 2 ** zoom;
  const clip = boxBetween(
    toPage(tileX / across, tileY / across),
    toPage((tileX + 1) / across, (tileY + 1) / across),
  );
  for (const [name, layer] of Object.entries(tile.layers)) {
    const features = layers.get(name) ?? [];
    layers.set(name, features);
    for (let index = 0; index < layer.length; index += 1) {
      const feature = layer.feature(index);
      const shape = MVT_SHAPES[feature.type] ?? null;
      if (shape === null) continue;
      const parts = feature
        .loadGeometry()
        .map((part) =>
          part.map(({ x, y }) =>
            toPage((tileX + x / feature.extent) / across, (tileY + y / feature.extent) / across),
          ),
        );
      features.push({ shape, properties: feature.properties, parts, clip });
    }
  }
}

/** A hair more than the tile, or a line of paper would show between two. */
function boxBetween([left, top]: PagePoint, [right, bottom]: PagePoint): Box {
  const hair = 0.05;
  return {
    x: left - hair,
    y: top - hair,
    width: right - left + 2 * hair,
    height: bottom - top + 2 * hair,
  };
}
