import { expect, test } from 'vitest';
import {
  type AtlasAddress,
  addressOf,
  findAddress,
  isLikeAddress,
  RECORD_KINDS,
  readAddress,
  recordsNamedIn,
} from '../../../../../geodata/model/app/atlas-address.ts';
import { dayNumber } from '../../../../../geodata/model/time/edtf.ts';

test('every kind of record has an address that reads back', () => {
  for (const kind of RECORD_KINDS) {
    const ref = { kind, id: '1954-geneva' };
    expect(readAddress(addressOf(ref))).toEqual(ref);
  }
});

test.each([
  'parallel17://event/geneva-conference',
  'parallel17://event/geneva-conference/',
  '  atlas://event/geneva-conference\n',
  '<atlas://event/geneva-conference>',
  'Parallel17://Event/Geneva-Conference',
])('%j means the record, however a program passed it on', (text) => {
  expect(readAddress(text)).toEqual({ kind: 'event', id: 'geneva-conference' });
});

test.each([
  'atlas://app/index.html',
  'atlas://event/',
  'atlas://event/../place/x',
  'atlas://event/a?b=c',
  'atlas://event/a#b',
  'atlas://event/a/b',
  'atlas://event/a%2fb',
  'atlas://person@event/a',
  'atlas://war/a',
  `atlas://event/${'a'.repeat(65)}`,
  'https://event/a',
  'see atlas://event/a',
  'javascript:atlas://event/a',
  '',
])('%j names no record', (text) => {
  expect(readAddress(text)).toBeNull();
});

test('what only begins like an address is known for a mistaken one', () => {
  expect(isLikeAddress('atlas://war/a')).toBe(true);
  expect(isLikeAddress('Parallel17:')).toBe(true);
  expect(isLikeAddress('atlas of war')).toBe(false);
});

test('an address among words ends where the sentence does', () => {
  expect(findAddress('See atlas://place/pac-bo.')).toEqual({
    address: 'atlas://place/pac-bo',
    at: 4,
  });
  expect(findAddress('(parallel17://place/pac-bo)')?.address).toBe('parallel17://place/pac-bo');
  expect(findAddress('myatlas://place/pac-bo')).toBeNull();
  expect(findAddress('atlas://app/index.html')).toBeNull();
});

test('a note has an address, and is no record of the atlas', () => {
  const note = { kind: 'note', id: '7f3c1a52-0000-4000-8000-000000000001' } as const;
  expect(readAddress(addressOf(note))).toEqual(note);
  expect(RECORD_KINDS).not.toContain('note');
});

test('all that a text names is found, each once', () => {
  const text = `See [the siege](atlas://event/siege), atlas://place/pac-bo.
    Again parallel17://event/Siege; atlas://note/n1 and atlas://view?x, myatlas://event/no`;
  expect(recordsNamedIn(text).map(addressOf)).toEqual([
    'atlas://event/siege',
    'atlas://place/pac-bo',
    'atlas://note/n1',
  ]);
});

const VIEW = {
  kind: 'view',
  camera: { center: [103.01642, 21.38711], zoom: 12.5, bearing: 0, pitch: 0 },
  clock: { startDay: dayNumber(1954, 3, 13), endDay: dayNumber(1954, 5, 7) },
} as const satisfies AtlasAddress;

test('a view has an address that tells its place and its days, and reads back', () => {
  const address = 'atlas://view?lng=103.01642&lat=21.38711&zoom=12.5&from=1954-03-13&to=1954-05-07';
  expect(addressOf(VIEW)).toBe(address);
  expect(readAddress(address)).toEqual(VIEW);
  expect(readAddress(address.replace('atlas', 'parallel17').replace('view?', 'view/?'))).toEqual(
    VIEW,
  );
  expect(findAddress(`See ${address}.`)).toEqual({ address, at: 4 });
  const turned = { ...VIEW, camera: { ...VIEW.camera, bearing: -20, pitch: 45 } };
  expect(readAddress(addressOf(turned))).toEqual(turned);
});

test.each([
  ['no place', 'zoom=3&from=1954&to=1955'],
  ['latitude and longitude changed', 'lng=21&lat=103&zoom=3&from=1954&to=1955'],
  ['no such day', 'lng=103&lat=21&zoom=3&from=1954-02-30&to=1955'],
  ['days in reverse', 'lng=103&lat=21&zoom=3&from=1955&to=1954'],
  ['a number that is none', 'lng=103&lat=21&zoom=x&from=1954&to=1955'],
])('a view with %s is none', (_why, query) => {
  expect(readAddress(`atlas://view?${query}`)).toBeNull();
});

test('a view may tell its layers and its edition, and is read from the lines of a sheet', () => {
  const view = {
    kind: 'view',
    camera: { center: [106.25, 16.5], zoom: 6, bearing: 0, pitch: 0 },
    clock: { startDay: -3287, endDay: -2923 },
    visibleLayerIds: ['ho-chi-minh-trail', 'context'],
    edition: '0.1.0',
  } as const;
  const address = addressOf({ ...view, camera: { ...view.camera, center: [106.25, 16.5] } });
  expect(address).toContain('&layers=ho-chi-minh-trail.context&edition=0.1.0');
  expect(readAddress(address)).toEqual(view);
  expect(readAddress(address.replaceAll('&', ' \n&'))).toEqual(view);
});
