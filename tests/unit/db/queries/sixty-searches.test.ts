import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileContent } from '../../../../db/compile/compile-content.ts';
import { type ContentDb, openContent } from '../../../../db/open.ts';
import { findInAtlas } from '../../../../db/queries/find.ts';
import { loadNameWords } from '../../../../db/queries/find-names.ts';
import { MOST_HITS, MOST_MATCHES } from '../../../../geodata/model/text/search.ts';
import { keptFolder } from '../temp-folder.ts';

/** What a historian types, and what is meant: any of the records named, as `kind id`. */
const SEARCHES: readonly (readonly [typed: string, ...meant: string[]])[] = [
  // As it is written.
  ['Dien Bien Phu', 'place dbp-town'],
  ['Điện Biên Phủ', 'place dbp-town'],
  ['Khe Sanh', 'place khe-sanh'],
  ['Hue', 'place hue'],
  ['Huế', 'place hue'],
  ['Ho Chi Minh', 'person ho-chi-minh'],
  ['Vo Nguyen Giap', 'person vo-nguyen-giap'],
  ['Võ Nguyên Giáp', 'person vo-nguyen-giap'],
  ['Tet Offensive', 'event tet-offensive'],
  ['Geneva Conference', 'event geneva-conference'],
  ['Hội nghị Giơ-ne-vơ', 'event geneva-conference'],
  ['Ho Chi Minh Trail', 'layer ho-chi-minh-trail'],
  ['Viet Minh', 'organisation viet-minh'],
  ['17th parallel', 'layer seventeenth-parallel'],
  ['Lam Son 719', 'event lam-son-719'],
  ['Route 9', 'feature route-9'],
  ['Đường 9', 'feature route-9'],
  // Without marks, run together, with hyphens.
  ['dien bien phu', 'place dbp-town'],
  ['dienbienphu', 'place dbp-town'],
  ['dien-bien-phu', 'place dbp-town'],
  ['ha noi', 'place hanoi'],
  ['da nang', 'place da-nang'],
  ['cach mang thang tam', 'event august-revolution'],
  ['tuyen ngon doc lap', 'event independence-1945'],
  ['sông bến hải', 'feature ben-hai-river'],
  // Half typed.
  ['dien b', 'place dbp-town'],
  ['hai ph', 'place haiphong'],
  ['vo ngu', 'person vo-nguyen-giap'],
  ['rolling th', 'event rolling-thunder'],
  ['geneva con', 'event geneva-conference'],
  // Telex that was not composed, whole and half.
  ['Ddieenj Bieen', 'place dbp-town'],
  ['Ddieenj Bieen Phur', 'place dbp-town'],
  ['Huees', 'place hue'],
  ['Vox Nguyeen Giaps', 'person vo-nguyen-giap'],
  ['Haf Nooij', 'place hanoi'],
  // Misspelt.
  ['khe sahn', 'place khe-sanh'],
  ['dien bein phu', 'place dbp-town'],
  ['savanakhet', 'place savannakhet'],
  ['muang phine', 'place muong-phine'],
  ['hai phogn', 'place haiphong'],
  ['rolling tunder', 'event rolling-thunder'],
  ['vo nguyen giab', 'person vo-nguyen-giap'],
  ['tchpone', 'place tchepone'],
  ['khesahn', 'place khe-sanh', 'place khe-sanh-base'],
  // Old names, other names.
  ['Tourane', 'place da-nang'],
  ['Saigon', 'place saigon'],
  ['Ban Me Thuot', 'place ban-me-thuot'],
  ['Plaine des Jarres', 'place plain-of-jars'],
  ['Tchepone', 'place tchepone'],
  ['Nguyen Ai Quoc', 'person ho-chi-minh'],
  ['Him Lam', 'place dbp-beatrice', 'event dbp-beatrice-falls'],
  ['Eliane 2', 'place dbp-eliane-2'],
  ['đồi A1', 'place dbp-eliane-2'],
  ['Bồ Hồ Sư', 'place bo-ho-su'],
  // As people say it.
  ['General Giap', 'person vo-nguyen-giap'],
  ['battle of Khe Sanh', 'event siege-of-khe-sanh'],
  ['siege of Khe Sanh', 'event siege-of-khe-sanh'],
  ['fall of Saigon', 'event fall-of-saigon'],
  ['NVA', 'organisation pavn'],
  ['ARVN', 'organisation arvn'],
  ['DMZ', 'feature dmz-1954', 'event dmz-set-up'],
  ['COSVN', 'organisation cosvn'],
  ['Truong Son troops', 'organisation group-559'],
];

const root = keptFolder();
let db: ContentDb;
let vocabulary: readonly string[];

beforeAll(() => {
  const file = join(root.path, 'content.db');
  compileContent(resolve(import.meta.dirname, '../../../..'), file);
  db = openContent(file);
  vocabulary = loadNameWords(db);
});
afterAll(() => {
  db.close();
  root.remove();
});

