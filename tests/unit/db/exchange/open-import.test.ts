import { describe, expect, it } from 'vitest';
import { openImport } from '../../../../db/exchange/open-import.ts';
import { readCoordinates } from '../../../../geodata/model/space/read-coordinates.ts';
import {
  type ColumnRole,
  type ImportChoices,
  type ImportSheet,
  NO_CHOICES,
} from '../../../../geodata/model/workbook/import-sheet.ts';
import { value } from '../workbook-fixture.ts';

function open(content: string | Uint8Array, fileName = 'a.csv') {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const opened = value(openImport(bytes, fileName, 'en'));
  return {
    look: (choices: Partial<ImportChoices> = {}) =>
      value(opened.look({ ...NO_CHOICES, ...choices }, {})),
    read: (choices: Partial<ImportChoices> = {}) =>
      value(opened.read({ ...NO_CHOICES, ...choices }, {})),
  };
}

/** What becomes of each column, by its name. */
const rolesOf = ({ columns }: ImportSheet) =>
  Object.fromEntries(columns.map(({ name, role }) => [name, role]));

const POINTS = 'Name,Lat,Long,Date,Unit\nLàng Vây,16.61,106.72,1968-02-07,00123\n';

describe('a table', () => {
  it('comes in by the names of its columns; codes stay texts and stay with the note', () => {
    const { look, read } = open(POINTS);
    expect(look()).toMatchObject({
      format: 'CSV',
      rowCount: 1,
      table: { hasHeader: true },
      asks: [],
      outcome: {
        ok: true,
        datedCount: 1,
        first: [{ title: 'Làng Vây', date: '1968-02-07', shape: 'Point' }],
        places: [[106.72, 16.61]],
      },
    });
    expect(read().notes).toMatchObject([
      {
        title: 'Làng Vây',
        date: '1968-02-07',
        geometry: { type: 'Point', coordinates: [106.72, 16.61] },
        properties: { Unit: '00123' },
      },
    ]);
  });

  it.each<[string, Uint8Array]>([
    ['with a byte order mark', new TextEncoder().encode(`\ufeff${POINTS}`)],
    ['in UTF-16', Buffer.from(`\ufeff${POINTS}`, 'utf16le')],
    ['with CR alone', new TextEncoder().encode(POINTS.replaceAll('\n', '\r'))],
    ['with tabs', new TextEncoder().encode(POINTS.replaceAll(',', '\t'))],
  ])('%s says the same', (_, bytes) => {
    expect(open(bytes).read().notes[0]).toMatchObject({
      title: 'Làng Vây',
      geometry: { coordinates: [106.72, 16.61] },
    });
  });

  it('without names of columns numbers them, and a column without one', () => {
    expect(rolesOf(open('Huế,16.46,107.59\nVinh,18.67,105.69').look())).toEqual({
      'column 1': 'keep',
      'column 2': 'keep',
      'column 3': 'keep',
    });
    expect(open('Huế,16.46,107.59\nVinh,18.67,105.69').look().table).toEqual({ hasHeader: false });
    expect(rolesOf(open(',name,name,lat,lon\n0,a,b,16,107').look())).toEqual({
      'column 1': 'keep',
      name: 'title',
      'name (2)': 'keep',
      lat: 'lat',
      lon: 'lng',
    });
  });

  it('is read as a person says what its columns are', () => {
    const roles: ColumnRole[] = ['title', 'lat', 'lng'];
    const { notes } = open('Huế,16.46,107.59').read({ roles });
    expect(notes[0]).toMatchObject({ title: 'Huế', geometry: { coordinates: [107.59, 16.46] } });
    expect(notes[0]?.properties).toBeUndefined();
  });

  it('leaves out a column that a person wants out', () => {
    const roles: ColumnRole[] = ['title', 'lat', 'lng', 'date', 'drop'];
    expect(open(POINTS).read({ roles }).notes[0]?.properties).toBeUndefined();
  });

  it('has decimal commas, lines in texts, and degrees with minutes', () => {
    const read = (text: string) => open(text).read().notes[0];
    expect(read('name;lat;lon\nHuế;16,46;107,59')?.geometry.coordinates).toEqual([107.59, 16.46]);
    expect(read('name,note,lat,lon\nHuế,"a\nb",16.46,107.59')?.body).toBe('a\nb');
    expect(read(`name,lat,lon\nHuế,"16°30'N","107°30'E"`)?.geometry.coordinates).toEqual([
      107.5, 16.5,
    ]);
  });

  it('has shapes in words', () => {
    const { notes } = open('name,geom\nQL9,"LINESTRING(106.6 16.6, 106.7 16.6)"').read();
    expect(notes[0]?.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [106.6, 16.6],
        [106.7, 16.6],
      ],
    });
  });

  it('with grid references asks for their datum, and keeps them with the note', () => {
    const { look, read } = open('Hamlet Name,UTM Coordinates\nTAN-AN,YD466584\n');
    expect(look()).toMatchObject({ hasGrid: true, asks: ['datum'] });
    expect(rolesOf(look())).toEqual({ 'Hamlet Name': 'title', 'UTM Coordinates': 'coordinates' });
    const places = (['wgs84', 'indian1960'] as const).map((datum) => {
      expect(look({ datum }).asks).toEqual([]);
      return read({ datum }).notes[0];
    });
    const [onWgs84, onIndian] = places.map((note) => note?.geometry.coordinates as number[]);
    expect(onIndian).toEqual(readCoordinates('YD466584', 'indian1960')?.lngLat);
    // To the west and to the north, as the maps of the war lie there.
    expect((onIndian?.[0] ?? 0) - (onWgs84?.[0] ?? 0)).toBeLessThan(-0.003);
    expect((onIndian?.[1] ?? 0) - (onWgs84?.[1] ?? 0)).toBeGreaterThan(0.001);
    expect(places[0]?.properties).toEqual({ 'UTM Coordinates': 'YD466584' });
    expect(open('name,grid\na,48QYD466584').look({ datum: 'wgs84' }).outcome).toMatchObject({
      places: [onWgs84],
    });
  });

  it('asks once for the order of day and month, unless a date proves it', () => {
    const table = (...dates: string[]) =>
      open(`name,lat,lon,start,end\n${dates.map((date) => `a,16,107,${date}`).join('\n')}`);
    const open_ = table('8/7/1964,9/7/1964');
    expect(open_.look()).toMatchObject({ asks: ['order'], dates: { ambiguous: 2 } });
    expect(open_.read({ order: 'dayFirst' }).notes[0]?.date).toBe('1964-07-08/1964-07-09');
    expect(open_.read({ order: 'monthFirst' }).notes[0]?.date).toBe('1964-08-07/1964-09-07');
    const proven = table('8/7/1964,8/24/1964');
    expect(proven.look()).toMatchObject({
      asks: [],
      choices: { order: 'monthFirst' },
      dates: { proven: { order: 'monthFirst', example: '8/24/1964' } },
    });
    expect(proven.read().notes[0]?.date).toBe('1964-08-07/1964-08-24');
  });

  it('leaves out rows without a place, one by one, and says which', () => {
    const { report, notes } = open('name,lat,lon\na,16,107\nb,,\nc,north,107\nd,0,0\n').read();
    expect(notes.map(({ title }) => title)).toEqual(['a']);
    expect(report.leftOut).toEqual([
      {
        kind: 'noPlace',
        count: 2,
        first: { index: 2, where: 'geometry', reason: 'reason.noGeometry', params: {} },
      },
      {
        kind: 'badPlace',
        count: 1,
        first: {
          index: 3,
          where: 'lat, lon',
          reason: 'reason.notAPlace',
          params: { found: 'north 107' },
        },
      },
    ]);
  });

  it('without a place says so, and stays to be looked at', () => {
    const sheet = open('isqno,name,locn\n1,NIEUPORT,SPANISH FLANDERS').look();
    expect(sheet.columns).toHaveLength(3);
    expect(sheet.outcome).toMatchObject({
      ok: false,
      error: { code: 'importNoneUsable', params: { reason: 'reason.noGeometry', count: 1 } },
    });
  });
});

