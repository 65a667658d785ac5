import { beforeEach, expect, test } from 'vitest';
import { escapeOnce } from '../../../../renderer/core/escape.ts';
import { enter, leave, mode, ownMode } from '../../../../renderer/core/mode.ts';
import { notices, notify } from '../../../../renderer/core/notices.ts';
import { chooser, selection } from '../../../../renderer/core/selection.ts';

const EVENT = { kind: 'event', id: 'siege' } as const;

beforeEach(() => {
  leave('georeferencing');
  notices.value = [];
  chooser.value = null;
  selection.value = null;
});

test('Escape takes back the nearest thing first, one a press', () => {
  let asked = 0;
  ownMode('georeferencing', {
    refuse: () => null,
    onEscape: () => {
      asked += 1;
      if (asked > 1) leave('georeferencing');
    },
  });
  enter('georeferencing');
  selection.value = EVENT;
  chooser.value = { options: [EVENT], atPx: [0, 0] };
  notify('error', 'The disk is full.');
  notify('error', 'The file is locked.');
  notify('info', 'Drawn.');
  const left = () => ({
    chooser: chooser.value !== null,
    errors: notices.value.filter(({ kind }) => kind === 'error').length,
    mode: mode.value,
    selection: selection.value !== null,
  });
  const seen = [1, 2, 3, 4, 5].map(() => {
    expect(escapeOnce()).toBe(true);
    return left();
  });
  expect(seen).toEqual([
    { chooser: false, errors: 2, mode: 'georeferencing', selection: true },
    { chooser: false, errors: 0, mode: 'georeferencing', selection: true },
    { chooser: false, errors: 0, mode: 'georeferencing', selection: true },
    { chooser: false, errors: 0, mode: 'reading', selection: true },
    { chooser: false, errors: 0, mode: 'reading', selection: false },
  ]);
  expect(escapeOnce()).toBe(false);
  expect(notices.value.map(({ text }) => text)).toEqual(['Drawn.']);
});
