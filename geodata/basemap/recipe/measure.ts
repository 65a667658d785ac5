import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import type { LngLat } from '../../model/space/lng-lat.ts';
import { distanceToLines, type Line, positionIn, tileAround } from './distance.ts';
import { readVectorTile, type TileContent } from './read-vector-tile.ts';

const ZOOM = 8;
/** Layers whose distance is measured, column by column; wide rivers are drawn as lakes. */
const MEASURED: readonly (readonly string[])[] = [['coast'], ['rivers', 'lakes'], ['edges']];
/** Farther than this, a layer says nothing about the place. */
const NEAR_M = 30_000;

/** A place as research gives it: how exactly it is known, and what runs there in truth. */
interface KnownPlace {
  readonly name: string;
  readonly at: LngLat;
  readonly accuracyM: number;
  readonly truth: string;
}

const PLACES: readonly KnownPlace[] = [
  place('Hiền Lương bridge', 107.0514, 17.0042, 100, 'on the river Bến Hải'),
  place('mouth of the Bến Hải', 107.109, 17.0131, 500, 'on river and coast'),
  place('Điện Biên Phủ', 103.02301, 21.38602, 2000, 'on the Nậm Rốm, which no source has'),
  place('Mụ Giạ pass', 105.7625, 17.66472, 500, 'on the border'),
  place('Pác Bó', 106.054, 22.978, 2000, 'one or two kilometres from the border'),
  place('Xépôn', 106.22, 16.69, 2000, 'on the Xe Banghiang'),
  place('Hà Nội', 105.84117, 21.0245, 2000, 'two kilometres from the Red River'),
  place('Sài Gòn', 106.7005, 10.7828, 500, 'one kilometre from the Saigon River'),
];

/** A Markdown table of distances in metres from what tiles at zoom 8 draw to known places. */
export function measure(products: string): string {
  const db = new Database(join(products, 'region.mbtiles'), { readonly: true });
  try {
    const rows = PLACES.map((one) => rowOf(one, db));
    return [
      '| place (± m) | coast | river | border | town of GeoNames | in truth |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  } finally {
    db.close();
  }
}

function place(
  name: string,
  lng: number,
  lat: number,
  accuracyM: number,
  truth: string,
): KnownPlace {
  return { name, at: [lng, lat], accuracyM, truth };
}

function rowOf(one: KnownPlace, db: Database.Database): string {
  const tiles = tilesAround(one.at, db);
  const cells = MEASURED.map((layers) => {
    const lines = tiles.flatMap((tile) => layers.flatMap((layer) => linesOf(tile, layer)));
    const distanceM = distanceToLines(one.at, lines);
    return distanceM < NEAR_M ? String(Math.round(distanceM)) : '–';
  });
  const cell = [`${one.name} (± ${one.accuracyM})`, ...cells, nearestTown(one, tiles), one.truth];
  return `| ${cell.join(' | ')} |`;
}

interface PlacedTile {
  readonly content: TileContent;
  readonly x: number;
  readonly y: number;
}

/** The tile of the place and the eight around it. */
function tilesAround(at: LngLat, db: Database.Database): PlacedTile[] {
  const [column, row] = tileAround(at, ZOOM);
  const find = db.prepare<[number, number, number], { data: Uint8Array }>(
    'SELECT tile_data AS data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?',
  );
  const steps = [-1, 0, 1];
  return steps.flatMap((right) =>
    steps.flatMap((down) => {
      const x = column + right;
      const y = row + down;
      const found = find.get(ZOOM, x, 2 ** ZOOM - 1 - y);
      return found ? [{ content: readVectorTile(gunzipSync(found.data)), x, y }] : [];
    }),
  );
}

/** Without what was drawn from the same research: it would be measured against itself. */
function linesOf({ content, x, y }: PlacedTile, layer: string): Line[] {
  const features = (content.get(layer) ?? []).filter(
    ({ properties }) => properties['source'] !== 'authored',
  );
  return features.flatMap(({ parts }) =>
    parts.map((part) => part.map((at) => positionIn(at, ZOOM, x, y))),
  );
}

function nearestTown(one: KnownPlace, tiles: readonly PlacedTile[]): string {
  let best = { name: '–', distanceM: NEAR_M };
  for (const { content, x, y } of tiles) {
    for (const { parts, properties } of content.get('towns') ?? []) {
      const town = parts[0]?.[0];
      if (town === undefined) continue;
      const distanceM = distanceToLines(one.at, [[positionIn(town, ZOOM, x, y)]]);
      if (distanceM < best.distanceM) best = { name: String(properties['nameEn']), distanceM };
    }
  }
  return best.name === '–' ? best.name : `${best.name}, ${Math.round(best.distanceM)}`;
}
