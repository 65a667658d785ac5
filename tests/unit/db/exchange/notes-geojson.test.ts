import { describe, expect, it } from 'vitest';
import { readNotesGeoJson, writeNotesGeoJson } from '../../../../db/exchange/notes-geojson.ts';
import { applyChange } from '../../../../db/queries/edits.ts';
import type { AtlasError } from '../../../../geodata/model/result.ts';
import { change } from '../../../../geodata/model/workbook/change.ts';
import type { Note } from '../../../../geodata/model/workbook/workbook.ts';
import { note, openTestWorkbook, value, written } from '../workbook-fixture.ts';

const POINT = { type: 'Point', coordinates: [103.0165, 21.3855] };
const SQUARE = [
  [103, 21],
  [104, 21],
  [104, 22],
  [103, 22],
  [103, 21],
];
const HOLE = [
  [103.4, 21.4],
  [103.4, 21.6],
  [103.6, 21.6],
  [103.4, 21.4],
];

const OPTIONS = { fileName: 'a.geojson', language: 'en' } as const;

function readText(text: string): readonly Note[] {
  return value(readNotesGeoJson(text, OPTIONS)).notes;
}

function read(json: unknown, fileName = 'Điện Biên.geojson'): readonly Note[] {
  return value(readNotesGeoJson(JSON.stringify(json), { ...OPTIONS, fileName })).notes;
}

function errorOf(text: string): AtlasError {
  const result = readNotesGeoJson(text, OPTIONS);
  if (result.ok) throw new Error('was read');
  return result.error;
}

/** What is told of the second feature of a file whose first is good, and what of it comes in. */
function leftOutOf(part: object) {
  const good = { type: 'Feature', properties: {}, geometry: POINT };
  const features = [good, { ...good, ...part }];
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  const { notes, report } = value(readNotesGeoJson(text, OPTIONS));
  const told = report.leftOut.map(({ kind, count, first }) => {
    expect(first.index).toBe(2);
    return `${count} ${kind} · ${first.where}: ${first.reason}`;
  });
  return { told, came: notes.slice(1) };
}

const withoutId = ({ id: _, ...rest }: Note) => rest;

describe('writing', () => {
  it('gives a FeatureCollection with a feature on each line', () => {
    const lines = writeNotesGeoJson([note('n1'), note('n2')]).split('\n');
    expect(lines).toHaveLength(8);
    expect(JSON.parse(lines[3]?.replace(/,$/, '') ?? '')).toEqual({
      type: 'Feature',
      id: 'n1',
      properties: {
        title: 'Ghi chú n1',
        body: '**Điện Biên Phủ**',
        date: '1954-05-07',
        eventIds: ['dbp-siege', 'no-longer-there'],
      },
      geometry: POINT,
    });
  });

  it('winds rings as RFC 7946 wants them, however they were drawn', () => {
    const drawn = note('n1', {
      geometry: { type: 'Polygon', coordinates: [SQUARE.toReversed(), HOLE.toReversed()] as never },
    });
    const written = JSON.parse(writeNotesGeoJson([drawn]));
    expect(written.features[0].geometry.coordinates).toEqual([SQUARE, HOLE]);
  });

  it('of no notes is valid GeoJSON, which reading calls empty', () => {
    const text = writeNotesGeoJson([]);
    expect(JSON.parse(text)).toEqual({ type: 'FeatureCollection', features: [] });
    expect(errorOf(text)).toEqual({ code: 'importEmpty', params: { file: 'a.geojson' } });
  });
});

describe('writing and reading again', () => {
  const line = { type: 'LineString', coordinates: SQUARE } as Note['geometry'];
  const area = { type: 'Polygon', coordinates: [SQUARE, HOLE] } as Note['geometry'];
  const notes = [
    note('n1'),
    note('n2', { geometry: line, date: null, eventIds: [], body: 'a\n\n"b" \\ \u2028' }),
    note('n3', { geometry: area, date: '1941-02~' }),
  ];

  it('gives the same notes under new ids', () => {
    const again = readText(writeNotesGeoJson(notes));
    expect(again.map(withoutId)).toEqual(notes.map(withoutId));
    const ids = new Set([...again, ...notes].map(({ id }) => id));
    expect(ids.size).toBe(6);
  });

  it('keeps Vietnamese written with separate marks, in NFC', () => {
    const text = writeNotesGeoJson(notes).normalize('NFD');
    const again = readText(text);
    expect(again.map(withoutId)).toEqual(notes.map(withoutId));
  });

  it('never overwrites what is in the workbook', () => {
    const db = openTestWorkbook();
    value(applyChange(db, change('addNote', { table: 'notes', put: notes })));
    const putNotes = readText(writeNotesGeoJson(notes));
    value(applyChange(db, change('importNotes', { table: 'notes', put: putNotes })));
    expect(written(db, 'notes')).toHaveLength(6);
  });
});

