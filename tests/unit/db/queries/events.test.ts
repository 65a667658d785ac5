import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileContent } from '../../../../db/compile/compile-content.ts';
import { type ContentDb, openContent } from '../../../../db/open.ts';
import { loadAtlas } from '../../../../db/queries/atlas.ts';
import { getEvent, searchEvents } from '../../../../db/queries/events.ts';
import { LAYER_IDS } from '../../../../geodata/model/content/layers.ts';
import { fail } from '../../../../geodata/model/result.ts';
import { NOTHING_FOUND } from '../../../../geodata/model/text/search.ts';
import { parseEdtf } from '../../../../geodata/model/time/edtf.ts';
import { smallContent, writeFiles } from '../content-fixture.ts';
import { keptFolder } from '../temp-folder.ts';
import { value } from '../workbook-fixture.ts';

let db: ContentDb;

beforeAll(() => {
  const root = keptFolder();
  writeFiles(root.path, smallContent());
  compileContent(root.path, join(root.path, 'content.db'));
  db = openContent(join(root.path, 'content.db'));
  return () => {
    db.close();
    root.remove();
  };
});

/** What SQLite would do to answer. */
function planOf(sql: string): string[] {
  const steps = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all();
  return steps.map((step) => (step as { detail: string }).detail);
}

describe('loading the atlas', () => {
  it('gives every layer in the order of the switches, also one without features', () => {
    const { layers, version } = loadAtlas(db);
    expect(layers.map(({ id }) => id)).toEqual(LAYER_IDS);
    expect(layers.map(({ features }) => features.features.length)).toEqual([0, 3, 0, 1, 0]);
    expect(version).toMatch(/^[0-9a-f]{12}$/);
  });

  it('gives guns with their ranges, and the titles of the sources that say so', () => {
    expect(loadAtlas(db).guns).toEqual([
      {
        id: 'howitzer',
        name: { en: '105 mm howitzer', vi: 'Lựu pháo 105 mm' },
        rangeM: 11_270,
        note: { en: 'Others say less.', vi: 'Nơi khác nói ít hơn.' },
        sources: [{ id: 'fall-1966', title: 'Hell in a Very Small Place' }],
      },
    ]);
  });

  it('gives features with numbers, all their properties, and events in order of date', () => {
    const features = loadAtlas(db).layers.flatMap((layer) => layer.features.features);
    const span = parseEdtf('1953-12/1954-03-13');
    expect(features[0]).toEqual({
      type: 'Feature',
      id: 1,
      geometry: { type: 'Point', coordinates: [103.04, 21.41] },
      properties: {
        featureId: 'dbp-beatrice',
        layerId: 'dien-bien-phu',
        kind: 'strongpoint',
        nameEn: 'Beatrice',
        nameVi: 'Him Lam',
        edtf: '1953-12/1954-03-13',
        startDay: span.startDay,
        endDay: span.endDay,
        accuracyM: 100,
        isSchematic: false,
        mode: '',
        country: 'vn',
        isContested: true,
        grade: 'scholarly',
        knownFromDay: -1097,
        rank: 1,
        eventIds: ['dbp-siege'],
      },
    });
    expect(features[1]?.properties).toMatchObject({
      edtf: null,
      startDay: -2147483648,
      endDay: 2147483647,
      eventIds: ['dbp-siege', 'trail-life'],
    });
    expect(features[2]).toMatchObject({
      id: 4,
      properties: { kind: 'unit', unit: '10061000161211000000:428th', unitSlot: 0 },
    });
    expect(features[3]).toMatchObject({ id: 3, properties: { mode: 'truck', isSchematic: true } });
  });

  it('gives events by first day, undated last, with the box around their features', () => {
    const { events } = loadAtlas(db);
    expect(events.map(({ id }) => id)).toEqual(['dbp-siege', 'a-memorandum', 'trail-life']);
    expect(events[0]).toEqual({
      id: 'dbp-siege',
      title: { en: 'Siege of Dien Bien Phu', vi: 'Chiến dịch Điện Biên Phủ' },
      date: parseEdtf('1954-03-13/1954-05-07'),
      kind: 'battle',
      layerIds: ['dien-bien-phu'],
      featureIds: ['dbp-beatrice', 'dbp-valley'],
      grade: 'archive',
      knownFromDay: -1097,
      bounds: [102.9, 10.78, 106.7, 21.5],
    });
    expect(events[1]).toMatchObject({ featureIds: [], bounds: null });
    expect(events[2]).toMatchObject({
      date: null,
      layerIds: ['ho-chi-minh-trail', 'context'],
      featureIds: ['trail-20', 'dbp-valley'],
      bounds: [102.9, 17.1, 106.2, 21.5],
    });
  });
});

