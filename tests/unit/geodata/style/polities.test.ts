import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../../geodata/model/time/edtf.ts';
import { epochOf } from '../../../../geodata/model/time/epochs.ts';
import { borderRank, EPOCHS, polityOf, tintOf } from '../../../../geodata/style/polities.ts';

const day = (iso: string): number => parseEdtf(iso).startDay;

/** Pairs of units of the region that share a border. */
const NEIGHBOURS = [
  'tonkin|china tonkin|laos tonkin|annam-north annam-north|laos annam-north|annam-south',
  'annam-south|laos annam-south|cambodia annam-south|cochinchina cochinchina|cambodia',
  'laos|laos-west laos|china laos|burma laos|thailand laos-west|thailand laos|cambodia',
  'laos|cambodia-west laos-west|cambodia-west cambodia|cambodia-west cambodia|thailand',
  'cambodia-west|thailand thailand|burma thailand|malaya china|burma china|india burma|india',
  'burma|bangladesh india|bangladesh india|pk china|pk malaya|singapore sabah-sarawak|brunei',
  'sabah-sarawak|indonesia china|hong-kong china|macau china|ru china|kp kr|kp china|mn ru|mn',
]
  .join(' ')
  .split(' ')
  .map((pair) => pair.split('|') as [string, string]);

test('the lands of Indochina are apart, but inside one union, under France', () => {
  const lands = ['tonkin', 'annam-north', 'cochinchina', 'laos', 'cambodia'];
  expect(lands.map((unit) => polityOf(unit, day('1930-02-03')))).toEqual([
    'indochina-tonkin',
    'indochina-annam',
    'indochina-cochinchina',
    'indochina-laos',
    'indochina-cambodia',
  ]);
  expect(borderRank('tonkin', 'annam-north', day('1930'))).toBe('internal');
  expect(borderRank('tonkin', 'laos', day('1930'))).toBe('internal');
  expect(borderRank('tonkin', 'china', day('1930'))).toBe('state');
});

test('Vietnam has frontiers with Laos and Cambodia once France has lost Indochina', () => {
  expect(borderRank('tonkin', 'laos', day('1945-03-10'))).toBe('internal');
  expect(borderRank('tonkin', 'laos', day('1945-03-11'))).toBe('state');
  expect(borderRank('cochinchina', 'cambodia', day('1945-03-13'))).toBe('state');
});

describe('the line of 1954', () => {
  test.each([
    ['1954-07-21', 'none'],
    ['1954-07-22', 'demarcation'],
    ['1976-07-01', 'demarcation'],
    ['1976-07-02', 'none'],
  ])('on %s it is %s', (iso, rank) => {
    expect(borderRank('annam-north', 'annam-south', day(iso))).toBe(rank);
    expect(borderRank('annam-south', 'annam-north', day(iso))).toBe(rank);
  });

  test('parts two polities, of one tint each', () => {
    const at = day('1965');
    expect(polityOf('tonkin', at)).toBe(polityOf('annam-north', at));
    expect(polityOf('cochinchina', at)).toBe(polityOf('annam-south', at));
    expect(polityOf('annam-north', at)).not.toBe(polityOf('annam-south', at));
    expect(borderRank('tonkin', 'annam-north', at)).toBe('none');
  });
});

test('the lines between the three kỳ stay until the armistice', () => {
  expect(borderRank('tonkin', 'annam-north', day('1946-12-19'))).toBe('internal');
  expect(borderRank('annam-south', 'cochinchina', day('1947'))).toBe('internal');
  expect(borderRank('annam-south', 'cochinchina', day('1954-07-22'))).toBe('none');
});

describe('what Siam took in 1941', () => {
  test.each([
    ['1941-05-08', 'none', 'internal', 'state'],
    ['1941-05-09', 'state', 'state', 'none'],
    ['1946-11-17', 'state', 'state', 'none'],
    ['1946-11-18', 'none', 'state', 'state'],
  ])('on %s', (iso, toLaos, toCambodia, toThailand) => {
    expect(borderRank('laos', 'laos-west', day(iso))).toBe(toLaos);
    expect(borderRank('laos-west', 'cambodia', day(iso))).toBe(toCambodia);
    expect(borderRank('laos-west', 'thailand', day(iso))).toBe(toThailand);
    expect(borderRank('cambodia-west', 'thailand', day(iso))).toBe(toThailand);
  });
});

test('a unit without a history is a polity of its own', () => {
  expect(polityOf('ch', day('1954'))).toBe('ch');
  expect(borderRank('ch', 'fr', day('1954'))).toBe('state');
});

test('inside an epoch nothing changes, and at its first day something does or the atlas begins', () => {
  const state = (at: number) =>
    NEIGHBOURS.map(([a, b]) => `${polityOf(a, at)}|${polityOf(b, at)}|${borderRank(a, b, at)}`);
  for (const [index, first] of EPOCHS.entries()) {
    const last = (EPOCHS[index + 1] ?? day('1980')) - 1;
    expect(state(last)).toEqual(state(first));
  }
  expect(EPOCHS).toEqual(EPOCHS.toSorted((one, other) => one - other));
  expect(EPOCHS).toContain(day('1954-07-22'));
  expect(EPOCHS).toContain(day('1976-07-02'));
});

test('a day belongs to the epoch that began last', () => {
  expect(epochOf(day('1954-07-21'), EPOCHS)).toBe(day('1952-09-15'));
  expect(epochOf(day('1954-07-22'), EPOCHS)).toBe(day('1954-07-22'));
  expect(epochOf(day('1900'), EPOCHS)).toBe(day('1919-01-01'));
});

test('neighbours never have the same tint', () => {
  const clashes = EPOCHS.flatMap((at) =>
    NEIGHBOURS.map(([a, b]) => [polityOf(a, at), polityOf(b, at)] as const),
  ).filter(([one, other]) => one !== other && tintOf(one) === tintOf(other));
  expect(clashes).toEqual([]);
});