describe('a file of features', () => {
  const feature = (properties: object) => ({
    type: 'Feature',
    properties,
    geometry: { type: 'Point', coordinates: [106.7, 16.6] },
  });
  const collection = (...properties: object[]) =>
    JSON.stringify({ type: 'FeatureCollection', features: properties.map(feature) });

  it('shows its properties as columns, with what becomes of each', () => {
    const { look } = open(collection({ name: 'A', stroke: 'red' }, { note: 'b' }), 'a.geojson');
    expect(look().columns).toEqual([
      { name: 'name', role: 'title', filled: 1, samples: ['A', ''] },
      { name: 'stroke', role: 'keep', filled: 1, samples: ['red', ''] },
      { name: 'note', role: 'text', filled: 1, samples: ['', 'b'] },
    ]);
  });

  it('that the atlas wrote comes back as it was, whatever else it keeps', () => {
    const own = { title: 'T', body: '', date: null, eventIds: [] };
    const kept = { name: 'N', description: 'D', timestamp: '1954' };
    const { notes } = open(collection({ ...kept, ...own }), 'a.geojson').read();
    expect(notes[0]).toMatchObject({ title: 'T', body: '', date: null, properties: kept });
  });

  it('has a question, too, where its dates can be read either way', () => {
    const { look, read } = open(collection({ name: 'A', date: '8/3/1914' }), 'a.geojson');
    expect(look().asks).toEqual(['order']);
    expect(read({ order: 'monthFirst' }).notes[0]?.date).toBe('1914-08-03');
  });
});
