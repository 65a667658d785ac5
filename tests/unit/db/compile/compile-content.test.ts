import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { compileContent } from '../../../../db/compile/compile-content.ts';
import { ContentError } from '../../../../db/compile/problems.ts';
import {
  beatrice,
  featureCollection,
  siege,
  smallContent,
  writeFiles,
} from '../content-fixture.ts';
import { tempFolder } from '../temp-folder.ts';

type Json = Record<string, unknown>;

/** Compiles the files and answers the faults as `file: record: field: reason`. */
function faultsOf(files: Record<string, unknown>): string[] {
  const root = tempFolder();
  writeFiles(root, files);
  try {
    compileContent(root, join(root, 'content.db'));
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map((p) => `${p.file}: ${p.record}: ${p.field}: ${p.reason}`);
  }
}

const EVENTS = 'db/content/events/a.json';
const FEATURES = 'geodata/layers/dien-bien-phu.geojson';

/** The faults when the siege differs like this. */
function faultsOfEvent(change: Json): string[] {
  const files = smallContent();
  const [, ...others] = files[EVENTS] as unknown[];
  return faultsOf({ ...files, [EVENTS]: [{ ...siege(), ...change }, ...others] });
}

/** The faults when the strongpoint's properties or its geometry differ like this. */
function faultsOfFeature(properties: Json, geometry?: Json): string[] {
  const files = smallContent();
  const [first, ...others] = (files[FEATURES] as { features: object[] }).features;
  const changed = {
    ...first,
    properties: { ...beatrice().properties, ...properties },
    ...(geometry === undefined ? {} : { geometry }),
  };
  return faultsOf({ ...files, [FEATURES]: featureCollection([changed, ...others]) });
}

describe('compiling', () => {
  it('writes the same bytes twice', () => {
    const hashes = ['one.db', 'two.db'].map((name) => {
      const root = tempFolder();
      writeFiles(root, smallContent());
      compileContent(root, join(root, name));
      return createHash('sha256')
        .update(readFileSync(join(root, name)))
        .digest('hex');
    });
    expect(hashes[0]).toBe(hashes[1]);
  });

  it('gives another version for another content', () => {
    const root = tempFolder();
    writeFiles(root, smallContent());
    const before = compileContent(root, join(root, 'content.db')).version;
    writeFiles(root, { [EVENTS]: [siege()] });
    expect(compileContent(root, join(root, 'content.db')).version).not.toBe(before);
  });

  it('writes a sound database that says what it is', () => {
    const root = tempFolder();
    writeFiles(root, smallContent());
    const counts = compileContent(root, join(root, 'content.db'));
    const db = new Database(join(root, 'content.db'), { readonly: true });
    expect(counts).toMatchObject({
      layers: 5,
      sources: 2,
      events: 3,
      features: 4,
      places: 2,
      actors: 4,
    });
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.pragma('foreign_key_check')).toEqual([]);
    expect(db.pragma('application_id', { simple: true })).toBe(0x50313743);
    expect(db.pragma('user_version', { simple: true })).toBe(7);
    const inValley = db.prepare(
      'SELECT text_id FROM feature_bounds JOIN features USING (id) WHERE west < 103 AND east > 102 AND south < 22 AND north > 21',
    );
    expect(inValley.pluck().all()).toEqual(['dbp-valley']);
    db.close();
  });

  it('leaves the database of before alone when the content has a fault', () => {
    const root = tempFolder();
    const file = join(root, 'content.db');
    writeFiles(root, smallContent());
    compileContent(root, file);
    const before = readFileSync(file);
    writeFiles(root, { [EVENTS]: '[{' });
    expect(() => compileContent(root, file)).toThrow(ContentError);
    expect(readFileSync(file)).toEqual(before);
    expect(existsSync(`${file}.unfinished`)).toBe(false);
  });
});

