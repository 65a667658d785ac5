import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Note } from '../../../../geodata/model/workbook.ts';
import { followDraft } from '../../../../renderer/state/draft-keeping.ts';
import {
  drawing,
  finishDrawing,
  reviseDraft,
  stopDrawing,
} from '../../../../renderer/state/drawing.ts';
import { notices } from '../../../../renderer/state/notices.ts';
import { notes } from '../../../../renderer/state/workbook.ts';

const POINT = { type: 'Point', coordinates: [103, 21.4] } satisfies Note['geometry'];
let storage = new Map<string, string>();
let stop: () => void = () => {};

beforeEach(() => {
  storage = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, text: string) => storage.set(key, text),
    removeItem: (key: string) => storage.delete(key),
  });
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  notes.value = [];
  notices.value = [];
  stopDrawing();
});

afterEach(() => vi.unstubAllGlobals());

/** The page goes away, taking its state with it, and comes back. */
function reload(): void {
  stop();
  drawing.value = { step: 'idle' };
  stop = followDraft();
}

test('a draft is open again after a reload, half a date and missing title included', () => {
  reload();
  finishDrawing(POINT);
  reviseDraft({ body: 'Dốc Pha Đin', date: '1954-', eventIds: ['siege'] });
  reload();
  expect(drawing.value).toEqual({
    step: 'editing',
    draft: {
      id: null,
      title: '',
      body: 'Dốc Pha Đin',
      date: '1954-',
      geometry: POINT,
      eventIds: ['siege'],
    },
  });
  expect(notices.value).toHaveLength(1);
});

test('a draft that was saved or discarded does not come back', () => {
  reload();
  finishDrawing(POINT);
  reviseDraft({ title: 'x' });
  stopDrawing();
  reload();
  expect(drawing.value.step).toBe('idle');
  expect(storage.size).toBe(0);
});

test('what is not a draft is left alone', () => {
  storage.set('draft:', '{"step":1}');
  reload();
  expect(drawing.value.step).toBe('idle');
  storage.set('draft:', 'not JSON');
  reload();
  expect(drawing.value.step).toBe('idle');
});
