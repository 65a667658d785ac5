import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fail, ok, type Result } from '../../../../../geodata/model/result.ts';
import { DEFAULT_SESSION, type SessionPatch } from '../../../../../geodata/model/session.ts';
import type { Note } from '../../../../../geodata/model/workbook.ts';
import { notices } from '../../../../../renderer/core/notices.ts';
import { session } from '../../../../../renderer/core/session.ts';
import { finishDrawing } from '../../../../../renderer/features/notes/draft.ts';
import { followDraft } from '../../../../../renderer/features/notes/draft-keeping.ts';
import {
  drawing,
  reviseDraft,
  stopDrawing,
} from '../../../../../renderer/features/notes/drawing.ts';
import { givenRows } from '../../stored-workbook.ts';

const POINT = { type: 'Point', coordinates: [103, 21.4] } satisfies Note['geometry'];
let stored = DEFAULT_SESSION;
let writes = 0;
let answer: Result<null> = ok(null);
let stop: () => void = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  stored = DEFAULT_SESSION;
  writes = 0;
  answer = ok(null);
  vi.stubGlobal('window', {
    atlas: {
      request: async (_name: string, { draft }: SessionPatch) => {
        writes += 1;
        stored = { ...stored, draft: draft ?? null };
        return answer;
      },
    },
  });
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  givenRows('notes', []);
  notices.value = [];
  stopDrawing();
  start();
});

afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function start(): void {
  session.value = stored;
  stopDrawing();
  stop = followDraft();
}

/** The page goes away without a word, as in a crash, and comes back. */
function crash(): void {
  const kept = stored;
  stop();
  stored = kept;
  start();
}

test('a draft is open again after a crash, half a date and missing title included', () => {
  finishDrawing(POINT);
  reviseDraft({ body: 'Dốc Pha Đin', date: '1954-', eventIds: ['siege'] });
  vi.advanceTimersByTime(1000);
  crash();
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
  finishDrawing(POINT);
  reviseDraft({ title: 'x' });
  vi.advanceTimersByTime(1000);
  stopDrawing();
  vi.advanceTimersByTime(1000);
  expect(stored.draft).toBeNull();
  crash();
  expect(drawing.value.step).toBe('idle');
});

test('typing fast writes once, and doing nothing writes nothing', () => {
  vi.advanceTimersByTime(1000);
  expect(writes).toBe(0);
  finishDrawing(POINT);
  for (const title of ['D', 'Dố', 'Dốc']) reviseDraft({ title });
  vi.advanceTimersByTime(1000);
  expect(writes).toBe(1);
});

test('a draft that cannot be kept is said aloud', async () => {
  answer = fail('diskFull');
  finishDrawing(POINT);
  reviseDraft({ title: 'x' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(notices.value.map(({ kind }) => kind)).toContain('error');
});
