import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type NotesRead, readNotesGeoJson } from '../../../../db/exchange/notes-geojson.ts';
import { type Note, NoteSchema } from '../../../../geodata/model/workbook/workbook.ts';
import { value } from '../workbook-fixture.ts';

const FOLDER = join(import.meta.dirname, '../../../fixtures/notes');

function readFile(name: string, language: 'en' | 'vi' = 'en'): NotesRead {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const read = value(readNotesGeoJson(text, { fileName: name, language }));
  for (const note of read.notes) expect(v.parse(NoteSchema, note)).toEqual(note);
  return read;
}

const told = ({ report }: NotesRead) => report.leftOut.map(({ kind, count }) => `${count} ${kind}`);
const brief = ({ notes }: NotesRead) =>
  notes.map(({ title, body, date, geometry }) => [title, body, date, geometry.type]);

/** One point with these properties, as a note. */
function noteOf(properties: object, language: 'en' | 'vi' = 'en'): Note {
  const geometry = { type: 'Point', coordinates: [106.9, 17] };
  const text = JSON.stringify({ type: 'Feature', properties, geometry });
  const [note] = value(readNotesGeoJson(text, { fileName: 'a.geojson', language })).notes;
  if (note === undefined) throw new Error('no note');
  return note;
}

describe('files as other programs write them', () => {
  it('a description of KML is its words', () => {
    const read = readFile('kml-description.geojson');
    expect(brief(read)).toEqual([
      ['Bridge post', 'Held until dusk\nby one company', null, 'Point'],
    ]);
    expect(told(read)).toEqual([]);
  });

  it('a name in several languages is read in the reader’s', () => {
    expect(readFile('name-by-language.geojson', 'vi').notes[0]?.title).toBe('Cầu Hiền Lương');
    expect(readFile('name-by-language.geojson', 'en').notes[0]?.title).toBe('Hien Luong bridge');
  });

  it('a feature without a geometry stays out alone', () => {
    const read = readFile('null-geometry.geojson');
    expect(read.notes.map(({ title }) => title)).toEqual(['Ferry', 'Depot']);
    expect(read.report.leftOut).toEqual([
      {
        kind: 'noPlace',
        count: 1,
        first: { index: 2, where: 'geometry', reason: 'reason.noGeometry', params: {} },
      },
    ]);
  });

  it('a date with a time is that day, a blank one is none', () => {
    expect(readFile('date-with-time.geojson').notes[0]?.date).toBe('1954-05-07');
    const blank = readFile('date-blank.geojson');
    expect(blank.notes[0]?.date).toBeNull();
    expect(told(blank)).toEqual([]);
  });

  it('WGS 84 under a name with a version is WGS 84', () => {
    expect(brief(readFile('crs-with-version.geojson'))).toEqual([['x', '', null, 'Point']]);
  });

  it('ogr2ogr from KML: names, HTML, times, spans, collections, and what has no place', () => {
    const read = readFile('ogr2ogr-from-kml.geojson');
    expect(brief(read)).toEqual([
      ['Him Lam', 'Béatrice\nfell & burned', '1954-03-13', 'Point'],
      ['Siege (1)', '', '1954-03-13/1954-05-07', 'Point'],
      ['Siege (2)', '', '1954-03-13/1954-05-07', 'LineString'],
    ]);
    expect(told(read)).toEqual(['1 noPlace']);
    expect(read.report.otherKeys).toEqual({
      names: ['tessellate', 'extrude', 'visibility'],
      hasMore: false,
    });
  });

  it('ogr2ogr from a table with Vietnamese names of columns', () => {
    const read = readFile('ogr2ogr-from-csv.geojson');
    expect(brief(read)).toEqual([
      ['Điện Biên', '', '1954-05-07', 'Point'],
      ['Huế', '', '1968-01-31', 'Point'],
    ]);
    expect(told(read)).toEqual(['1 noPlace']);
  });

  it('ogr2ogr as a sequence of features, each after a separator', () => {
    expect(readFile('ogr2ogr-sequence.geojson').notes.map(({ title }) => title)).toEqual([
      'Điện Biên',
      'Huế',
    ]);
  });

  it('ogr2ogr from GPX: a remark that stands there twice is read once, its clock is no date', () => {
    const read = readFile('ogr2ogr-from-gpx.geojson');
    expect(brief(read)).toEqual([['Cầu Hiền Lương', 'north end', null, 'Point']]);
    expect(read.report.otherKeys).toEqual({ names: ['ele', 'time'], hasMore: false });
  });

  it('ogr2ogr with times of day: the days as written', () => {
    const dates = readFile('ogr2ogr-times.geojson').notes.map(({ date }) => date);
    expect(dates).toEqual(['1954-05-07', '1954-05-08']);
  });

  it('ArcGIS: milliseconds before 1970, and HTML', () => {
    const read = readFile('arcgis-query.geojson');
    expect(brief(read)).toEqual([
      ['Khe Sanh', 'Combat base\nof the 26th Marines', '1968-02-01', 'Point'],
    ]);
  });

  it('uMap: a place on the next turn of the globe, an open ring, no name', () => {
    const read = readFile('umap.geojson');
    expect(brief(read)).toEqual([
      ['Ferry', '**Bến phà** Xuân Sơn', null, 'Point'],
      ['umap 2', '', null, 'Polygon'],
    ]);
    const [lng, lat] = read.notes[0]?.geometry.coordinates ?? [];
    expect(lng).toBeCloseTo(106.3, 9);
    expect(lat).toBe(17.6);
    expect(read.report.otherKeys).toEqual({ names: ['_umap_options'], hasMore: false });
  });

  it('Google: a saved place is named by its location', () => {
    expect(brief(readFile('google-saved-places.geojson'))).toEqual([
      ['Cầu Hiền Lương', '', '2023-04-30', 'Point'],
    ]);
  });

  it('QGIS: a byte order mark, letters with separate marks, heights', () => {
    const read = readFile('qgis-bom-nfd.geojson');
    expect(brief(read)).toEqual([['Điện Biên Phủ', 'Lòng chảo', '1954-05-07', 'Point']]);
    expect(read.notes[0]?.geometry.coordinates).toEqual([103.0165, 21.3855]);
    expect(read.report.otherKeys).toEqual({ names: ['fid'], hasMore: false });
  });

  it('metres of another system are refused by its name', () => {
    const text = readFileSync(join(FOLDER, 'ogr2ogr-utm-48.geojson'), 'utf8');
    const options = { fileName: 'utm.geojson', language: 'en' } as const;
    expect(readNotesGeoJson(text, options)).toMatchObject({
      ok: false,
      error: { code: 'importNotGeoJson', params: { found: 'urn:ogc:def:crs:EPSG::32648' } },
    });
  });

  it('a file of empty geometries has nothing to import, and says so', () => {
    const text = readFileSync(join(FOLDER, 'ogr2ogr-empty.geojson'), 'utf8');
    const options = { fileName: 'empty.geojson', language: 'en' } as const;
    expect(readNotesGeoJson(text, options)).toMatchObject({
      ok: false,
      error: { code: 'importNoneUsable', params: { count: 3, reason: 'reason.noGeometry' } },
    });
  });
});

