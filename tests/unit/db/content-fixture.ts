import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AUTHORED_FILES } from '../../../geodata/model/content/authored-source.ts';
import { LAYER_IDS } from '../../../geodata/model/content/layers.ts';

type Json = Record<string, unknown>;

/** The files of a small atlas, by path. Change what a test needs, then write them. */
export function smallContent(): Record<string, unknown> {
  const layers = LAYER_IDS.map((id) => ({
    id,
    title: { en: `Layer ${id}`, vi: `Lớp ${id}` },
    description: { en: 'What it shows.', vi: 'Nội dung của lớp.' },
  }));
  return {
    'db/content/layers.json': layers,
    'db/content/sources.json': [
      {
        id: 'fall-1966',
        type: 'book',
        title: 'Hell in a Very Small Place',
        author: [{ family: 'Fall', given: 'Bernard B.' }],
        publisher: 'Lippincott',
        issued: { 'date-parts': [[1966]] },
        language: 'en',
        note: 'read in extracts',
        custom: { grade: 'scholarly' },
      },
      {
        id: 'pentagon-papers',
        type: 'report',
        title: 'Report',
        URL: 'https://example.org/p',
        custom: { grade: 'archive' },
      },
    ],
    'db/content/chapters.json': [
      { id: 'siege', title: { en: 'The siege', vi: 'Cuộc vây hãm' }, days: '1954', order: 1 },
      { id: 'after', title: { en: 'After', vi: 'Về sau' }, days: '1954/1975', order: 2 },
    ],
    'db/content/places/a.json': [saigon(), himLam()],
    'db/content/people.json': [giap()],
    'db/content/organisations.json': [army()],
    'db/content/units/a.json': [regiment(), battalion()],
    ...Object.fromEntries(
      LAYER_IDS.map((id) => [`geodata/layers/${id}.geojson`, featureCollection([])]),
    ),
    'geodata/layers/dien-bien-phu.geojson': featureCollection([beatrice(), valley()]),
    'geodata/layers/ho-chi-minh-trail.geojson': featureCollection([road()]),
    'db/content/events/a.json': [siege(), decision(), undated()],
    'db/content/tables/a.json': [garrison()],
    ...Object.fromEntries(
      AUTHORED_FILES.map((name) => [
        `geodata/basemap/authored/${name}.geojson`,
        featureCollection([]),
      ]),
    ),
    ...Object.fromEntries(
      ['parts', 'bases', 'polities', 'holdings'].map((name) => [
        `db/content/ground/${name}.json`,
        [],
      ]),
    ),
    'db/content/series.json': [garrisonSeries()],
    'db/content/guns.json': [howitzer()],
  };
}

/** A gun with its range. */
function howitzer(): Json {
  return {
    id: 'howitzer',
    name: { en: '105 mm howitzer', vi: 'Lựu pháo 105 mm' },
    rangeM: 11_270,
    note: { en: 'Others say less.', vi: 'Nơi khác nói ít hơn.' },
    sources: ['fall-1966'],
  };
}

/** A table of the siege with a number and with words. */
function garrison(): Json {
  return {
    id: 'garrison',
    title: { en: 'Garrison', vi: 'Quân đồn trú' },
    events: ['dbp-siege'],
    columns: [
      {
        id: 'men',
        title: { en: 'Men', vi: 'Quân số' },
        unit: { en: 'men', vi: 'người' },
        points: [{ date: '1954-03-13', value: 10_814, source: 'fall-1966', locator: 'p. 9' }],
      },
      {
        id: 'rain',
        title: { en: 'Weather', vi: 'Thời tiết' },
        points: [
          { date: '1954-03-16', text: { en: 'rain', vi: 'mưa' }, source: 'pentagon-papers' },
        ],
      },
    ],
  };
}

/** The same numbers over time. */
function garrisonSeries(): Json {
  return {
    id: 'garrison-men',
    title: { en: 'Garrison', vi: 'Quân đồn trú' },
    unit: { en: 'men', vi: 'người' },
    points: { from: 'table', table: 'garrison', column: 'men' },
  };
}

