import { describe, expect, test } from 'vitest';
import { decodeValue, encodeValue } from '../../electron-stand-in/codec.ts';

function carry(value: unknown): unknown {
  return decodeValue(JSON.parse(JSON.stringify(encodeValue(value))));
}

describe('what crosses between processes', () => {
  test.each([
    ['plain data', { text: 'Điện Biên', list: [1, null, true], inner: { deep: [[]] } }],
    ['undefined in an object', { here: undefined }],
    ['numbers that JSON has no words for', [Number.NaN, Infinity, -Infinity, -0]],
    ['dates, maps, sets and big integers', [new Date(5), new Map([[1, new Set([2n])]])]],
    ['bytes', { list: new Uint8Array([0, 127, 255]), raw: new Float64Array([1.5]).buffer }],
    ['an object with the key that marks the rest', { $: 'date', v: 5 }],
    ['a key that would be a prototype', JSON.parse('{"__proto__":{"isAdmin":true}}')],
  ])('%s arrives as it was', (_what, value) => {
    expect(carry(value)).toEqual(value);
  });

  test('a date that is no date stays one', () => {
    expect(Number.isNaN((carry(new Date(Number.NaN)) as Date).getTime())).toBe(true);
  });

  test('an instance of a class arrives without its class', () => {
    class Person {
      name = 'An';
      greet() {
        return this.name;
      }
    }
    const arrived = carry(new Person()) as object;
    expect(arrived).toEqual({ name: 'An' });
    expect(Object.getPrototypeOf(arrived)).toBe(Object.prototype);
  });

  test('a typed array over a part of a buffer carries that part alone', () => {
    const part = new Uint8Array([1, 2, 3, 4]).subarray(1, 3);
    expect(carry(part)).toEqual(new Uint8Array([2, 3]));
  });

  test('an error keeps its kind and its message', () => {
    const arrived = carry(new RangeError('too far'));
    expect(arrived).toBeInstanceOf(RangeError);
    expect(arrived).toHaveProperty('message', 'too far');
  });

  test.each([
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a promise', Promise.resolve()],
    ['a method inside', { greet: () => 1 }],
  ])('%s is refused as Electron refuses it', (_what, value) => {
    expect(() => encodeValue(value)).toThrow('An object could not be cloned.');
  });

  test('a value that contains itself is refused by name', () => {
    const loop: { self?: unknown } = {};
    loop.self = loop;
    expect(() => encodeValue(loop)).toThrow('electron stand-in: a value that contains itself');
  });
});
