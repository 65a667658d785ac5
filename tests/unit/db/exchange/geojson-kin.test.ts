import { describe, expect, it } from 'vitest';
import { readNotesGeoJson } from '../../../../db/exchange/notes-geojson.ts';
import { value } from '../workbook-fixture.ts';

const OPTIONS = { fileName: 'a.json', language: 'en' } as const;
const POINT = { type: 'Point', coordinates: [106.7, 16.6] };

function read(json: object) {
  return value(readNotesGeoJson(JSON.stringify(json), OPTIONS));
}

describe('TopoJSON', () => {
  const topology = {
    type: 'Topology',
    transform: { scale: [0.5, 0.5], translate: [106, 16] },
    objects: {
      provinces: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', arcs: [[0, 1]], properties: { name: 'Quảng Trị' } },
          { type: 'Point', coordinates: [1, 1], properties: { name: 'Làng Vây' } },
        ],
      },
    },
    arcs: [
      [
        [0, 0],
        [2, 0],
        [0, 2],
      ],
      [
        [2, 2],
        [-2, 0],
        [0, -2],
      ],
    ],
  };

  it('comes in as the shapes that share its arcs, each with its layer', () => {
    expect(read(topology).notes).toMatchObject([
      {
        title: 'Quảng Trị',
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [106, 16],
              [107, 16],
              [107, 17],
              [106, 17],
              [106, 16],
            ],
          ],
        },
        properties: { layer: 'provinces' },
      },
      { title: 'Làng Vây', geometry: { type: 'Point', coordinates: [106.5, 16.5] } },
    ]);
  });

  it('whose arcs are not there is refused', () => {
    const text = JSON.stringify({ ...topology, arcs: [] });
    expect(readNotesGeoJson(text, OPTIONS)).toMatchObject({
      ok: false,
      error: { code: 'importNotGeoJson', params: { reason: 'reason.badTopology' } },
    });
  });
});

describe('Linked Places and GeoJSON-T', () => {
  const place = (when: object) => ({
    '@id': 'https://example.org/lang-vay',
    type: 'Feature',
    properties: { title: 'Làng Vây' },
    when,
    descriptions: [{ value: 'A camp.', lang: 'en' }],
    geometry: POINT,
  });

  it.each<[object, string]>([
    [
      { timespans: [{ start: { in: '1967-12' }, end: { in: '1968-02-07' } }] },
      '1967-12/1968-02-07',
    ],
    [
      { timespans: [{ start: { earliest: '1953-11' }, end: { latest: '1954-05' } }] },
      '1953-11/1954-05',
    ],
    [
      {
        timespans: [
          { start: '1964', end: '1964' },
          { start: '1968', end: '1972' },
        ],
      },
      '1964/1972',
    ],
    [{ timespans: [{ start: { in: '1968' } }] }, '1968/..'],
    [{ start: '1968-01-30', end: '1968-02-24' }, '1968-01-30/1968-02-24'],
  ])('%j is %s', (when, date) => {
    expect(read({ type: 'FeatureCollection', features: [place(when)] }).notes[0]).toMatchObject({
      title: 'Làng Vây',
      body: 'A camp.',
      date,
      properties: { '@id': 'https://example.org/lang-vay' },
    });
  });

  it('a time that stands with the shape is that of the feature', () => {
    const geometry = { ...POINT, when: { start: '1968', end: '1968' } };
    expect(read({ type: 'Feature', properties: { title: 'A' }, geometry }).notes[0]?.date).toBe(
      '1968',
    );
  });
});

it('what simplestyle and historians say of a feature stays with it', () => {
  const said = { 'marker-color': '#b8341b', source: 'AMS 6342 IV', precision_m: 50 };
  const { notes } = read({ type: 'Feature', properties: { name: 'A', ...said }, geometry: POINT });
  expect(notes[0]).toMatchObject({ properties: said, style: { ink: 'vermilion' } });
});