/** Writes the files below `root`; a text is written as it is, anything else as JSON. */
export function writeFiles(root: string, files: Readonly<Record<string, unknown>>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
}

export function featureCollection(features: unknown[]): Json {
  return { type: 'FeatureCollection', features };
}

export function beatrice() {
  const post = feature('dbp-beatrice', 'Beatrice', 'Him Lam', '1953-12/1954-03-13', {
    type: 'Point',
    coordinates: [103.04, 21.41],
  });
  const fate = { en: 'Fell on the first night.', vi: 'Thất thủ ngay đêm đầu.' };
  return { ...post, properties: { ...post.properties, fate } };
}

function valley() {
  return feature('dbp-valley', 'Muong Thanh valley', 'Lòng chảo Mường Thanh', null, {
    type: 'Polygon',
    coordinates: [
      [
        [102.9, 21.3],
        [103.1, 21.3],
        [103.1, 21.5],
        [102.9, 21.3],
      ],
    ],
  });
}

function road() {
  const line = {
    type: 'LineString',
    coordinates: [
      [105.9, 17.7],
      [106.2, 17.1],
    ],
  };
  const built = feature('trail-20', 'Route 20', 'Đường 20 Quyết Thắng', '1966', line);
  return {
    ...built,
    properties: { ...built.properties, mode: 'truck', isSchematic: true },
  };
}

function feature(id: string, en: string, vi: string, date: string | null, geometry: unknown) {
  return {
    type: 'Feature',
    id,
    properties: {
      kind: 'strongpoint',
      name: { en, vi },
      date,
      accuracyM: 100,
      rank: 1,
      sources: ['fall-1966'],
    },
    geometry,
  };
}

function saigon(): Json {
  return {
    id: 'saigon',
    kind: 'city',
    names: [
      { lang: 'en', text: 'Saigon', to: '1976-07-01' },
      { lang: 'en', text: 'Ho Chi Minh City', from: '1976-07-02' },
      { lang: 'vi', text: 'Sài Gòn', to: '1976-07-01' },
      { lang: 'vi', text: 'Thành phố Hồ Chí Minh', from: '1976-07-02', isUnsourced: true },
    ],
    lngLat: [106.7, 10.78],
    accuracyM: 1500,
    basis: 'gazetteer',
    country: 'cochinchina',
    rank: 0,
    sources: ['fall-1966'],
  };
}

function himLam(): Json {
  return {
    id: 'him-lam',
    kind: 'strongpoint',
    names: [
      { lang: 'en', text: 'Beatrice' },
      { lang: 'vi', text: 'Him Lam' },
    ],
    lngLat: [103.04, 21.41],
    accuracyM: 100,
    basis: 'survey',
    country: 'tonkin',
    rank: 3,
    existsFrom: '1953-12',
    existsTo: '1954-03-13',
    feature: 'dbp-beatrice',
    sources: ['fall-1966'],
    note: { en: 'Three hills.', vi: 'Ba quả đồi.' },
  };
}

function giap(): Json {
  return {
    id: 'vo-nguyen-giap',
    names: [
      { lang: 'en', text: 'Vo Nguyen Giap' },
      { lang: 'vi', text: 'Võ Nguyên Giáp' },
    ],
    born: '1911-08-25',
    roles: [
      {
        role: { en: 'Commander-in-chief', vi: 'Tổng tư lệnh' },
        organisation: 'army',
        from: '1946',
        sources: ['fall-1966'],
      },
    ],
    summary: { en: 'General.', vi: 'Đại tướng.' },
    links: [{ to: 'army', relation: { en: 'led', vi: 'chỉ huy' } }],
    essay: ['S2P4'],
    sources: ['fall-1966'],
  };
}

function army(): Json {
  return {
    id: 'army',
    kind: 'army',
    names: [
      { lang: 'en', text: 'People’s Army' },
      { lang: 'vi', text: 'Quân đội nhân dân' },
    ],
    roles: [],
    summary: { en: 'An army.', vi: 'Một quân đội.' },
    essay: [],
    sources: ['fall-1966'],
  };
}