describe('a whole record', () => {
  const siege = () => value(getEvent(db, { id: 'dbp-siege' }));

  it('has its tables, each value with its source, which is listed with the others', () => {
    const { tables, sources } = siege();
    const nothing = { value: null, text: null, since: null, note: null };
    expect(tables).toEqual([
      {
        id: 'garrison',
        title: { en: 'Garrison', vi: 'Quân đồn trú' },
        note: null,
        columns: [
          {
            title: { en: 'Men', vi: 'Quân số' },
            unit: { en: 'men', vi: 'người' },
            points: [
              {
                ...nothing,
                date: parseEdtf('1954-03-13'),
                value: 10_814,
                citation: { source: 'fall-1966', locator: 'p. 9' },
              },
            ],
          },
          {
            title: { en: 'Weather', vi: 'Thời tiết' },
            unit: null,
            points: [
              {
                ...nothing,
                date: parseEdtf('1954-03-16'),
                text: { en: 'rain', vi: 'mưa' },
                citation: { source: 'pentagon-papers', locator: '' },
              },
            ],
          },
        ],
      },
    ]);
    expect(sources.map(({ id }) => id)).toContain('pentagon-papers');
  });

  it('has chapter, summary, figures, disputes and sources in the order of the file', () => {
    expect(siege()).toMatchObject({
      id: 'dbp-siege',
      chapter: { id: 'siege', title: { en: 'The siege', vi: 'Cuộc vây hãm' } },
      summary: { en: 'Siege of Dien Bien Phu in short.' },
      figures: [
        {
          what: { en: 'Days', vi: 'Số ngày' },
          value: '56',
          number: 56,
          unit: { en: 'days', vi: 'ngày' },
          asOf: parseEdtf('1954-05-07'),
          sourceId: 'fall-1966',
        },
        { value: 'about 60', number: null, unit: null, asOf: null, sourceId: null },
      ],
      disputes: [
        {
          point: { en: 'Losses' },
          versions: [
            { holder: { en: 'One', vi: 'Một' }, sourceIds: [], isEssay: false },
            { holder: { en: 'The essay' }, sourceIds: ['fall-1966'], isEssay: true },
          ],
        },
      ],
      sources: [
        { id: 'pentagon-papers', title: 'Report', url: 'https://example.org/p', grade: 'archive' },
        {
          id: 'fall-1966',
          url: null,
          grade: 'scholarly',
          imprint: 'Bernard B. Fall, Lippincott, 1966',
          note: 'read in extracts',
          language: 'en',
        },
      ],
      essayRefs: ['S2P4'],
    });
  });

  it('has its claims by paragraph, each with what it cites; unsourced ones cite nothing', () => {
    expect(siege().body).toEqual([
      [
        {
          text: 'The camp was shelled at dusk.',
          textVi: 'Trại bị pháo kích lúc chạng vạng.',
          citations: [
            { source: 'fall-1966', locator: 'p. 137' },
            { source: 'pentagon-papers', locator: '' },
          ],
        },
        {
          text: 'Nobody wrote down the weather.',
          textVi: 'Không ai ghi lại thời tiết.',
          citations: [],
        },
      ],
      [
        {
          text: 'It fell.',
          textVi: 'Trại thất thủ.',
          citations: [{ source: 'fall-1966', locator: '' }],
        },
      ],
    ]);
  });

  it('has its places with their roles, names of its day and remarks, then the shapes that are no place', () => {
    expect(siege().places).toEqual([
      {
        id: 'him-lam',
        featureId: 'dbp-beatrice',
        role: 'site',
        name: { en: 'Beatrice', vi: 'Him Lam' },
        lngLat: [103.04, 21.41],
        accuracyM: 100,
        basis: 'survey',
        remarks: [
          { kind: 'fate', text: { en: 'Fell on the first night.', vi: 'Thất thủ ngay đêm đầu.' } },
          { kind: 'note', text: { en: 'Three hills.', vi: 'Ba quả đồi.' } },
        ],
      },
      {
        id: 'saigon',
        featureId: null,
        role: 'origin',
        name: { en: 'Saigon', vi: 'Sài Gòn' },
        lngLat: [106.7, 10.78],
        accuracyM: 1500,
        basis: 'gazetteer',
        remarks: [],
      },
      {
        id: 'dbp-valley',
        featureId: 'dbp-valley',
        role: null,
        name: { en: 'Muong Thanh valley', vi: 'Lòng chảo Mường Thanh' },
        lngLat: [expect.closeTo(103, 5), expect.closeTo(21.4, 5)],
        accuracyM: 100,
        basis: null,
        remarks: [],
      },
    ]);
  });

  it('has its actors with their roles', () => {
    expect(siege().actors).toEqual([
      {
        id: 'vo-nguyen-giap',
        isPerson: true,
        name: { en: 'Vo Nguyen Giap', vi: 'Võ Nguyên Giáp' },
        role: { en: 'commander', vi: 'chỉ huy' },
      },
    ]);
  });

  it('of an id that is not there is not found', () => {
    expect(getEvent(db, { id: `x' OR 1=1` })).toEqual(fail('notFound', { id: `x' OR 1=1` }));
  });

  it('is found by index', () => {
    expect(planOf(`SELECT * FROM events e WHERE e.text_id = 'x'`)).toEqual([
      'SEARCH e USING INDEX sqlite_autoindex_events_1 (text_id=?)',
    ]);
  });
});

