import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_SESSION, type SessionPatch } from '../../../../../geodata/model/app/session.ts';
import { fail, ok, type Result } from '../../../../../geodata/model/result.ts';
import type { Note } from '../../../../../geodata/model/workbook/workbook.ts';
import { followLeaving } from '../../../../../renderer/core/leaving.ts';
import { notices } from '../../../../../renderer/core/notices.ts';
import { session } from '../../../../../renderer/core/session.ts';
import { finishDrawing, reviseDraft } from '../../../../../renderer/features/notes/draft.ts';
import { followDraft } from '../../../../../renderer/features/notes/draft-keeping.ts';
import {
  drawing,
  shapeUnderWay,
  startDrawing,
  stopDrawing,
} from '../../../../../renderer/features/notes/drawing.ts';
import { givenRows } from '../../stored-workbook.ts';

const POINT = { type: 'Point', coordinates: [103, 21.4] } satisfies Note['geometry'];
const LINE = {
  type: 'LineString',
  coordinates: [
    [102, 17],
    [106, 17],
  ],
} satisfies Note['geometry'];
let stored = DEFAULT_SESSION;
let writes = 0;
let answer: Result<null> = ok(null);
let stop: () => void = () => {};
let leavePage: () => void = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  stored = DEFAULT_SESSION;
  writes = 0;
  answer = ok(null);
  vi.stubGlobal('window', {
    atlas: {
      on: () => () => {},
      request: async (_name: string, { draft }: SessionPatch) => {
        writes += 1;
        stored = { ...stored, draft: draft ?? null };
        return answer;
      },
    },
  });
  leavePage = () => {};
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) => {
    if (name === 'pagehide') leavePage = listener;
  });
  vi.stubGlobal('removeEventListener', () => {});
  givenRows('notes', []);
  notices.value = [];
  stopDrawing();
  followLeaving();
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

test('a note that was saved is no draft any more, however soon the crash', () => {
  finishDrawing(POINT);
  reviseDraft({ title: 'x' });
  vi.advanceTimersByTime(1000);
  expect(stored.draft).not.toBeNull();
  stopDrawing();
  expect(stored.draft).toBeNull();
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

test('steady typing is kept at least once a second, with no pause in it', () => {
  finishDrawing(POINT);
  let typed = '';
  for (let ms = 0; ms < 12_000; ms += 100) {
    typed += 'x';
    reviseDraft({ body: typed });
    vi.advanceTimersByTime(100);
    const missing = typed.length - (stored.draft?.body.length ?? 0);
    expect(missing, `after ${ms} ms`).toBeLessThanOrEqual(10);
  }
  vi.advanceTimersByTime(1000);
  expect(stored.draft?.body).toBe(typed);
});

test('what is typed in the last moment is kept when the page goes', () => {
  finishDrawing(POINT);
  reviseDraft({ title: 'last word' });
  leavePage();
  expect(stored.draft?.title).toBe('last word');
});

test('a line under way is open as a note after a crash, as far as it had come', () => {
  startDrawing('line');
  shapeUnderWay.value = { corners: [[102, 17]], canRedo: false };
  vi.advanceTimersByTime(1000);
  expect(stored.draft).toBeNull();
  shapeUnderWay.value = { corners: LINE.coordinates, canRedo: false };
  vi.advanceTimersByTime(1000);
  crash();
  expect(drawing.value).toMatchObject({ step: 'editing', draft: { id: null, geometry: LINE } });
});

test('an area under way is closed when it comes back', () => {
  startDrawing('area');
  shapeUnderWay.value = { corners: [...LINE.coordinates, [106, 19]], canRedo: false };
  vi.advanceTimersByTime(1000);
  expect(stored.draft?.geometry).toEqual({
    type: 'Polygon',
    coordinates: [
      [
        [102, 17],
        [106, 17],
        [106, 19],
        [102, 17],
      ],
    ],
  });
});