describe('faults', () => {
  it('are all told at once', () => {
    expect(faultsOfEvent({ date: '1954-13', layers: ['atlantis'], sources: [] })).toHaveLength(3);
  });

  it.each<[string, Json]>([
    ['date: not an EDTF date', { date: '1954-02-30' }],
    ['title.vi: is not in Unicode NFC', { title: { en: 'x', vi: 'Phủ'.normalize('NFD') } }],
    ['sources: names no source', { sources: [] }],
    ['sources: there is no "nobody"', { sources: ['nobody'] }],
    ['sources: names the same id twice', { sources: ['fall-1966', 'fall-1966'] }],
    ['features: there is no "dbp-nowhere"', { features: ['dbp-nowhere'] }],
    [
      'places: names no place, "features" no feature, and nothing says "noPlace": true',
      { features: [], places: [] },
    ],
    ['noPlace: is said although places or features are named', { noPlace: true }],
    ['chapter: there is no "epilogue"', { chapter: 'epilogue' }],
    ['places.0.place: there is no "atlantis"', { places: [{ place: 'atlantis', role: 'site' }] }],
    [
      'actors.0.actor: there is no "nobody"',
      { actors: [{ actor: 'nobody', role: { en: 'a', vi: 'b' } }] },
    ],
    [
      'body.2: there is no "nobody"',
      { body: ['So. [@?]', '', 'Thus. [@fall-1966; @nobody]'], bodyVi: [] },
    ],
    ['bodyVi.0: cites sources, which the English item does', { bodyVi: ['Vậy. [@fall-1966]'] }],
    ['bodyVi.0: is not in Unicode NFC', { bodyVi: ['Phủ'.normalize('NFD')] }],
    ['body.0: does not end with its sources in brackets, or [@?]', { body: ['So it was.'] }],
    ['body.0: has sources beside [@?]', { body: ['So. [@fall-1966; @?]'] }],
    ['body.0: has "Fall 1966" where "@source" should stand', { body: ['So. [Fall 1966]'] }],
    [
      'body.0: cites in the middle: one claim for each item',
      { body: ['So. [@fall-1966] Thus. [@?]'] },
    ],
    [
      'figures.0.source: there is no "nobody"',
      { figures: [{ what: { en: 'a', vi: 'b' }, value: '1', source: 'nobody' }] },
    ],
    ['essay.0: is not a paragraph id', { essay: ['page 4'] }],
    ['summary.vi: is empty', { summary: { en: 'a', vi: '' } }],
  ])('of an event name file, record and field: %s', (fault, change) => {
    expect(faultsOfEvent(change)).toEqual([`${EVENTS}: "dbp-siege": ${fault}`]);
  });

  it('of an event name an unknown key, so that a typing error shows', () => {
    expect(faultsOfEvent({ sumary: 'x' })[0]).toContain(`${EVENTS}: "dbp-siege": sumary: `);
  });

  it.each<[string, Json, Json?]>([
    ['properties.date: not an EDTF date', { date: '13 March 1954' }],
    ['properties.sources: there is no "nobody"', { sources: ['nobody'] }],
    ['properties.kind: is not a kind', { kind: 'Strong Point' }],
    [
      'geometry.coordinates.0: the outer ring must run counterclockwise',
      {},
      ring([
        [0, 0],
        [0, 1],
        [1, 1],
        [0, 0],
      ]),
    ],
    [
      'geometry.coordinates.0: the ring encloses nothing',
      {},
      ring([
        [0, 0],
        [1, 1],
        [2, 2],
        [0, 0],
      ]),
    ],
    [
      'geometry.coordinates.0: ring is not closed',
      {},
      ring([
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ]),
    ],
    [
      'geometry.coordinates.1: a hole must run clockwise',
      {},
      ring(
        [
          [0, 0],
          [9, 0],
          [9, 9],
          [0, 0],
        ],
        [
          [2, 1],
          [3, 1],
          [3, 2],
          [2, 1],
        ],
      ),
    ],
  ])('of a feature name file, record and field: %s', (fault, properties, geometry) => {
    expect(faultsOfFeature(properties, geometry)).toEqual([
      `${FEATURES}: "dbp-beatrice": ${fault}`,
    ]);
  });

  it('of a gun name a range out of reach and a source that is not there', () => {
    const content = smallContent();
    const [gun] = content['db/content/guns.json'] as Record<string, unknown>[];
    content['db/content/guns.json'] = [
      { ...gun, sources: ['nobody'] },
      { ...gun, id: 'giant', rangeM: 1e7 },
    ];
    expect(faultsOf(content)).toEqual([
      expect.stringContaining('db/content/guns.json: "giant": rangeM: '),
      'db/content/guns.json: "howitzer": sources: there is no "nobody"',
    ]);
  });

  it('of a feature tell swapped coordinates', () => {
    const swapped = { type: 'Point', coordinates: [21.4, 103.04] };
    expect(faultsOfFeature({}, swapped)[0]).toContain('"dbp-beatrice": geometry.coordinates.1: ');
  });

  it('name an id that stands in two files', () => {
    const other = 'geodata/layers/pac-bo.geojson';
    expect(faultsOf({ ...smallContent(), [other]: featureCollection([beatrice()]) })).toEqual([
      `${other}: "dbp-beatrice": id: stands already in ${FEATURES}`,
    ]);
  });

  it('name sources out of order and a missing layer', () => {
    const files = smallContent();
    const layers = (files['db/content/layers.json'] as unknown[]).slice(1);
    const sources = (files['db/content/sources.json'] as unknown[]).toReversed();
    const changed = { 'db/content/layers.json': layers, 'db/content/sources.json': sources };
    expect(faultsOf({ ...files, ...changed })).toEqual([
      'db/content/layers.json: "seventeenth-parallel": : is missing',
      'db/content/sources.json: "fall-1966": id: must stand before "pentagon-papers"',
    ]);
  });

  it('name a file that is not JSON, and one that is not there', () => {
    const files = {
      ...smallContent(),
      [EVENTS]: '[\n{"id": oops}]',
      'db/content/tables/a.json': [],
      'db/content/series.json': [],
    };
    delete (files as Json)['geodata/layers/pac-bo.geojson'];
    const faults = faultsOf(files);
    expect(faults[0]).toMatch(/^db\/content\/events\/a\.json: : : Unexpected token/);
    expect(faults[1]).toMatch(/^geodata\/layers\/pac-bo\.geojson: : : ENOENT/);
    expect(faults).toHaveLength(2);
  });
});

function ring(...coordinates: number[][][]): Json {
  return { type: 'Polygon', coordinates };
}