describe('search', () => {
  it.each([
    ['dien bien phu'],
    ['điện biên phủ'],
    ['ĐIỆN BIÊN PHỦ'],
    ['đien bien'],
    ['điện biên phủ'.normalize('NFD')],
    ['dien bi'],
    ['chien dich'],
    ['siege'],
    ['him lam'],
    ['vo nguyen giap'],
    ['shelled at dusk'],
    ['thanh pho ho chi minh'],
    ['1954'],
    ['siege, of: "dien-bien'],
  ])('for "%s" finds the siege first', (text) => {
    expect(searchEvents(db, { text }).ids[0]).toBe('dbp-siege');
  });

  it('finds the events of a layer by the title of the layer', () => {
    const found = searchEvents(db, { text: 'lop context' }).ids;
    expect(found.toSorted()).toEqual(['a-memorandum', 'trail-life']);
  });

  it('needs every word', () => {
    expect(searchEvents(db, { text: 'siege washington' })).toEqual(NOTHING_FOUND);
  });

  it('finds them in order of time', () => {
    expect(searchEvents(db, { text: 'beatrice' }).ids).toEqual(['dbp-siege', 'a-memorandum']);
  });

  it.each(['', '   ', '"', '*', 'AND', 'NEAR(', 'title:', '()', '-', 'x'.repeat(200)])(
    'for %j finds nothing and does not fail',
    (text) => {
      expect(searchEvents(db, { text })).toEqual(NOTHING_FOUND);
    },
  );

  it.each([
    '1953-12',
    'Him-Lam',
    'Him.Lam',
    "him's",
    'a"b',
    'beatrice OR',
    'NOT beatrice',
    '^x',
    'a:b',
  ])('for %j does not fail, though MATCH alone would', (text) => {
    expect(() => searchEvents(db, { text })).not.toThrow();
  });

  it('answers no more than it may, and says that there is more', () => {
    expect(searchEvents(db, { text: 'beatrice', limit: 1 })).toEqual({
      ids: ['dbp-siege'],
      hasMore: true,
    });
    expect(searchEvents(db, { text: 'beatrice', limit: 2 }).hasMore).toBe(false);
  });

  it('asks the full-text index, and the events by number', () => {
    const plan = planOf(
      `SELECT e.text_id FROM event_search s JOIN events e ON e.id = s.rowid WHERE event_search MATCH 'a'`,
    );
    expect(plan[0]).toMatch(/^SCAN s VIRTUAL TABLE INDEX 0:M/);
    expect(plan[1]).toBe('SEARCH e USING INTEGER PRIMARY KEY (rowid=?)');
  });
});
