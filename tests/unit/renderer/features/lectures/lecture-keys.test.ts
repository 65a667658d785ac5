import { expect, test } from 'vitest';
import { lectureKey } from '../../../../../renderer/features/lectures/lecture-keys.ts';

test.each(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'N'])('%s goes on', (key) => {
  expect(lectureKey(key)).toEqual({ do: 'step', step: 'next' });
});

test.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p'])('%s goes back', (key) => {
  expect(lectureKey(key)).toEqual({ do: 'step', step: 'previous' });
});

test('a clicker blanks the wall with b or a full stop', () => {
  for (const key of ['b', '.']) {
    expect(lectureKey(key)).toEqual({ do: 'step', step: 'blank' });
  }
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
