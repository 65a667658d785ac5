import { describe, expect, it, test } from 'vitest';
import {
  guessDelimiter,
  parseDelimited,
} from '../../../../../db/exchange/tables/parse-delimited.ts';

describe('rows of a delimited text', () => {
  it.each([
    ['lines end with LF', 'a,b\n1,2\n'],
    ['lines end with CR and LF', 'a,b\r\n1,2\r\n'],
    ['lines end with CR alone', 'a,b\r1,2\r'],
    ['lines end as they like', 'a,b\r1,2\n'],
    ['the last has no end', 'a,b\n1,2'],
    ['some are blank', 'a,b\n\n , \n1,2\n\n'],
  ])('%s', (_, text) => {
    expect(parseDelimited(text, ',')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it.each<[string, string, string[][]]>([
    ['a quoted field may hold what separates', '"a,b",c', [['a,b', 'c']]],
    ['a quoted field may hold lines', '"a\r\nb\nc",d\ne', [['a\r\nb\nc', 'd'], ['e']]],
    ['two quotes are one', '"say ""no""",x', [['say "no"', 'x']]],
    ['a quote within a field is a letter', '5" gun,x', [['5" gun', 'x']]],
    ['a quote within quotes that ends nothing is a letter', '"a "b" c",x', [['a "b" c', 'x']]],
    [
      'a quote that is never closed is a letter',
      'a,"b\nc,d',
      [
        ['a', '"b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty fields count',
      ',a,,\n"",b,c,',
      [
        ['', 'a', '', ''],
        ['', 'b', 'c', ''],
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(parseDelimited(text, ',')).toEqual(rows);
  });

  test('of quotes without end are read in one pass', () => {
    const text = '"a,'.repeat(200_000);
    expect(parseDelimited(text, ',')).toHaveLength(1);
  });
});

test.each<[string, string]>([
  ['name,lat,lon\nA,16,107\nB,17,106', ','],
  ['name;lat;lon\nA;16,5;107,5', ';'],
  ['16,5;107,5\n16,6;107,6', ';'],
  ['name\tlat\tlon\nA, the first\t16\t107', '\t'],
  ['name|lat|lon\nA|16|107', '|'],
  ['name,tags\nA,x;y\nB,y;z', ','],
  ['sep=;\nname;x,y', ';'],
  ['only\none\ncolumn', ','],
])('%j is separated by %j', (text, delimiter) => {
  expect(guessDelimiter(text)).toBe(delimiter);
});
