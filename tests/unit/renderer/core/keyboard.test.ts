import { expect, test } from 'vitest';
import { commandOfKey } from '../../../../renderer/core/keyboard.ts';

const press = (key: string, held: Partial<Parameters<typeof commandOfKey>[0]> = {}) =>
  commandOfKey({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

test('single keys run their commands', () => {
  expect(press('1')).toBe('layer.toggle1');
  expect(press(' ')).toBe('time.play');
  expect(press('.')).toBe('time.next');
  expect(press('h')).toBe('view.home');
  expect(press('F5')).toBe('lecture.present');
});

test('a question mark needs Shift on most keyboards and still opens the keys', () => {
  expect(press('?', { shiftKey: true })).toBe('help.keys');
});

test('Ctrl and ⌘ both stand for Mod', () => {
  expect(press('z', { ctrlKey: true })).toBe('edit.undo');
  expect(press('z', { metaKey: true })).toBe('edit.undo');
});

test('Shift tells redo from undo, and Ctrl+Y redoes too', () => {
  expect(press('Z', { ctrlKey: true, shiftKey: true })).toBe('edit.redo');
  expect(press('y', { ctrlKey: true })).toBe('edit.redo');
});

test('Alt goes with the arrows, as in every browser', () => {
  expect(press('ArrowLeft', { altKey: true })).toBe('view.back');
  expect(press('ArrowRight', { altKey: true })).toBe('view.forward');
  expect(press('ArrowLeft', { altKey: true, ctrlKey: true })).toBeUndefined();
  expect(press('ArrowLeft')).toBeUndefined();
});

test('letters with Alt and keys of nobody run nothing', () => {
  expect(press('h', { altKey: true })).toBeUndefined();
  expect(press('q')).toBeUndefined();
  expect(press('1', { ctrlKey: true })).toBeUndefined();
});
