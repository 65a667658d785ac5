import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feature, Geometry, Position } from 'geojson';
import type { Bounds } from '../model/lng-lat.ts';
import { graticule } from './graticule.ts';
import { basemapLabels } from './labels.ts';
import { clipLines, clipPolygons, readWorld, type World } from './world.ts';

/** Where the fine coast stands: Indochina with room around it. */
const REGION: Bounds = [85, -12, 130, 40];
/** Land pieces overlap by this much, so that no hairline shows between them. */
const OVERLAP_DEG = 0.05;

/**
 * Writes the basemap as GeoJSON files into `outDir`. `*-far` files hold the whole world at 50m;
 * `*-near` files the region at 10m and the rest of the world at 50m, cut at the edge of the
 * region, so that no coast is drawn twice. Two runs give the same bytes.
 */
export async function buildBasemap(outDir: string): Promise<void> {
  const far = readWorld('50m');
  const near = readWorld('10m');
  await mkdir(outDir, { recursive: true });
  await Promise.all([
    write(outDir, 'land-far', polygons(clipPolygons(far.land))),
    write(outDir, 'land-near', polygons(joinLand(near, far))),
    write(outDir, 'coast-far', lines(clipLines(far.coast))),
    write(outDir, 'coast-near', lines(joinLines(near.coast, far.coast))),
    write(outDir, 'borders-far', lines(clipLines(far.borders))),
    write(outDir, 'borders-near', lines(joinLines(near.borders, far.borders))),
    write(outDir, 'graticule', graticule()),
    write(outDir, 'labels', basemapLabels()),
  ]);
}

function joinLand(near: World, far: World): Position[][][] {
  const outside = around(OVERLAP_DEG).flatMap((box) => clipPolygons(far.land, box));
  return [...clipPolygons(near.land, REGION), ...outside];
}

function joinLines(near: World['coast'], far: World['coast']): Position[][] {
  return [...clipLines(near, REGION), ...around(0).flatMap((box) => clipLines(far, box))];
}

/** Four boxes that cover the world around the region. */
function around(overlap: number): Bounds[] {
  const [west, south, east, north] = REGION;
  return [
    [-180, -85, west + overlap, 85],
    [east - overlap, -85, 180, 85],
    [west, north - overlap, east, 85],
    [west, -85, east, south + overlap],
  ];
}

function polygons(all: Position[][][]): Feature[] {
  return all.map((rings) => bare({ type: 'Polygon', coordinates: rings.map(roundLine) }));
}

function lines(all: Position[][]): Feature[] {
  return all.map((line) => bare({ type: 'LineString', coordinates: roundLine(line) }));
}

function bare(geometry: Geometry): Feature {
  return { type: 'Feature', properties: {}, geometry };
}

/** Four decimals: eleven metres, finer than the data. */
function roundLine(line: readonly Position[]): Position[] {
  return line.map((position) => position.map((degrees) => Math.round(degrees * 1e4) / 1e4));
}

function write(outDir: string, name: string, features: readonly Feature[]): Promise<void> {
  const collection = { type: 'FeatureCollection', features };
  return writeFile(join(outDir, `${name}.geojson`), `${JSON.stringify(collection)}\n`);
}
