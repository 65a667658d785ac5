import { describe, expect, test } from 'vitest';
import {
  lectureKey,
  readLectureKeys,
} from '../../../../../renderer/features/lectures/lecture-keys.ts';

test.each(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'N'])('%s goes on', (key) => {
  expect(lectureKey(key)).toEqual({ do: 'step', step: 'next' });
});

test.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p'])('%s goes back', (key) => {
  expect(lectureKey(key)).toEqual({ do: 'step', step: 'previous' });
});

test('a clicker blanks the wall with b or a full stop', () => {
  for (const key of ['b', '.']) {
    expect(lectureKey(key)).toEqual({ do: 'step', step: 'black' });
  }
});

test('w and a comma make it white', () => {
  for (const key of ['w', ',']) expect(lectureKey(key)).toEqual({ do: 'step', step: 'white' });
});

test.each([
  ['l', 'laser'],
  ['S', 'spotlight'],
  ['i', 'ink'],
  ['e', 'wipe'],
  ['z', 'zoom'],
  ['g', 'overview'],
  ['o', 'overview'],
  ['t', 'timer'],
  ['f', 'fullScreen'],
  ['?', 'keys'],
])('%s is for the %s', (key, aid) => {
  expect(lectureKey(key)).toEqual({ do: 'aid', aid });
});

test('Home and End go to the ends, Escape ends', () => {
  expect(lectureKey('Home')).toEqual({ do: 'step', step: 'first' });
  expect(lectureKey('End')).toEqual({ do: 'step', step: 'last' });
  expect(lectureKey('Escape')).toEqual({ do: 'end' });
});

test('digits and Enter are a number, other keys mean nothing', () => {
  expect(lectureKey('7')).toEqual({ do: 'digit', digit: '7' });
  expect(lectureKey('Enter')).toEqual({ do: 'enter' });
  expect(lectureKey('q')).toBeNull();
  expect(lectureKey('Tab')).toBeNull();
});

test('F5 opens the audience window again', () => {
  expect(lectureKey('F5')).toEqual({ do: 'reopen' });
});

describe('one key after another', () => {
  const press = (key: string, timeMs = 0, isRepeat = false) => ({ key, timeMs, isRepeat });

  test('a key that is held down acts once', () => {
    const read = readLectureKeys();
    expect(read(press('b'))).toEqual({ do: 'step', step: 'black' });
    expect(read(press('PageDown'))).toEqual({ do: 'step', step: 'next' });
    for (const key of ['b', 'PageDown', 'Escape', '1', 'Enter']) {
      expect(read(press(key, 0, true))).toEqual({ do: 'wait' });
    }
    expect(read(press('Enter'))).toEqual({ do: 'step', step: 'next' });
  });

  test('a button that bounces, or is pressed twice at once, goes on once', () => {
    const read = readLectureKeys();
    expect(read(press('PageDown', 1000))).toEqual({ do: 'step', step: 'next' });
    expect(read(press('PageDown', 1120))).toEqual({ do: 'wait' });
    expect(read(press('PageDown', 1500))).toEqual({ do: 'step', step: 'next' });
    expect(read(press('PageUp', 1550))).toEqual({ do: 'step', step: 'previous' });
    expect(read(press('b', 1600))).toEqual({ do: 'step', step: 'black' });
    expect(read(press('b', 1700))).toEqual({ do: 'step', step: 'black' });
  });

  test('a number and Enter go to that scene; a number left alone is forgotten', () => {
    const read = readLectureKeys();
    read(press('1', 0));
    read(press('2', 500));
    expect(read(press('Enter', 900))).toEqual({ do: 'goTo', index: 11 });
    read(press('7', 1000));
    expect(read(press('Enter', 9000))).toEqual({ do: 'step', step: 'next' });
    read(press('0', 10_000));
    expect(read(press('Enter', 10_100))).toEqual({ do: 'wait' });
  });
});
