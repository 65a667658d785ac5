import { describe, expect, it } from 'vitest';
import { readNotesGeoJson, writeNotesGeoJson } from '../../../../db/exchange/notes-geojson.ts';
import { applyChange } from '../../../../db/queries/edits.ts';
import { change } from '../../../../geodata/model/change.ts';
import type { AtlasError } from '../../../../geodata/model/result.ts';
import type { Note } from '../../../../geodata/model/workbook.ts';
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

function read(json: unknown, fileName = 'Điện Biên.geojson'): readonly Note[] {
  return value(readNotesGeoJson(JSON.stringify(json), fileName));
}

function errorOf(text: string): AtlasError {
  const result = readNotesGeoJson(text, 'a.geojson');
  if (result.ok) throw new Error('was read');
  return result.error;
}

/** What is told of the second feature of a file whose first is good. */
function faultOf(part: object): unknown {
  const good = { type: 'Feature', properties: {}, geometry: POINT };
  const features = [good, { ...good, ...part }];
  const { code, params } = errorOf(JSON.stringify({ type: 'FeatureCollection', features }));
  expect(code).toBe('importBadFeature');
  expect(params).toMatchObject({ file: 'a.geojson', index: 2 });
  return `${params['where']}: ${params['reason']}`;
}

function geometryFault(type: string, coordinates: unknown): unknown {
  return faultOf({ geometry: { type, coordinates } });
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
    const again = value(readNotesGeoJson(writeNotesGeoJson(notes), 'x.geojson'));
    expect(again.map(withoutId)).toEqual(notes.map(withoutId));
    const ids = new Set([...again, ...notes].map(({ id }) => id));
    expect(ids.size).toBe(6);
  });

  it('keeps Vietnamese written with separate marks, in NFC', () => {
    const text = writeNotesGeoJson(notes).normalize('NFD');
    const again = value(readNotesGeoJson(text, 'x.geojson'));
    expect(again.map(withoutId)).toEqual(notes.map(withoutId));
  });

  it('never overwrites what is in the workbook', () => {
    const db = openTestWorkbook();
    value(applyChange(db, change('addNote', { table: 'notes', put: notes })));
    const putNotes = [...value(readNotesGeoJson(writeNotesGeoJson(notes), 'x.geojson'))];
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

  it('takes name and description, a year as a number, and leaves the rest', () => {
    const properties = { name: 'Huguette', description: 'A strongpoint', date: 1954, fill: 'red' };
    expect(withoutId(read({ type: 'Feature', properties, geometry: POINT })[0] as Note)).toEqual({
      title: 'Huguette',
      body: 'A strongpoint',
      date: '1954',
      geometry: POINT,
      eventIds: [],
    });
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
    const notes = value(readNotesGeoJson(`\ufeff${JSON.stringify(json)}`, 'a.json'));
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
    ['reason.wrongType', { type: 'Topology' }],
    ['reason.wrongType', {}],
    ['reason.noFeatureList', { type: 'FeatureCollection' }],
    [
      'reason.otherCrs',
      { type: 'FeatureCollection', features: [], crs: { properties: { name: 'EPSG:3857' } } },
    ],
  ])('is told not to be GeoJSON: %s', (reason, json) => {
    const error = errorOf(JSON.stringify(json));
    expect(error).toMatchObject({
      code: 'importNotGeoJson',
      params: { file: 'a.geojson', reason },
    });
  });

  it('is told by the first bad feature, its place and the reason', () => {
    expect(faultOf({ type: 'Point' })).toBe('type: reason.notAFeature');
    expect(faultOf({ geometry: null })).toBe('geometry: reason.noGeometry');
    expect(faultOf({ properties: [] })).toBe('properties: reason.badProperties');
    expect(faultOf({ properties: { title: {} } })).toBe('properties.title: reason.badText');
    expect(faultOf({ properties: { title: 'x'.repeat(301) } })).toBe(
      'properties.title: reason.textTooLong',
    );
    expect(faultOf({ properties: { date: '7.5.1954' } })).toBe('properties.date: reason.badDate');
    expect(faultOf({ properties: { eventIds: 'dbp' } })).toBe(
      'properties.eventIds: reason.badEventIds',
    );
  });

  it.each<[string, unknown, string]>([
    ['Circle', [1, 2], 'geometry.type: reason.unknownGeometry'],
    ['Point', [21.4, 103], 'geometry.coordinates: reason.swapped'],
    ['Point', [500000, 2300000], 'geometry.coordinates: reason.outOfRange'],
    ['Point', ['103', '21'], 'geometry.coordinates: reason.notAPosition'],
    ['Point', [null, 21], 'geometry.coordinates: reason.notAPosition'],
    ['LineString', [[1, 2]], 'geometry.coordinates: reason.lineTooShort'],
    ['LineString', 'x', 'geometry.coordinates: reason.notAList'],
    ['LineString', [[1, 2], [1]], 'geometry.coordinates[1]: reason.notAPosition'],
    ['Polygon', [], 'geometry.coordinates: reason.noCoordinates'],
    ['Polygon', [SQUARE, [[1, 2]]], 'geometry.coordinates[1]: reason.ringTooShort'],
    ['Polygon', [SQUARE.slice(0, 4)], 'geometry.coordinates[0]: reason.ringOpen'],
    ['MultiPolygon', [[[[0, 91]]]], 'geometry.coordinates[0][0][0]: reason.swapped'],
  ])('is told by the place of a bad %s %j', (type, coordinates, fault) => {
    expect(geometryFault(type, coordinates)).toBe(fault);
  });
});
