import { expect, test } from 'vitest';
import {
  addressOf,
  findRecordAddress,
  isLikeRecordAddress,
  RECORD_KINDS,
  readRecordAddress,
} from '../../../../../geodata/model/app/record-address.ts';

test('every kind of record has an address that reads back', () => {
  for (const kind of RECORD_KINDS) {
    const ref = { kind, id: '1954-geneva' };
    expect(readRecordAddress(addressOf(ref))).toEqual(ref);
  }
});

test.each([
  'parallel17://event/geneva-conference',
  'parallel17://event/geneva-conference/',
  '  atlas://event/geneva-conference\n',
  '<atlas://event/geneva-conference>',
  'Parallel17://Event/Geneva-Conference',
])('%j means the record, however a program passed it on', (text) => {
  expect(readRecordAddress(text)).toEqual({ kind: 'event', id: 'geneva-conference' });
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
  expect(readRecordAddress(text)).toBeNull();
});

test('what only begins like an address is known for a mistaken one', () => {
  expect(isLikeRecordAddress('atlas://war/a')).toBe(true);
  expect(isLikeRecordAddress('Parallel17:')).toBe(true);
  expect(isLikeRecordAddress('atlas of war')).toBe(false);
});

test('an address among words ends where the sentence does', () => {
  expect(findRecordAddress('See atlas://place/pac-bo.')).toEqual({
    address: 'atlas://place/pac-bo',
    at: 4,
  });
  expect(findRecordAddress('(parallel17://place/pac-bo)')?.address).toBe(
    'parallel17://place/pac-bo',
  );
  expect(findRecordAddress('myatlas://place/pac-bo')).toBeNull();
  expect(findRecordAddress('atlas://app/index.html')).toBeNull();
});