describe('coordinate systems', () => {
  const readCrs = (crs: unknown) => {
    const geometry = { type: 'Point', coordinates: [106.9, 17] };
    const features = [{ type: 'Feature', properties: {}, geometry }];
    const text = JSON.stringify({ type: 'FeatureCollection', crs, features });
    return readNotesGeoJson(text, { fileName: 'a.geojson', language: 'en' });
  };
  const named = (name: string) => ({ type: 'name', properties: { name } });

  it.each([
    ...[
      'urn:ogc:def:crs:OGC:1.3:CRS84',
      'urn:ogc:def:crs:OGC::CRS84',
      'urn:ogc:def:crs:EPSG::4326',
    ],
    ...['urn:ogc:def:crs:EPSG:9.9.1:4326', 'urn:ogc:def:crs:EPSG:6.18:3:4326', 'EPSG:4326'],
    ...['urn:x-ogc:def:crs:EPSG:4326', 'http://www.opengis.net/def/crs/EPSG/0/4326', 'epsg:4326'],
    ...['http://www.opengis.net/def/crs/OGC/1.3/CRS84', 'https://epsg.io/4326', 'EPSG:4979'],
    ...['http://www.opengis.net/gml/srs/epsg.xml#4326', 'OGC:CRS84', 'CRS84', 'CRS:84', 'WGS84'],
    ...['WGS 84', 'WGS_1984', 'GCS_WGS_1984', 'wgs 84', 'WGS 84 (CRS84)', '4326', 'OGC:CRS84h'],
  ])('%s is WGS 84', (name) => {
    expect(readCrs(named(name))).toMatchObject({ ok: true });
  });

  it.each<[unknown]>([
    [null],
    [undefined],
    ['EPSG:4326'],
    [{ type: 'EPSG', properties: { code: 4326 } }],
    [{ type: 'name', properties: {} }],
    [{ type: 'link', properties: { href: 'https://www.opengis.net/def/crs/EPSG/0/4326' } }],
  ])('%j is WGS 84, or says nothing', (crs) => {
    expect(readCrs(crs)).toMatchObject({ ok: true });
  });

  it.each<[unknown, string]>([
    [{ type: 'EPSG', properties: { code: 32648 } }, 'EPSG:32648'],
    [{ type: 'EPSG', properties: { code: '32648' } }, '32648'],
    [named('urn:ogc:def:crs:EPSG::3857'), 'urn:ogc:def:crs:EPSG::3857'],
    [named('urn:ogc:def:crs:EPSG::4756'), 'urn:ogc:def:crs:EPSG::4756'],
    [named('urn:ogc:def:crs:EPSG::43260'), 'urn:ogc:def:crs:EPSG::43260'],
    [named('EPSG:14326'), 'EPSG:14326'],
    [named('VN-2000 / UTM zone 48N'), 'VN-2000 / UTM zone 48N'],
    [
      { type: 'link', properties: { href: 'http://example.org/crs/42' } },
      'http://example.org/crs/42',
    ],
  ])('%j is another one, by name', (crs, found) => {
    expect(readCrs(crs)).toMatchObject({
      ok: false,
      error: { code: 'importNotGeoJson', params: { reason: 'reason.otherCrs', found } },
    });
  });
});

