import { expect, test } from 'vitest';
import { createSteps } from '../../../../renderer/core/steps.ts';

const SHAPE = 'notes.step.shape';
const TITLE = 'notes.step.title';

test('steps are taken back one by one and brought back one by one', () => {
  const steps = createSteps<string>();
  steps.record('a', SHAPE);
  steps.record('b', SHAPE);
  expect(steps.undoLabel.value).toBe('Undo: change of shape');
  expect(steps.redoLabel.value).toBeNull();
  expect(steps.undo('c')).toBe('b');
  expect(steps.undo('b')).toBe('a');
  expect(steps.undo('a')).toBeNull();
  expect(steps.undoLabel.value).toBeNull();
  expect(steps.redoLabel.value).toBe('Redo: change of shape');
  expect(steps.redo('a')).toBe('b');
  expect(steps.redo('b')).toBe('c');
  expect(steps.redo('c')).toBeNull();
});

test('a new step leaves nothing to redo', () => {
  const steps = createSteps<string>();
  steps.record('a', SHAPE);
  steps.undo('b');
  steps.record('a', TITLE);
  expect(steps.redoLabel.value).toBeNull();
  expect(steps.redo('c')).toBeNull();
});

test('the letters of a word are one step, until something else happens', () => {
  const steps = createSteps<string>();
  steps.record('', TITLE, true);
  steps.record('B', TITLE, true);
  steps.record('Ba', SHAPE);
  steps.record('Ba ▢', TITLE, true);
  expect(steps.undo('Bac ▢')).toBe('Ba ▢');
  steps.record('Ba ▢', TITLE, true);
  expect(steps.undo('Bax ▢')).toBe('Ba ▢');
  expect(steps.undo('Ba ▢')).toBe('Ba');
  expect(steps.undo('Ba')).toBe('');
});

test('cleared steps are gone', () => {
  const steps = createSteps<string>();
  steps.record('a', SHAPE);
  steps.clear();
  expect(steps.undo('b')).toBeNull();
});
