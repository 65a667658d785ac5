import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../../../db/exchange/json-fault.ts';

describe('the first fault of a text that is not JSON', () => {
  it.each([
    ['', 1, 1, 'reason.jsonEndsEarly'],
    ['{"a": 1,\n "b": oops}', 2, 7, 'reason.jsonValue'],
    ['{"a": 1\r\n "b": 2}', 2, 2, 'reason.jsonComma'],
    ['{"a": 1,}', 1, 9, 'reason.jsonKey'],
    ['{a: 1}', 1, 2, 'reason.jsonKey'],
    ['{"a" 1}', 1, 6, 'reason.jsonColon'],
    ['[1, 2', 1, 6, 'reason.jsonEndsEarly'],
    ['[1, 2,]', 1, 7, 'reason.jsonValue'],
    ['[1, 2}', 1, 6, 'reason.jsonComma'],
    ['[01]', 1, 2, 'reason.jsonValue'],
    ['["a\nb"]', 1, 2, 'reason.jsonValue'],
    ['["\\x"]', 1, 2, 'reason.jsonValue'],
    ['{} {}', 1, 4, 'reason.jsonTrailing'],
    ['<kml/>', 1, 1, 'reason.jsonValue'],
    ['nullx', 1, 1, 'reason.jsonValue'],
  ])('%j: line %i, column %i, %s', (text, line, column, reason) => {
    expect(findJsonFault(text)).toEqual({ line, column, reason });
    expect(() => JSON.parse(text)).toThrow();
  });

  it.each([
    '{}',
    ' [ ] ',
    '"\\u1EC7 \\n"',
    '-1.5e+10',
    '{"a":[true,false,null,{"b":""}],"c":"Điện Biên Phủ"}',
  ])('is none in %s', (text) => {
    expect(() => JSON.parse(text)).not.toThrow();
    expect(findJsonFault(text)).toBeNull();
  });

  it('is found after a text of ten million signs', () => {
    const text = `["${'x'.repeat(10_000_000)}", ]`;
    expect(findJsonFault(text)).toMatchObject({ line: 1, reason: 'reason.jsonValue' });
  });
});