describe('reading the files of others', () => {
  it('takes a single Feature and a bare geometry, and titles them after the file', () => {
    expect(read({ type: 'Feature', properties: null, geometry: POINT })[0]).toMatchObject({
      title: 'Điện Biên 1',
      body: '',
      date: null,
      geometry: POINT,
    });
    expect(read(POINT)[0]?.geometry).toEqual(POINT);
  });

  it('takes name and description, a year as a number, and keeps the rest', () => {
    const properties = { name: 'Huguette', description: 'A strongpoint', date: 1954, fill: 'red' };
    expect(withoutId(read({ type: 'Feature', properties, geometry: POINT })[0] as Note)).toEqual({
      title: 'Huguette',
      body: 'A strongpoint',
      date: '1954',
      geometry: POINT,
      eventIds: [],
      properties: { fill: 'red' },
    });
  });

  it('writes what it keeps as it was, beside what is its own', () => {
    const properties = { name: 'Huguette', precision_m: 200, 'marker-color': '#a00', start: 'Mar' };
    const [note] = read({ type: 'Feature', properties, geometry: POINT });
    const written = JSON.parse(writeNotesGeoJson(note === undefined ? [] : [note]));
    expect(written.features[0].properties).toEqual({
      title: 'Huguette',
      body: '',
      date: null,
      eventIds: [],
      precision_m: 200,
      'marker-color': '#a00',
      start: 'Mar',
    });
  });

  it('tells what is too long to be kept, and keeps the others', () => {
    const properties = { long: 'x'.repeat(20_001), short: 'y' };
    const { told, came } = leftOutOf({ properties });
    expect(told).toEqual(['1 properties · properties.long: reason.textTooLong']);
    expect(came[0]?.properties).toEqual({ short: 'y' });
  });

  it('keeps a UUID, which names the same thing everywhere, and no other id', () => {
    const uuid = '6f0c1f5e-0d55-4b5e-9a6f-2f5f9f3f6a10';
    const idOf = (id: unknown) =>
      read({ type: 'Feature', id, properties: {}, geometry: POINT })[0]?.id;
    expect(idOf(uuid.toUpperCase())).toBe(uuid);
    expect(idOf('7')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('splits Multi geometries and collections into numbered notes', () => {
    const geometry = {
      type: 'GeometryCollection',
      geometries: [
        POINT,
        { type: 'MultiLineString', coordinates: [SQUARE, HOLE] },
        { type: 'MultiPolygon', coordinates: [[SQUARE]] },
      ],
    };
    const notes = read({ type: 'Feature', properties: { name: 'Trail' }, geometry });
    expect(notes.map(({ title }) => title)).toEqual([1, 2, 3, 4].map((n) => `Trail (${n})`));
    expect(notes.map((each) => each.geometry.type)).toEqual([
      'Point',
      'LineString',
      'LineString',
      'Polygon',
    ]);
  });

  it('drops heights, and takes a byte order mark and the old name of WGS 84', () => {
    const json = {
      type: 'Feature',
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
      properties: {},
      geometry: { type: 'Point', coordinates: [103, 21, 500] },
    };
    const notes = readText(`\ufeff${JSON.stringify(json)}`);
    expect(notes[0]?.geometry.coordinates).toEqual([103, 21]);
  });
});

describe('a file that cannot be used', () => {
  it('is told with line and column when it is not JSON', () => {
    expect(errorOf('\ufeff{"type": "Feature",\n  "geometry": }')).toEqual({
      code: 'importNotJson',
      params: { file: 'a.geojson', line: 2, column: 15, reason: 'reason.jsonValue' },
    });
  });

  it.each<[string, unknown]>([
    ['reason.notAnObject', [1, 2]],
    ['reason.notAnObject', null],
    ['reason.esriJson', { geometryType: 'esriGeometryPoint', features: [] }],
    ['reason.wrongType', { type: 'Circle' }],
    ['reason.wrongType', {}],
    ['reason.noFeatureList', { type: 'FeatureCollection' }],
  ])('is told not to be GeoJSON: %s', (reason, json) => {
    const error = errorOf(JSON.stringify(json));
    expect(error).toMatchObject({
      code: 'importNotGeoJson',
      params: { file: 'a.geojson', reason },
    });
  });
});

describe('a feature that cannot be used is left out and told, and the rest comes in', () => {
  it.each<[string, object]>([
    ['1 notAFeature · type: reason.notAFeature', { type: 'Point' }],
    ['1 noPlace · geometry: reason.noGeometry', { geometry: null }],
    ['1 noPlace · geometry: reason.noGeometry', { geometry: undefined }],
    ['1 badShape · geometry: reason.notAGeometry', { geometry: 'POINT (103 21)' }],
    ['1 badShape · crs: reason.otherCrs', { crs: { properties: { name: 'EPSG:3405' } } }],
  ])('%s', (told, part) => {
    expect(leftOutOf(part)).toEqual({ told: [told], came: [] });
  });

  it.each<[string, unknown]>([
    ['Point', []],
    ['Point', null],
    ['Point', [null, null]],
    ['LineString', []],
    ['Polygon', []],
    ['Polygon', [[]]],
    ['MultiPoint', []],
    ['MultiPoint', [[]]],
    ['MultiLineString', []],
    ['MultiPolygon', [[]]],
  ])('an empty %s %j has no place', (type, coordinates) => {
    expect(leftOutOf({ geometry: { type, coordinates } })).toEqual({
      told: ['1 noPlace · geometry: reason.noGeometry'],
      came: [],
    });
  });

  it.each<[string, unknown, string]>([
    ['Circle', [1, 2], '.type: reason.unknownGeometry'],
    ['Point', [21.4, 103], '.coordinates: reason.swapped'],
    ['Point', [500000, 2300000], '.coordinates: reason.outOfRange'],
    ['Point', ['103', '21'], '.coordinates: reason.notAPosition'],
    ['Point', [null, 21], '.coordinates: reason.notAPosition'],
    ['LineString', [[1, 2]], '.coordinates: reason.lineTooShort'],
    ['LineString', 'x', '.coordinates: reason.notAList'],
    ['LineString', [[1, 2], [1]], '.coordinates[1]: reason.notAPosition'],
    ['Polygon', [[[0, 191]]], '.coordinates[0][0]: reason.outOfRange'],
    ['Polygon', [SQUARE.slice(0, 2)], '.coordinates[0]: reason.ringTooShort'],
    [
      'LineString',
      [
        [179, 1],
        [183, 1],
      ],
      '.coordinates: reason.acrossDateLine',
    ],
  ])('a %s of %j is told by its place', (type, coordinates, fault) => {
    expect(leftOutOf({ geometry: { type, coordinates } })).toEqual({
      told: [`1 badShape · geometry${fault}`],
      came: [],
    });
  });

  it('keeps the good parts of a Multi geometry, a collection, and an area with a bad hole', () => {
    const multi = { type: 'MultiLineString', coordinates: [[[1, 2]], SQUARE, [], [[1, 2], [3]]] };
    const lines = leftOutOf({ geometry: multi });
    expect(lines.told).toEqual(['2 badShape · geometry.coordinates[0]: reason.lineTooShort']);
    expect(lines.came.map(({ geometry }) => geometry.coordinates)).toEqual([SQUARE]);
    const geometries = [{ type: 'Point', coordinates: ['x'] }, POINT, null];
    const collection = leftOutOf({ geometry: { type: 'GeometryCollection', geometries } });
    expect(collection.told).toEqual([
      '1 badShape · geometry.geometries[0].coordinates: reason.notAPosition',
    ]);
    expect(collection.came.map(({ geometry }) => geometry)).toEqual([POINT]);
    const area = leftOutOf({
      geometry: { type: 'Polygon', coordinates: [SQUARE, [[1, 2]], HOLE] },
    });
    expect(area.told).toEqual(['1 badShape · geometry.coordinates[1]: reason.ringTooShort']);
    expect(area.came[0]?.geometry.coordinates).toEqual([SQUARE, HOLE]);
  });

  it('closes an open ring', () => {
    const geometry = { type: 'Polygon', coordinates: [SQUARE.slice(0, 4)] };
    const { told, came } = leftOutOf({ geometry });
    expect(told).toEqual([]);
    expect(came[0]?.geometry.coordinates).toEqual([SQUARE]);
  });

  it('brings a shape drawn on another turn of the globe back, whole', () => {
    const turned = SQUARE.map(([lng = 0, lat]) => [lng - 720, lat]);
    const { told, came } = leftOutOf({ geometry: { type: 'Polygon', coordinates: [turned] } });
    expect(told).toEqual([]);
    expect(came[0]?.geometry.coordinates).toEqual([SQUARE]);
  });

  it('a collection that nests without end is told, not followed', () => {
    const [open, close] = ['{"type":"GeometryCollection","geometries":[', ']}'];
    const nested = `${open.repeat(5000)}${JSON.stringify(POINT)}${close.repeat(5000)}`;
    const features = `[{"type":"Feature","geometry":${nested}},${JSON.stringify({ type: 'Feature', geometry: POINT })}]`;
    const text = `{"type":"FeatureCollection","features":${features}}`;
    const { notes, report } = value(readNotesGeoJson(text, OPTIONS));
    expect(notes).toHaveLength(1);
    expect(report.leftOut).toMatchObject([
      { kind: 'badShape', count: 1, first: { index: 1, reason: 'reason.tooDeep' } },
    ]);
  });

  it('says of a file with nothing to use what is wrong with its first feature', () => {
    const features = [POINT, { type: 'Feature', properties: {}, geometry: null }];
    expect(errorOf(JSON.stringify({ type: 'FeatureCollection', features }))).toEqual({
      code: 'importNoneUsable',
      params: {
        file: 'a.geojson',
        count: 2,
        index: 1,
        where: 'type',
        reason: 'reason.notAFeature',
      },
    });
  });
});

describe('the look of a note', () => {
  const styled = note('00000000-0000-4000-8000-000000000001', {
    style: { ink: 'teal', symbol: 'bridge' },
    tags: ['Huế', 'cầu'],
    author: 'Lê',
    properties: { height: 12 },
  });

  it('is stored, and leaves and comes back with tags and author', () => {
    const db = openTestWorkbook();
    value(applyChange(db, change('addNote', { table: 'notes', put: [styled] })));
    expect(written(db, 'notes')).toEqual([styled]);
    expect(readText(writeNotesGeoJson([styled]))).toEqual([styled]);
  });

  it('is taken from the colours of other programs, which stay with the note', () => {
    const properties = { name: 'Ford', 'marker-color': '#ee1100', tags: 'river;ford' };
    const features = [{ type: 'Feature', properties, geometry: POINT }];
    const [came] = read({ type: 'FeatureCollection', features });
    expect(came).toMatchObject({
      style: { ink: 'vermilion' },
      tags: ['river', 'ford'],
      properties: { 'marker-color': '#ee1100' },
    });
    const back = came === undefined ? [] : readText(writeNotesGeoJson([came]));
    expect(back.map(withoutId)).toEqual([came].flatMap((one) => (one ? [withoutId(one)] : [])));
  });
});

describe('a note comes in without the part of it that cannot be used', () => {
  it.each<[string, object, Partial<Note>]>([
    ['1 text · properties: reason.badProperties', [], { title: 'a 2' }],
    ['1 text · properties.title: reason.badText', { title: { a1: 1 }, name: 'B' }, { title: 'B' }],
    ['1 text · properties.name: reason.badText', { name: [{ a1: 1 }] }, { title: 'a 2' }],
    [
      '1 date · properties.date: reason.badDate',
      { date: '7/5/1954', description: 'Fell.' },
      { date: null, body: 'Fell.\n\nDate in the file: 7/5/1954' },
    ],
    ['1 links · properties.eventIds: reason.badEventIds', { eventIds: 7 }, { eventIds: [] }],
    [
      '1 links · properties.eventIds: reason.badEventIds',
      { eventIds: ['dbp-siege', 'No Id!', 'trail'] },
      { eventIds: ['dbp-siege', 'trail'] },
    ],
    [
      '1 longTitle · properties: reason.textTooLong',
      { title: 'x'.repeat(301), body: 'b' },
      { title: `${'x'.repeat(120)}…`, body: `${'x'.repeat(301)}\n\nb` },
    ],
    [
      '1 longText · properties: reason.textTooLong',
      { body: 'x'.repeat(200_001) },
      { body: 'x'.repeat(199_999) },
    ],
  ])('%s', (told, properties, note) => {
    const left = leftOutOf({ properties });
    expect(left.told).toEqual([told]);
    expect(left.came[0]).toMatchObject(note);
  });
});
