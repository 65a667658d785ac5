import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ok } from '../../../../../geodata/model/result.ts';
import type {
  AudienceStatus,
  LectureState,
} from '../../../../../geodata/model/workbook/lecture.ts';
import { mode } from '../../../../../renderer/core/mode.ts';
import { notices } from '../../../../../renderer/core/notices.ts';
import {
  followAudience,
  followLecture,
  startLecture,
} from '../../../../../renderer/features/lectures/lecture.ts';
import { lecture } from '../../../../../renderer/features/lectures/lecture-state.ts';

type Tell = (state: LectureState | null) => void;

/** A page whose main process answers with these values, and how main tells it something. */
function givenPage(answers: Readonly<Record<string, unknown>> = {}): Tell {
  let tell: Tell | undefined;
  vi.stubGlobal('window', {
    atlas: {
      request: async (name: string) => ok(answers[name] ?? null),
      on: (_name: string, listener: Tell) => {
        tell = listener;
        return () => undefined;
      },
    },
  });
  return (state) => tell?.(state);
}

function giving(sceneId: string, audience: AudienceStatus = 'showing'): LectureState {
  return {
    sceneId,
    nextSceneId: null,
    readySceneId: null,
    blank: null,
    pictures: null,
    isOffScript: false,
    wallView: null,
    isEndAsked: false,
    startedAtMs: 0,
    hasSecondDisplay: true,
    audience,
  };
}

beforeEach(() => {
  notices.value = [];
});

afterEach(async () => {
  const tell = givenPage();
  await followLecture();
  tell(null);
  vi.unstubAllGlobals();
});

test('a window that opens during a lecture takes it over', async () => {
  givenPage({ 'lecture.get': giving('hue') });
  await followLecture();
  expect(lecture.value?.sceneId).toBe('hue');
  expect(mode.value).toBe('presenting');
});

test('what main tells meanwhile is newer than its answer', async () => {
  const tell = givenPage({ 'lecture.get': giving('hue') });
  const asked = followLecture();
  tell(giving('vinh'));
  await asked;
  expect(lecture.value?.sceneId).toBe('vinh');
});

test('a crash of the audience window is told once, and stays told when it is mended', async () => {
  const tell = givenPage();
  await followLecture();
  const stop = followAudience();
  tell(giving('hue'));
  expect(notices.value).toEqual([]);
  tell(giving('hue', 'reopening'));
  tell({ ...giving('hue', 'reopening'), blank: 'black' });
  tell(giving('hue'));
  expect(notices.value).toMatchObject([{ kind: 'error' }]);
  stop();
});

test('a lecture that goes on after a crash says so', async () => {
  givenPage({ 'lecture.start': { isResumed: true } });
  await startLecture();
  expect(notices.value).toMatchObject([{ kind: 'info' }]);
});
