import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../../db/exchange/formats.ts';
import { readFeatureNotes } from '../../../../db/exchange/notes-geojson.ts';
import type { AtlasError } from '../../../../geodata/model/result.ts';
import { value } from '../workbook-fixture.ts';

const POINT = '<Point><coordinates>106.7,16.6,0</coordinates></Point>';

function read(content: string | Uint8Array, fileName: string) {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const { features } = value(readFile(bytes, fileName));
  return value(readFeatureNotes(features, { fileName, language: 'en' }));
}

function readKml(inside: string) {
  return read(`<kml xmlns="http://www.opengis.net/kml/2.2">${inside}</kml>`, 'a.kml');
}

function errorOf(content: string | Uint8Array, fileName: string): AtlasError {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const result = readFile(bytes, fileName);
  if (result.ok) throw new Error('was read');
  return result.error;
}

describe('KML', () => {
  it('comes in with titles, words, folders and what else it says', () => {
    const { notes } = readKml(`<Document><Folder><name>Đường 9</name><Folder><name>1968</name>
      <Placemark><name>Làng Vây</name><description><![CDATA[<b>Camp</b><br>fell]]></description>
      <ExtendedData><Data name="sheet"><value>6342 IV</value></Data></ExtendedData>${POINT}
      </Placemark></Folder></Folder></Document>`);
    expect(notes).toMatchObject([
      {
        title: 'Làng Vây',
        body: 'Camp\nfell',
        geometry: { type: 'Point', coordinates: [106.7, 16.6] },
        properties: { folder: 'Đường 9 / 1968', sheet: '6342 IV' },
      },
    ]);
  });

  it.each([
    ['<TimeStamp><when>1968</when></TimeStamp>', '1968'],
    ['<TimeStamp><when>1968-02</when></TimeStamp>', '1968-02'],
    ['<TimeStamp><when>1968-02-07T00:42:00+08:00</when></TimeStamp>', '1968-02-07'],
    [
      '<TimeSpan><begin>1968-01-21</begin><end>1968-07-09</end></TimeSpan>',
      '1968-01-21/1968-07-09',
    ],
    ['<TimeSpan><begin>1968-01-21</begin></TimeSpan>', '1968-01-21/..'],
    ['<TimeSpan><end>1968</end></TimeSpan>', '../1968'],
    ['<TimeStamp><when></when></TimeStamp>', null],
  ])('reads %s as %s', (time, date) => {
    expect(readKml(`<Placemark>${time}${POINT}</Placemark>`).notes[0]?.date).toBe(date);
  });

  it('is of the time of the nearest folder around it that has one, unless it has its own', () => {
    const at = (when: string) => `<TimeStamp><when>${when}</when></TimeStamp>`;
    const mark = (time = '') => `<Placemark>${time}${POINT}</Placemark>`;
    const { notes } = readKml(`<Document>${at('1954')}${mark()}<Folder>${at('1968')}${mark()}
      <Folder>${mark()}${mark(at('1972'))}</Folder></Folder></Document>`);
    expect(notes.map(({ date }) => date)).toEqual(['1954', '1968', '1968', '1972']);
  });

  it('of a track is of the days from its first point to its last', () => {
    const { notes } = readKml(`<Placemark><gx:Track>
      <when>1971-02-08T06:00:00Z</when><when>1971-02-11T06:00:00Z</when>
      <gx:coord>106.5 16.6 0</gx:coord><gx:coord>106.2 16.7 0</gx:coord>
    </gx:Track></Placemark>`);
    expect(notes[0]).toMatchObject({ date: '1971-02-08/1971-02-11' });
    expect(notes[0]?.geometry.type).toBe('LineString');
  });

  it('leaves out pictures, and says where they belong', () => {
    const { notes, report } = readKml(`<Document><Placemark>${POINT}</Placemark><GroundOverlay>
      <Icon><href>a.png</href></Icon><LatLonBox><north>17</north><south>16</south>
      <east>107</east><west>106</west></LatLonBox></GroundOverlay></Document>`);
    expect(notes).toHaveLength(1);
    expect(report.leftOut).toMatchObject([{ kind: 'picture', count: 1 }]);
  });

  it('that uses prefixes which it declares nowhere is read, too', () => {
    const { notes } = readKml(
      `<Placemark><atom:author><atom:name>x</atom:name></atom:author><name>A</name>${POINT}</Placemark>`,
    );
    expect(notes[0]?.title).toBe('A');
  });

  it('that is broken is told with the place', () => {
    expect(errorOf('<kml>\n<Document>\n<Placemark <name/></kml>', 'a.kml')).toMatchObject({
      code: 'importNotXml',
      params: { file: 'a.kml', line: 3 },
    });
  });
});

it('KMZ is unpacked, doc.kml before any other', () => {
  const kml = (name: string) =>
    strToU8(`<kml><Placemark><name>${name}</name>${POINT}</Placemark></kml>`);
  const bytes = zipSync({ 'a/other.kml': kml('Other'), 'doc.kml': kml('Main') });
  expect(read(bytes, 'a.kmz').notes.map(({ title }) => title)).toEqual(['Main']);
});

it('GPX comes in as points, routes and tracks, each of its time', () => {
  const { notes } = read(
    `<gpx version="1.1"><wpt lat="16.6" lon="106.7"><time>1999-05-01T02:00:00Z</time>
      <name>Hill 861</name><sym>Summit</sym></wpt>
      <rte><name>Route</name><rtept lat="16.6" lon="106.7"/><rtept lat="16.7" lon="106.8"/></rte>
      <trk><name>Walk</name><trkseg>
        <trkpt lat="16.6" lon="106.7"><time>1999-05-01T23:00:00Z</time></trkpt>
        <trkpt lat="16.7" lon="106.8"><time>1999-05-02T01:00:00Z</time></trkpt>
      </trkseg></trk></gpx>`,
    'a.gpx',
  );
  const seen = notes.map(({ title, date, geometry }) => [title, date, geometry.type]);
  expect(seen).toEqual(
    expect.arrayContaining([
      ['Hill 861', '1999-05-01', 'Point'],
      ['Route', null, 'LineString'],
      ['Walk', '1999-05-01/1999-05-02', 'LineString'],
    ]),
  );
  expect(notes.find(({ title }) => title === 'Hill 861')?.properties).toEqual({ sym: 'Summit' });
});

it('GeoJSON is read whatever the file is called', () => {
  const feature = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'Point', coordinates: [1, 2] },
  };
  expect(read(JSON.stringify(feature), 'a.txt').notes).toHaveLength(1);
});

it.each([
  ['a.gpkg', strToU8('SQLite format 3'), 'SQLite (GeoPackage, SpatiaLite)'],
  ['a.shp', Uint8Array.of(0, 0, 0x27, 0x0a, 0), 'Shapefile'],
  ['a.zip', zipSync({ 'a.shp': strToU8('x') }), 'Shapefile (ZIP)'],
  ['a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('x') }), 'Excel'],
  ['a.xml', strToU8('<osm/>'), 'XML (osm)'],
])('%s is refused by the name of its format', (file, bytes, found) => {
  expect(errorOf(bytes, file)).toEqual({ code: 'importOtherFormat', params: { file, found } });
});

it('a damaged archive is refused', () => {
  const whole = zipSync({ 'doc.kml': strToU8('<kml/>') });
  expect(errorOf(whole.slice(0, 40), 'a.kmz')).toMatchObject({ code: 'fileUnreadable' });
});