describe('dates', () => {
  it.each<[unknown, string | null]>([
    ['1954-05-07', '1954-05-07'],
    ['1954-05-07T00:00:00Z', '1954-05-07'],
    ['1954-05-07T23:30:00+07:00', '1954-05-07'],
    ['1954-05-07T17:30:00.000Z', '1954-05-07'],
    ['1954-05-07 17:30', '1954-05-07'],
    ['1954/05/07', '1954-05-07'],
    ['1954/05/07 17:30:00+00', '1954-05-07'],
    ['1954.05.07', '1954-05-07'],
    ['1954-5-7', '1954-05-07'],
    ['1954-5', '1954-05'],
    ['19540507', '1954-05-07'],
    [19540507, '1954-05-07'],
    [1954, '1954'],
    ['1954', '1954'],
    ['1954-05-00', '1954-05'],
    ['1954-00-00', '1954'],
    ['1954-03-13/1954-05-07', '1954-03-13/1954-05-07'],
    ['1954-03-13T00:00:00Z/1954-05-07T00:00:00Z', '1954-03-13/1954-05-07'],
    ['1954/1955', '1954/1955'],
    ['1941-02~', '1941-02~'],
    [-493862400000, '1954-05-09'],
    [-60480000000, '1968-02-01'],
    [-1, null],
    ['', null],
    ['   ', null],
    [null, null],
    [[], null],
  ])('%j is %s, and nothing is told', (date, expected) => {
    const note = noteOf({ name: 'x', date });
    expect(note).toMatchObject({ date: expected });
  });

  it.each(['07/05/1954', '1954-02-30', '1954-13-01', 'spring 1954', -2208988800, 12.5])(
    '%j is not understood, and kept in the text',
    (date) => {
      const note = noteOf({ name: 'x', date }, 'vi');
      expect(note).toMatchObject({ date: null, body: `Ngày trong tệp: ${date}` });
    },
  );

  it('a beginning and an end are a span, either may be open', () => {
    expect(noteOf({ start: '1954-03-13', end: '1954-05-07' }).date).toBe('1954-03-13/1954-05-07');
    expect(noteOf({ begin: '1964' }).date).toBe('1964/..');
    expect(noteOf({ endDate: 1975 }).date).toBe('../1975');
    expect(noteOf({ timespan: { begin: '1964', end: '1964' } }).date).toBe('1964');
  });

  it('a road that starts and ends at towns is not dated by them', () => {
    expect(noteOf({ name: 'QL9', start: 'Đông Hà', end: 'Lao Bảo' })).toMatchObject({
      date: null,
      body: '',
    });
  });
});

