import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { compileContent } from '../../../../db/compile/compile-content.ts';
import { type ContentDb, openContent } from '../../../../db/open.ts';
import { getPage } from '../../../../db/queries/record-page.ts';
import { PAGE_KINDS } from '../../../../geodata/model/content/record-page.ts';
import { fail } from '../../../../geodata/model/result.ts';
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

test('the page of a place has its names by period, its position, and the events there', () => {
  const page = value(getPage(db, { kind: 'place', id: 'saigon' }));
  expect(page.title).toEqual({ en: 'Ho Chi Minh City', vi: 'Thành phố Hồ Chí Minh' });
  expect(page.names).toContainEqual({
    lang: 'en',
    text: 'Saigon',
    from: null,
    to: '1976-07-01',
    isUnsourced: false,
  });
  expect(page.position).toMatchObject({ lngLat: [106.7, 10.78], accuracyM: 1500 });
  expect(page.events).toEqual([{ id: 'dbp-siege', role: null, sites: [] }]);
  expect(page.sources.map(({ id }) => id)).toEqual(['fall-1966']);
});

test('a place that was there for a time says when', () => {
  const page = value(getPage(db, { kind: 'place', id: 'him-lam' }));
  expect([page.from, page.to]).toEqual(['1953-12', '1954-03-13']);
  expect(page.notes.map(({ en }) => en)).toContain('Fell on the first night.');
});

test('the page of a person has roles, and what they were in each event', () => {
  const page = value(getPage(db, { kind: 'person', id: 'vo-nguyen-giap' }));
  expect(page.from).toBe('1911-08-25');
  expect(page.roles).toMatchObject([
    { role: { en: 'Commander-in-chief' }, organisation: { en: 'People’s Army' }, from: '1946' },
  ]);
  expect(page.events).toEqual([
    {
      id: 'dbp-siege',
      role: { en: 'commander', vi: 'chỉ huy' },
      sites: [{ en: 'Beatrice', vi: 'Him Lam' }],
    },
  ]);
});

test('the page of a source says what cites it', () => {
  const page = value(getPage(db, { kind: 'source', id: 'pentagon-papers' }));
  expect(page.events.map(({ id }) => id)).toEqual(['dbp-siege']);
});

test('the page of a line has the box around it', () => {
  const page = value(getPage(db, { kind: 'feature', id: 'trail-20' }));
  expect(page.position?.bounds.map((edge) => edge.toFixed(3))).toEqual([
    '105.900',
    '17.100',
    '106.200',
    '17.700',
  ]);
  expect(page.from).toBe('1966');
});

test.each(PAGE_KINDS)('what is not there is told: %s', (kind) => {
  expect(getPage(db, { kind, id: 'nowhere' })).toEqual(fail('notFound', { id: 'nowhere' }));
});

test('an organisation is no person', () => {
  expect(getPage(db, { kind: 'person', id: 'army' }).ok).toBe(false);
  expect(getPage(db, { kind: 'organisation', id: 'army' }).ok).toBe(true);
});

test('the page of a person leads to whom they had to do with, and to their organisations', () => {
  const page = value(getPage(db, { kind: 'person', id: 'vo-nguyen-giap' }));
  expect(page.links).toEqual([
    {
      kind: 'organisation',
      id: 'army',
      name: { en: 'People’s Army', vi: 'Quân đội nhân dân' },
      relation: { en: 'led', vi: 'chỉ huy' },
    },
  ]);
  expect(page.roles[0]).toMatchObject({ organisationId: 'army' });
});

test('the page of a unit has what each source says of it, its army and its parts', () => {
  const page = value(getPage(db, { kind: 'organisation', id: 'battalion-428' }));
  expect(page.facts).toMatchObject([
    {
      kind: 'parent',
      words: { en: '141st' },
      page: { kind: 'organisation', id: 'regiment-141' },
      citation: { source: 'fall-1966', locator: 'p. 12' },
    },
    { kind: 'strength', men: 600, date: '1954-03-12', citation: { source: 'pentagon-papers' } },
    {
      kind: 'position',
      date: '1954-03-12/1954-03-13',
      words: { en: 'Beatrice', vi: 'Him Lam' },
      page: { kind: 'place', id: 'him-lam' },
    },
  ]);
  expect(page.links).toMatchObject([{ id: 'army', relation: { en: 'its army' } }]);
  expect(page.sources.map(({ id }) => id)).toEqual(['fall-1966', 'pentagon-papers']);
  const regiment = value(getPage(db, { kind: 'organisation', id: 'regiment-141' }));
  expect(regiment.links.map(({ id }) => id)).toEqual(['army', 'battalion-428']);
});

test('the mark of a unit tells of the unit, and a place which units stood there', () => {
  const mark = value(getPage(db, { kind: 'feature', id: 'battalion-428-at-1' }));
  expect(mark.facts.map(({ kind }) => kind)).toEqual(['parent', 'strength', 'position']);
  expect(mark.links).toMatchObject([{ kind: 'organisation', id: 'battalion-428' }]);
  const place = value(getPage(db, { kind: 'place', id: 'him-lam' }));
  expect(place.links.map(({ id }) => id)).toContain('battalion-428');
});

test('the page of a source tells everything that cites it, not events alone', () => {
  const { links } = value(getPage(db, { kind: 'source', id: 'fall-1966' }));
  const cited = links.map(({ kind, id }) => `${kind} ${id}`);
  expect(cited).toContain('place saigon');
  expect(cited.some((one) => one.startsWith('feature '))).toBe(true);
});
