import { expect, it } from 'vitest';
import { splitRows, TableFault } from '../../../../db/datasets/split-rows.ts';

function rowsOf(text: string, pieceBytes: number, separator = ','): string[][] {
  const rows: string[][] = [];
  const splitter = splitRows(separator.charCodeAt(0), ({ bytes, starts, ends, count }) => {
    const decoder = new TextDecoder();
    rows.push(
      Array.from({ length: count }, (_, field) =>
        decoder.decode(bytes.slice(starts[field], ends[field])),
      ),
    );
  });
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    splitter.feed(bytes.subarray(at, at + pieceBytes));
  }
  splitter.end();
  return rows;
}

it('quotes, line ends and blank lines are read alike wherever the pieces of the file end', () => {
  const text = 'a,"b ""c"", d",\r\n\r\n"two\r\nlines",é,""\n,,\r"x"y,"""",z';
  const expected = [
    ['a', 'b "c", d', ''],
    ['two\r\nlines', 'é', ''],
    ['', '', ''],
    ['x', '"', 'z'],
  ];
  for (const pieceBytes of [1, 2, 3, 5, 7, 1000]) {
    expect(rowsOf(text, pieceBytes)).toEqual(expected);
  }
});

it('other separators leave the comma to the text', () => {
  expect(rowsOf('a\tb, c\n', 100, '\t')).toEqual([['a', 'b, c']]);
});

it('a quotation that the file does not end is its last field', () => {
  expect(rowsOf('a,"b\nc', 4)).toEqual([['a', 'b\nc']]);
});

it('a row of thousands of fields is refused by its number', () => {
  const read = () => rowsOf(`a,b\n${','.repeat(5000)}\n`, 1 << 20);
  expect(read).toThrow(TableFault);
  expect(read).toThrow('manyFields in row 2');
});