function find(text: string, limit = MOST_HITS) {
  return findInAtlas(db, { text, vocabulary, datum: 'wgs84', limit });
}

/** From 1; `Infinity` where it is not found. */
function rankOf([typed, ...meant]: (typeof SEARCHES)[number]): number {
  const { hits } = find(typed);
  const at = hits.findIndex(({ kind, id }) => meant.includes(`${kind} ${id}`));
  return at === -1 ? Number.POSITIVE_INFINITY : at + 1;
}

test('what a historian types finds what is meant: all among the first three, 57 in 60 first', () => {
  const ranks = SEARCHES.map((search) => ({ typed: search[0], rank: rankOf(search) }));
  expect(ranks.filter(({ rank }) => rank > 3)).toEqual([]);
  const others = ranks.filter(({ rank }) => rank > 1);
  expect(others.length / ranks.length, JSON.stringify(others)).toBeLessThanOrEqual(3 / 60);
});

test('an event that only speaks of it says where', () => {
  const { hits } = find('Tourane');
  const told = hits.find(({ id }) => id === 'icc-fixed-teams');
  expect(told?.snippet).toContain('Tourane (Đà Nẵng)');
});

test('one who types in Vietnamese finds the battle of Him Lam before other events', () => {
  const events = find('him lam').hits.filter(({ kind }) => kind === 'event');
  expect(events[0]?.id).toBe('dbp-beatrice-falls');
});

describe('around a place', () => {
  test.each([
    'near Khe Sanh',
    'gần Khe Sanh',
    'within 25 km of khe sahn',
    'trong vòng 25 km quanh Khe Sanh',
  ])('%j finds the place, then what lies around it, the nearest first', (text) => {
    const { hits, near } = find(text, MOST_MATCHES);
    expect(near).toMatchObject({ title: { en: 'Khe Sanh' }, radiusM: 25_000 });
    expect(hits[0]).toMatchObject({ kind: 'place', id: 'khe-sanh', distanceM: 0 });
    const ids = hits.map(({ kind, id }) => `${kind} ${id}`);
    expect(ids).toContain('event siege-of-khe-sanh');
    expect(ids).not.toContain('place hue');
    const distances = hits.map(({ distanceM }) => distanceM ?? Number.NaN);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(Math.max(...distances)).toBeLessThanOrEqual(25_000);
  });

  test('as far as one says, of the kind one says', () => {
    const wide = find('battles near Khe Sanh 100 km', MOST_MATCHES);
    expect(wide.near?.radiusM).toBe(100_000);
    expect(new Set(wide.hits.map(({ kind }) => kind))).toEqual(new Set(['event']));
    expect(find('near Khe Sanh 5 km', MOST_MATCHES).hits.length).toBeLessThan(
      find('near Khe Sanh', MOST_MATCHES).hits.length,
    );
  });

  test('that is given by coordinates', () => {
    const { hits, near } = find('near 21.386, 103.017');
    expect(near?.title).toBeNull();
    expect(hits.some(({ id }) => id.startsWith('dbp'))).toBe(true);
  });

  test('of a line lies what is near to any part of it', () => {
    const ids = find('near Route 9', MOST_MATCHES).hits.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['khe-sanh', 'dong-ha']));
  });

  test('that nobody knows is searched as words', () => {
    expect(find('near zzyzx').near).toBeNull();
  });
});

describe('a phrase in quotes', () => {
  test('finds names in which the words follow each other', () => {
    const ids = find('"Chi Minh Trail"').hits.map(({ id }) => id);
    expect(ids[0]).toBe('ho-chi-minh-trail');
    expect(find('"trail chi"').hits).toEqual([]);
    expect(find('trail chi').hits).not.toEqual([]);
  });

  test('finds events whose text has it, and they say where', () => {
    const told = find('"rolling thunder"', MOST_MATCHES).hits.filter(
      ({ kind }) => kind === 'event',
    );
    expect(told.map(({ id }) => id)).toContain('rolling-thunder');
    expect(find('"thunder rolling"', MOST_MATCHES).hits).toEqual([]);
  });
});

test('what belongs to a layer or a time says so', () => {
  const hit = find('dbp-beatrice').hits.find(({ id }) => id === 'dbp-beatrice');
  expect(hit?.layerIds).toContain('dien-bien-phu');
  const event = find('tet offensive').hits[0];
  expect(event?.startDay).toBe(-702);
});

test.each([
  '',
  '  ',
  '"',
  '*',
  'AND',
  'NEAR(',
  '()',
  '-',
  '^x',
  'a:b',
  '\uE000',
  '𞀰a',
  'x'.repeat(200),
])('for %j it does not fail', (text) => {
  expect(() => find(text)).not.toThrow();
});