function unit(id: string, text: string, size: string): Json {
  return {
    id,
    names: [
      { lang: 'en', text },
      { lang: 'vi', text },
    ],
    label: text,
    army: 'army',
    side: 'red',
    arm: 'infantry',
    size,
    layer: 'dien-bien-phu',
    summary: { en: 'A unit.', vi: 'Một đơn vị.' },
  };
}

function regiment(): Json {
  return {
    ...unit('regiment-141', '141st', 'regiment'),
    commanders: [{ name: 'Quang Tuyen', source: 'fall-1966' }],
  };
}

/** A battalion that stood at Him Lam for two days. */
function battalion(): Json {
  return {
    ...unit('battalion-428', '428th', 'battalion'),
    parents: [{ unit: 'regiment-141', source: 'fall-1966', locator: 'p. 12' }],
    strengths: [{ date: '1954-03-12', men: 600, source: 'pentagon-papers' }],
    positions: [{ date: '1954-03-12/1954-03-13', place: 'him-lam', source: 'fall-1966' }],
  };
}

export function siege(): Json {
  return {
    ...event('dbp-siege', 'Siege of Dien Bien Phu', 'Chiến dịch Điện Biên Phủ'),
    date: '1954-03-13/1954-05-07',
    kind: 'battle',
    layers: ['dien-bien-phu'],
    places: [
      { place: 'him-lam', role: 'site' },
      { place: 'saigon', role: 'origin' },
    ],
    features: ['dbp-beatrice', 'dbp-valley'],
    actors: [{ actor: 'vo-nguyen-giap', role: { en: 'commander', vi: 'chỉ huy' } }],
    body: [
      'The camp was shelled at dusk. [@fall-1966, p. 137; @pentagon-papers]',
      'Nobody wrote down the weather. [@?]',
      '',
      'It fell. [@fall-1966]',
    ],
    bodyVi: [
      'Trại bị pháo kích lúc chạng vạng.',
      'Không ai ghi lại thời tiết.',
      '',
      'Trại thất thủ.',
    ],
    figures: [
      {
        what: { en: 'Days', vi: 'Số ngày' },
        value: '56',
        number: 56,
        unit: { en: 'days', vi: 'ngày' },
        asOf: '1954-05-07',
        source: 'fall-1966',
      },
      { what: { en: 'Planes', vi: 'Máy bay' }, value: 'about 60', source: null },
    ],
    disputes: [
      {
        point: { en: 'Losses', vi: 'Tổn thất' },
        versions: [
          { text: { en: 'More', vi: 'Nhiều hơn' }, holder: { en: 'One', vi: 'Một' } },
          {
            text: { en: 'Fewer', vi: 'Ít hơn' },
            holder: { en: 'The essay', vi: 'Bài viết' },
            sources: ['fall-1966'],
            isEssay: true,
          },
        ],
      },
    ],
    sources: ['pentagon-papers', 'fall-1966'],
    essay: ['S2P4'],
  };
}

function decision(): Json {
  return {
    ...event('a-memorandum', 'A memorandum on Beatrice, Washington', 'Một bản ghi nhớ'),
    date: '1961-05-11',
    noPlace: true,
    layers: ['context'],
  };
}

function undated(): Json {
  return {
    ...event('trail-life', 'Life along the road', 'Đời sống dọc tuyến đường'),
    date: null,
    kind: 'movement',
    layers: ['ho-chi-minh-trail', 'context'],
    features: ['trail-20', 'dbp-valley'],
  };
}

function event(id: string, en: string, vi: string): Json {
  return {
    id,
    title: { en, vi },
    date: null,
    kind: 'politics',
    chapter: 'siege',
    layers: [],
    places: [],
    features: [],
    actors: [],
    summary: { en: `${en} in short.`, vi: `Tóm tắt: ${vi}.` },
    body: [],
    figures: [],
    disputes: [],
    sources: ['fall-1966'],
    essay: [],
  };
}
