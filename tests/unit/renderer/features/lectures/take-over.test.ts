import { expect, test } from 'vitest';
import { takeOver } from '../../../../../renderer/features/lectures/take-over.ts';

const EMPTY = { title: 'Béatrice', speakerNotes: '' };
const STORED = { title: 'Béatrice', speakerNotes: 'Say' };

test('what was typed while the first letters were stored stays', () => {
  const typed = { ...EMPTY, speakerNotes: 'Say this' };
  expect(takeOver(typed, EMPTY, STORED)).toBe(typed);
});

test('an undo shows in fields that hold nothing new', () => {
  expect(takeOver(STORED, STORED, EMPTY)).toBe(EMPTY);
  expect(takeOver({ ...STORED, title: 'Béatrice ' }, STORED, EMPTY)).toBe(EMPTY);
});
