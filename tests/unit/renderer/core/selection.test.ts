import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { EventRecord } from '../../../../geodata/model/content/records.ts';
import { fail, ok, type Result } from '../../../../geodata/model/result.ts';
import { content } from '../../../../renderer/core/content.ts';
import {
  chooser,
  clearSelection,
  followSelection,
  recordView,
  select,
  selection,
} from '../../../../renderer/core/selection.ts';
import { makeEvent } from '../atlas-content.ts';

type Answer = (result: Result<EventRecord>) => void;
let asked: { id: string; answer: Answer }[] = [];
let stop: () => void;

beforeEach(() => {
  asked = [];
  vi.stubGlobal('window', {
    atlas: {
      request: (_name: string, { id }: { id: string }) =>
        new Promise((answer: Answer) => asked.push({ id, answer })),
    },
  });
  content.value = {
    version: '',
    guns: [],
    layers: [],
    events: [makeEvent('siege', '1954'), makeEvent('line', '1954')],
  };
  stop = followSelection();
});

afterEach(() => {
  selection.value = null;
  chooser.value = null;
  stop();
  vi.unstubAllGlobals();
});

function makeRecord(id: string): EventRecord {
  return {
    ...makeEvent(id, '1954'),
    summary: { en: '', vi: '' },
    chapter: { id: 'siege', title: { en: '', vi: '' } },
    body: [],
    places: [],
    actors: [],
    figures: [],
    tables: [],
    disputes: [],
    sources: [],
    essayRefs: [],
  };
}

async function answer(index: number, result: Result<EventRecord>): Promise<void> {
  asked[index]?.answer(result);
  await Promise.resolve();
  await Promise.resolve();
}

test('a late answer never shows under a newer selection', async () => {
  select({ kind: 'event', id: 'siege' }, { fly: false });
  select({ kind: 'event', id: 'line' }, { fly: false });
  await answer(1, ok(makeRecord('line')));
  await answer(0, ok(makeRecord('siege')));
  expect(recordView.value).toMatchObject({ state: 'shown', record: { id: 'line' } });
});

test('an answer after the selection was cleared shows nothing', async () => {
  select({ kind: 'event', id: 'siege' }, { fly: false });
  clearSelection();
  await answer(0, ok(makeRecord('siege')));
  expect(recordView.value).toEqual({ state: 'none' });
});

test('a record that cannot be had says why', async () => {
  select({ kind: 'event', id: 'siege' }, { fly: false });
  await answer(0, fail('notFound', { id: 'siege' }));
  expect(recordView.value).toMatchObject({ state: 'failed', error: { code: 'notFound' } });
});

test('clearing takes the chooser first and the selection second', () => {
  select({ kind: 'event', id: 'siege' }, { fly: false });
  chooser.value = { options: [{ kind: 'event', id: 'line' }], atPx: [0, 0] };
  expect(clearSelection()).toBe(true);
  expect(selection.value?.id).toBe('siege');
  expect(clearSelection()).toBe(true);
  expect(selection.value).toBeNull();
  expect(clearSelection()).toBe(false);
});
