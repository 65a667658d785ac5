import { expect, it } from 'vitest';
import { readNumber, VALUE, valueKind } from '../../../../db/datasets/value-kinds.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const kindOf = (text: string) => valueKind(bytesOf(text), 0, bytesOf(text).length);
const numberOf = (text: string) => readNumber(bytesOf(text), 0, bytesOf(text).length);

it.each(['0', '-1', '12.50', '+3', '.5', '1e5', '2.5E-3', ' 7 ', '605.0', '0.25'])(
  '%j is a number',
  (text) => {
    expect(kindOf(text)).toBe(VALUE.number);
    expect(numberOf(text)).toBe(Number(text));
  },
);

it.each(['001', '0070', '-007'])('%j is a code, whose zeros belong to it', (text) => {
  expect(kindOf(text)).toBe(VALUE.code);
});

it.each(['1.2.3', '12a', '-', '.', 'nan', 'e5', '1e', '1 2', '1,5'])('%j is text', (text) => {
  expect(kindOf(text)).toBe(VALUE.text);
  expect(numberOf(text)).toBeNaN();
});

it('nothing, and blanks, are empty', () => {
  expect(kindOf('')).toBe(VALUE.empty);
  expect(kindOf('  ')).toBe(VALUE.empty);
  expect(numberOf('')).toBeNaN();
});

it('numbers of many digits are the nearest doubles', () => {
  for (const text of ['106.622777', '123456789012345678', '0.1234567890123456789', '-20.885']) {
    expect(numberOf(text)).toBe(Number(text));
  }
});
