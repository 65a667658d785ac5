import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileContent } from '../../../../../db/compile/compile-content.ts';
import { type ContentDb, closeDatabase, openContent } from '../../../../../db/open.ts';
import { loadAtlas } from '../../../../../db/queries/atlas.ts';
import { explainMark } from '../../../../../db/queries/explain-mark.ts';
import { readVectorTile } from '../../../../../geodata/basemap/recipe/read-vector-tile.ts';
import { AUTHORED_FILES } from '../../../../../geodata/model/content/authored-source.ts';
import type { MarkRef } from '../../../../../geodata/model/content/why.ts';
import { parseEdtf } from '../../../../../geodata/model/time/edtf.ts';
import { buildStyle } from '../../../../../geodata/style/build-style.ts';
import { SOURCE } from '../../../../../geodata/style/layer-ids.ts';
import { EPOCHS, polityOf } from '../../../../../geodata/style/polities.ts';
import { POLITY_HISTORY } from '../../../../../geodata/style/polity-history.ts';
import { type DrawnThing, markOf } from '../../../../../renderer/features/evidence/map/mark-of.ts';
import { keptFolder } from '../../../db/temp-folder.ts';
import { paper } from '../../../geodata/style/style-settings.ts';
import { compileShippedNames } from '../../shipped-atlas.ts';

const TODAY = parseEdtf('1970-01-01').startDay;
const folder = keptFolder();
let db: ContentDb;
let names: Awaited<ReturnType<typeof compileShippedNames>>;

beforeAll(async () => {
  const file = join(folder.path, 'content.db');
  compileContent(resolve('.'), file, []);
  db = openContent(file);
  names = await compileShippedNames();
});
afterAll(() => {
  closeDatabase(db);
  names.remove();
  folder.remove();
});

/** What is missing of the answer about a mark; nothing where it is whole. */
function gapOf(ref: MarkRef | null): string | null {
  if (ref === null) return 'is no mark';
  const result = explainMark(db, ref);
  const key = JSON.stringify(ref);
  if (!result.ok) return `${key}: ${result.error.code}`;
  const { names: called, sources, creditIds, accuracyM, basis, basisInWords } = result.value;
  if (called.some(({ en, vi }) => en === '' || vi === '')) return `${key}: no name`;
  if (sources.length + creditIds.length === 0) return `${key}: nobody says so`;
  const isPlaced = accuracyM !== null || basis !== null || basisInWords !== null;
  return isPlaced ? null : `${key}: how its position is known`;
}

function gapsOf(things: readonly DrawnThing[], day = TODAY): string[] {
  return things.flatMap((thing) => gapOf(markOf(thing, day)) ?? []);
}

/** Everything in the tiles of a set that is asked about in another way, each once. */
function thingsIn(set: 'world' | 'region'): DrawnThing[] {
  const tiles = new Database(resolve(`geodata/basemap/products/${set}.mbtiles`), {
    readonly: true,
  });
  const rows = tiles.prepare<[], { data: Uint8Array }>('SELECT tile_data AS data FROM tiles').all();
  tiles.close();
  const things = new Map<string, DrawnThing>();
  for (const { data } of rows) {
    for (const [sourceLayer, features] of readVectorTile(gunzipSync(data))) {
      for (const { properties } of features) {
        const { unit, a, b } = properties;
        things.set([sourceLayer, unit, a, b].join(), { source: set, sourceLayer, properties });
      }
    }
  }
  return [...things.values()];
}

function featuresIn(file: string): DrawnThing[] {
  const text = readFileSync(join(names.path, `${file}.geojson`), 'utf8');
  const { features }: { features: { properties: Record<string, unknown> }[] } = JSON.parse(text);
  return features.map(({ properties }) => ({ source: file, properties }));
}

describe('every mark answers why it is here', () => {
  test('of the history: posts, lines, areas and their discs of doubt', () => {
    const features = loadAtlas(db).layers.flatMap((layer) => layer.features.features);
    expect(features.length).toBeGreaterThan(400);
    const things = features.map(({ properties }) => ({
      source: properties.edtf === null ? SOURCE.timeless : SOURCE.dated,
      properties: { ...properties },
    }));
    expect(gapsOf(things)).toEqual([]);
  });

  test.each([...AUTHORED_FILES, 'places'])('of the names and ways in %s', (file) => {
    const things = featuresIn(file);
    expect(things.length).toBeGreaterThan(0);
    expect(gapsOf(things)).toEqual([]);
  });

  test('of the tiles, on each day on which a border or a belonging changes', () => {
    const things = [...thingsIn('world'), ...thingsIn('region')].filter(
      // Whole in the world's tiles, too, under a name of its own.
      ({ sourceLayer }) => sourceLayer?.endsWith('-around') !== true,
    );
    const kinds = new Set(things.map(({ sourceLayer }) => sourceLayer));
    expect(kinds.size).toBeGreaterThanOrEqual(9);
    for (const day of EPOCHS.filter(Number.isFinite)) expect(gapsOf(things, day)).toEqual([]);
  });

  test('of every layer of the style that no feature stands behind', () => {
    const style = buildStyle({ ...paper, isTerrainRaised: true });
    const layers = style.layers.flatMap((layer) => {
      if (!('source' in layer) || layer.source === SOURCE.notes) return [];
      const sourceLayer = 'source-layer' in layer ? layer['source-layer'] : undefined;
      const isOfTiles = sourceLayer !== undefined || layer.type === 'raster';
      const properties = { unit: 'laos', a: 'laos', b: 'thailand' };
      return isOfTiles ? [{ source: String(layer.source), sourceLayer, properties }] : [];
    });
    expect(layers.length).toBeGreaterThan(15);
    expect(gapsOf([...layers, { source: SOURCE.graticule, properties: {} }])).toEqual([]);
    expect(gapOf({ kind: 'ground', part: 'land' })).toBeNull();
  });
});

test('each change of a belonging gives its reason, from its day on and not before', () => {
  for (const [unit, changes] of Object.entries(POLITY_HISTORY)) {
    for (const [since, polity] of changes) {
      if (since === '') continue;
      const day = parseEdtf(since).startDay;
      const result = explainMark(db, { kind: 'land', unit, polity, day });
      expect(result.ok && result.value.date, `${unit} ${since}`).toBe(`${since}/..`);
    }
  }
});

test('the line of 1954 gives the agreement, and before it the division into three', () => {
  const units = ['annam-north', 'annam-south'] as const;
  const ask = (date: string) => {
    const day = parseEdtf(date).startDay;
    const polities = [polityOf(units[0], day), polityOf(units[1], day)] as const;
    const result = explainMark(db, { kind: 'border', units, polities, day });
    return result.ok ? result.value : null;
  };
  expect(ask('1960')).toMatchObject({
    names: [{ en: 'North Vietnam' }, { en: 'South Vietnam' }],
    date: '1954-07-22/1976-07-01',
    sources: [{ id: 'geneva-agreements-text' }],
  });
  expect(ask('1960')?.claims[0]?.en).toContain('Article 1');
});
