import { beforeEach, expect, test } from 'vitest';
import { openOneOf } from '../../../../renderer/core/open-choices.ts';
import { openPageRef } from '../../../../renderer/core/page.ts';
import { chooser, selection } from '../../../../renderer/core/selection.ts';

const POST = { kind: 'feature', id: 'dbp-beatrice' } as const;
const ROAD = { kind: 'feature', id: 'road-41' } as const;
const FALL = { kind: 'event', id: 'beatrice-falls' } as const;
const SIEGE = { kind: 'event', id: 'siege' } as const;

beforeEach(() => {
  chooser.value = null;
  selection.value = null;
  openPageRef.value = null;
});

test('the one event of what was clicked opens at once', () => {
  openOneOf([POST, ROAD, FALL], [1, 2]);
  expect(selection.value).toEqual(FALL);
  expect(chooser.value).toBeNull();
});

test('something no event speaks of opens its page', () => {
  openOneOf([POST], [1, 2]);
  expect(openPageRef.value).toEqual(POST);
});

test('several things are asked about, their pages among them', () => {
  openOneOf([POST, FALL, SIEGE], [1, 2]);
  expect(chooser.value).toEqual({ options: [POST, FALL, SIEGE], atPx: [1, 2] });
  openOneOf([POST, ROAD], [3, 4]);
  expect(chooser.value).toEqual({ options: [POST, ROAD], atPx: [3, 4] });
});

test('nothing there closes what is open, one step a click', () => {
  openPageRef.value = POST;
  openOneOf([], [1, 2]);
  expect(openPageRef.value).toBeNull();
});