describe('texts', () => {
  it.each<[string, unknown, string]>([
    ['a wrapped text', { value: 'Held' }, 'Held'],
    ['a map without the reader’s language', { fr: 'Pont', de: 'Brücke' }, 'Pont'],
    ['a map with regions', { 'vi-VN': 'Cầu', 'en-GB': 'Bridge' }, 'Bridge'],
    ['a list', ['Cầu', 'Bridge'], 'Cầu, Bridge'],
    ['a number', 57, '57'],
    ['HTML', '<p>Hill&nbsp;<b>861</b></p><ul><li>north</li></ul>', 'Hill 861\n\n- north'],
    ['a link', '<a href="https://example.org/x">Map</a>', 'Map (https://example.org/x)'],
    ['a link that runs', '<a href="javascript:alert(1)">Map</a>', 'Map'],
    ['a script', 'a<br><script>alert(1)</script>b', 'a\nb'],
    ['a sum', 'a < b and c > d', 'a < b and c > d'],
    ['half a character and a zero', 'a\ud800\u0000b', 'a\ufffdb'],
  ])('%s', (_, description, body) => {
    expect(noteOf({ name: 'x', description }).body).toBe(body);
  });

  it('our own text is Markdown and stays as it was written', () => {
    expect(noteOf({ title: 'x', body: 'a<br>**b**\n' }).body).toBe('a<br>**b**\n');
  });

  it('HTML that never ends is read in one go', () => {
    expect(noteOf({ name: 'x', description: `<b>${'<script '.repeat(20_000)}` }).body).toContain(
      '<script',
    );
  });
});

describe('a file too large for what a note is', () => {
  const refusalOf = (geometry: object) => {
    const text = JSON.stringify({ type: 'Feature', properties: { name: 'Craters' }, geometry });
    const read = readNotesGeoJson(text, { fileName: 'craters.geojson', language: 'en' });
    if (read.ok) throw new Error(`${read.value.notes.length} notes came in`);
    return read.error;
  };

  it('of 130,000 points is told what it would become and what the limit is', () => {
    const coordinates = Array.from({ length: 130_000 }, (_, i) => [102 + (i % 1000) / 200, 10]);
    expect(refusalOf({ type: 'MultiPoint', coordinates })).toEqual({
      code: 'importTooMuch',
      params: {
        file: 'craters.geojson',
        notes: 130_000,
        positions: 130_000,
        noteLimit: 50_000,
        positionLimit: 1_000_000,
      },
    });
  });

  it('of a line with more than a million positions too', () => {
    const coordinates = Array.from({ length: 1_000_001 }, () => [102, 10]);
    expect(refusalOf({ type: 'LineString', coordinates })).toMatchObject({
      code: 'importTooMuch',
      params: { notes: 1, positions: 1_000_001 },
    });
  });

  it('a MultiPoint as large as the limit comes in', () => {
    const coordinates = Array.from({ length: 50_000 }, (_, i) => [102 + (i % 1000) / 200, 10]);
    const geometry = { type: 'MultiPoint', coordinates };
    const text = JSON.stringify({ type: 'Feature', properties: { name: 'Craters' }, geometry });
    const read = value(readNotesGeoJson(text, { fileName: 'a.geojson', language: 'en' }));
    expect(read.report).toMatchObject({ noteCount: 50_000, leftOut: [] });
    expect(read.notes.at(-1)?.title).toBe('Craters (50000)');
  });
});
