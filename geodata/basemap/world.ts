import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { MultiLineString, Position } from 'geojson';
import { feature, type merge, mesh } from 'topojson-client';
import type { Bounds } from '../model/lng-lat.ts';
import { clipLine, clipRing, unwrapLongitudes } from './clip.ts';

type Topology = Parameters<typeof merge>[0];
type Collection = Exclude<Parameters<typeof merge>[1], readonly unknown[]>;
type Atlas = Topology & { readonly objects: { countries: Collection; land: Collection } };

/** Rings and lines of one Natural Earth scale, with longitudes made continuous. */
export interface World {
  /** Polygons of the land: outer ring first, then holes. */
  readonly land: readonly (readonly Position[][])[];
  readonly coast: readonly Position[][];
  readonly borders: readonly Position[][];
}

/** Beyond this latitude Web Mercator has no room. */
const MAX_LAT = 85;
const WHOLE: Bounds = [-180, -MAX_LAT, 180, MAX_LAT];

/** Reads one scale of the `world-atlas` package. */
export function readWorld(scale: '50m' | '10m'): World {
  const path = createRequire(import.meta.url).resolve(`world-atlas/countries-${scale}.json`);
  const atlas: Atlas = JSON.parse(readFileSync(path, 'utf8'));
  const { countries } = atlas.objects;
  return {
    land: landPolygons(atlas),
    coast: lines(mesh(atlas, countries, (a, b) => a === b)),
    borders: lines(mesh(atlas, countries, (a, b) => a !== b)),
  };
}

function landPolygons(atlas: Atlas): Position[][][] {
  return feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates.map(closeRing)];
    if (geometry.type !== 'MultiPolygon') return [];
    return geometry.coordinates.map((polygon) => polygon.map(closeRing));
  });
}

/** A continuous ring; one that goes round the pole is closed along the bottom of the map. */
function closeRing(ring: readonly Position[]): Position[] {
  const points = unwrapLongitudes(ring);
  const firstLng = points[0]?.[0] ?? 0;
  const lastLng = points.at(-1)?.[0] ?? 0;
  if (Math.abs(lastLng - firstLng) < 180) return points;
  return [...points, [lastLng, -90], [firstLng, -90], points[0] ?? [firstLng, -90]];
}

function lines({ coordinates }: MultiLineString): Position[][] {
  return coordinates.map(unwrapLongitudes);
}

/** The polygons inside the box, copies beyond ±180 folded back. */
export function clipPolygons(polygons: World['land'], box: Bounds = WHOLE): Position[][][] {
  return polygons.flatMap((rings) =>
    [-360, 0, 360].flatMap((shift) => {
      const clipped = rings.map((ring) => clipRing(shiftLine(ring, shift), box));
      const [outer, ...holes] = clipped;
      if (outer === undefined || outer.length === 0) return [];
      return [[outer, ...holes.filter((hole) => hole.length > 0)]];
    }),
  );
}

/** The lines inside the box, copies beyond ±180 folded back. */
export function clipLines(all: readonly Position[][], box: Bounds = WHOLE): Position[][] {
  return all.flatMap((line) =>
    [-360, 0, 360].flatMap((shift) => clipLine(shiftLine(line, shift), box)),
  );
}

function shiftLine(line: readonly Position[], shift: number): Position[] {
  return line.map(([lng = 0, lat = 0]) => [lng + shift, lat]);
}
