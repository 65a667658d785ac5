import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type AudienceListeners,
  type AudienceWindow,
  createLecture,
} from '../../../../../electron/features/lectures/lecture.ts';
import type { RememberedLecture } from '../../../../../electron/features/lectures/lecture-memory.ts';
import type { LectureState, LectureView } from '../../../../../geodata/model/workbook/lecture.ts';

/** A lecture whose audience window is a note of what was asked of it. */
function givenLecture(sceneCount: number, interrupted: RememberedLecture | null = null) {
  const announced: (LectureState | null)[] = [];
  const asked: string[] = [];
  const kept: (string | null)[] = [];
  let listeners: AudienceListeners | undefined;
  const audience: AudienceWindow = {
    open(given, isPlain) {
      asked.push(isPlain ? 'open plain' : 'open');
      listeners = given;
      return true;
    },
    place: () => asked.push('place'),
    reload: () => asked.push('reload'),
    stepAside: () => asked.push('stepAside'),
    stepForward: () => asked.push('stepForward'),
    toggleFullScreen: () => asked.push('toggleFullScreen'),
    close: () => asked.push('close'),
  };
  const sceneIds = Array.from({ length: sceneCount }, (_, position) => `s${position}`);
  const given = createLecture({
    audience,
    announce: (state) => announced.push(state),
    memory: {
      read: () => interrupted,
      write: (state) => kept.push(state && `${state.sceneId} since ${state.startedAtMs}`),
    },
  });
  const lecture = {
    ...given,
    startThere: given.start,
    /** Begins at the scene with this index, `null` without saying where. */
    start: (index: number | null) =>
      given.start({
        sceneIds: [...sceneIds],
        sceneId: index === null ? null : (sceneIds[index] ?? null),
        isContinued: false,
        pictures: null,
      }),
  };
  const window = () => {
    if (listeners === undefined) throw new Error('the audience window was not opened');
    return listeners;
  };
  return { lecture, announced, asked, kept, window, sceneIds };
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a lecture', () => {
  test('without scenes does not begin, and opens no window', () => {
    const { lecture, announced, asked } = givenLecture(0);
    expect(lecture.start(0)).toEqual({ ok: false, error: { code: 'noScenes', params: {} } });
    expect(lecture.get()).toBeNull();
    expect([...announced, ...asked]).toEqual([]);
  });

  test('begins at the scene asked for, in the audience window and for every other', () => {
    const { lecture, announced, asked } = givenLecture(3);
    expect(lecture.start(1)).toEqual({ ok: true, value: { isResumed: false } });
    expect(lecture.get()).toEqual({
      sceneId: 's1',
      nextSceneId: 's2',
      readySceneId: null,
      blank: null,
      pictures: null,
      isOffScript: false,
      wallView: null,
      isEndAsked: false,
      startedAtMs: 1_000_000,
      hasSecondDisplay: true,
      audience: 'opening',
    });
    expect(announced).toEqual([lecture.get()]);
    expect(asked).toEqual(['open']);
  });

  test('tells the windows which scene is shown, and never sends a scene', () => {
    const { lecture, announced } = givenLecture(300);
    lecture.start(0);
    for (let step = 0; step < 50; step += 1) lecture.step('next');
    lecture.step('black');
    expect(announced).toHaveLength(52);
    for (const state of announced) expect(JSON.stringify(state).length).toBeLessThan(240);
  });

  test('asked for a scene beyond the end goes to the last', () => {
    const { lecture } = givenLecture(3);
    lecture.start(0);
    lecture.goTo(99);
    expect(lecture.get()?.sceneId).toBe('s2');
  });

  test('steps, and stays at its ends', () => {
    const { lecture } = givenLecture(3);
    lecture.start(0);
    const steps = ['next', 'next', 'next', 'previous', 'first', 'previous', 'last'] as const;
    const shown = steps.map((step) => {
      lecture.step(step);
      return lecture.get()?.sceneId;
    });
    expect(shown).toEqual(['s1', 's2', 's2', 's1', 's0', 's0', 's2']);
  });

  test('that stays where it is tells nobody anything', () => {
    const { lecture, announced, window } = givenLecture(2);
    lecture.start(1);
    lecture.step('next');
    lecture.goTo(1);
    window().onMoved(true);
    expect(announced).toHaveLength(1);
  });

  test('is white instead of black when that is asked for', () => {
    const { lecture } = givenLecture(1);
    lecture.start(0);
    lecture.step('black');
    lecture.step('white');
    expect(lecture.get()?.blank).toBe('white');
    lecture.step('white');
    expect(lecture.get()?.blank).toBeNull();
  });

  test('blanks the picture and shows it again, and any step shows it', () => {
    const { lecture } = givenLecture(2);
    lecture.start(0);
    lecture.step('black');
    expect(lecture.get()).toMatchObject({ sceneId: 's0', blank: 'black' });
    lecture.step('black');
    expect(lecture.get()).toMatchObject({ sceneId: 's0', blank: null });
    lecture.step('black');
    lecture.step('next');
    expect(lecture.get()).toMatchObject({ sceneId: 's1', blank: null });
  });

  test('that is not under way has no steps', () => {
    const { lecture, announced, asked, sceneIds } = givenLecture(2);
    lecture.step('next');
    lecture.goTo(1);
    lecture.askToEnd();
    lecture.goOn();
    lecture.setScenes([...sceneIds]);
    lecture.report('showing');
    lecture.reopenAudience();
    lecture.end();
    expect(lecture.get()).toBeNull();
    expect([...announced, ...asked]).toEqual([]);
  });

  test('that ends closes the audience window and tells every other', () => {
    const { lecture, announced, asked } = givenLecture(2);
    lecture.start(0);
    lecture.end();
    expect(lecture.get()).toBeNull();
    expect(asked).toEqual(['open', 'close']);
    expect(announced.at(-1)).toBeNull();
  });

  test('ends when the audience window is closed', () => {
    const { lecture, announced, window } = givenLecture(2);
    lecture.start(0);
    window().onClosed();
    expect(lecture.get()).toBeNull();
    expect(announced.at(-1)).toBeNull();
  });

  test('goes on when a display is taken away, and says so', () => {
    const { lecture, announced, window } = givenLecture(2);
    lecture.start(1);
    window().onMoved(false);
    expect(lecture.get()).toMatchObject({ sceneId: 's1', hasSecondDisplay: false });
    expect(announced.at(-1)).toBe(lecture.get());
  });

  test('started again while it is given goes on where it is, with its clock', () => {
    const { lecture, asked } = givenLecture(3);
    lecture.start(0);
    lecture.report('showing');
    lecture.step('last');
    const before = lecture.get();
    vi.advanceTimersByTime(60_000);
    expect(lecture.start(null)).toEqual({ ok: true, value: { isResumed: false } });
    expect(lecture.get()).toBe(before);
    expect(asked).toEqual(['open']);
  });
});

describe('the end of a lecture', () => {
  test('is asked for in the window of the lecturer, and may be declined', () => {
    const { lecture, asked, window } = givenLecture(2);
    lecture.start(0);
    lecture.askToEnd();
    expect(lecture.get()).toMatchObject({ sceneId: 's0', isEndAsked: true });
    lecture.goOn();
    expect(lecture.get()).toMatchObject({ isEndAsked: false });
    expect(asked).toEqual(['open', 'stepAside']);

    window().onMoved(false);
    lecture.askToEnd();
    lecture.goOn();
    expect(asked.slice(2)).toEqual(['stepAside', 'stepForward']);
  });

  test('is forgotten by who goes on from there: the clock runs on', () => {
    const { lecture, sceneIds } = givenLecture(3);
    lecture.start(0);
    vi.advanceTimersByTime(60_000);
    lecture.end();
    vi.advanceTimersByTime(60_000);
    lecture.startThere({ sceneIds, sceneId: 's1', isContinued: true, pictures: null });
    expect(lecture.get()).toMatchObject({ sceneId: 's1', startedAtMs: 1_000_000 });
    lecture.end();
    lecture.start(0);
    expect(lecture.get()).toMatchObject({ sceneId: 's0', startedAtMs: 1_120_000 });
  });

  test('of long ago is another day: the clock begins anew', () => {
    const { lecture, sceneIds } = givenLecture(3);
    lecture.start(0);
    lecture.end();
    vi.advanceTimersByTime(7 * 3_600_000);
    lecture.startThere({ sceneIds, sceneId: 's1', isContinued: true, pictures: null });
    expect(lecture.get()?.startedAtMs).toBe(1_000_000 + 7 * 3_600_000);
  });
});

describe('scenes that change while a lecture is given', () => {
  test('are stepped through in their new order', () => {
    const { lecture, sceneIds } = givenLecture(3);
    lecture.start(0);
    sceneIds.splice(0, 3, 's0', 's2', 'new', 's1');
    lecture.setScenes([...sceneIds]);
    lecture.step('next');
    expect(lecture.get()?.sceneId).toBe('s2');
    lecture.step('next');
    expect(lecture.get()?.sceneId).toBe('new');
  });

  test('leave the one that follows where the shown one is deleted, blank or not', () => {
    const { lecture, sceneIds } = givenLecture(3);
    lecture.start(1);
    lecture.step('black');
    sceneIds.splice(1, 1);
    lecture.setScenes([...sceneIds]);
    expect(lecture.get()).toMatchObject({ sceneId: 's2', blank: 'black' });
    sceneIds.splice(1, 1);
    lecture.setScenes([...sceneIds]);
    expect(lecture.get()?.sceneId).toBe('s0');
  });

  test('end the lecture when none is left', () => {
    const { lecture, sceneIds, asked } = givenLecture(1);
    lecture.start(0);
    sceneIds.pop();
    lecture.setScenes([...sceneIds]);
    expect(lecture.get()).toBeNull();
    expect(asked).toEqual(['open', 'close']);
  });
});

describe('the audience window', () => {
  function givenShownLecture() {
    const given = givenLecture(3);
    given.lecture.start(2);
    given.lecture.report('showing');
    return given;
  }

  test('shows once its page says so', () => {
    const { lecture } = givenShownLecture();
    expect(lecture.get()?.audience).toBe('showing');
  });

  test('that cannot be loaded is told, steps aside, and is loaded again when asked', () => {
    const { lecture, asked, window } = givenLecture(3);
    lecture.start(0);
    window().onFailed();
    expect(lecture.get()?.audience).toBe('failed');
    lecture.reopenAudience();
    expect(lecture.get()?.audience).toBe('opening');
    expect(asked).toEqual(['open', 'stepAside', 'reload']);
  });

  test('is loaded again by starting the lecture again', () => {
    const { lecture, asked, window } = givenLecture(3);
    lecture.start(1);
    window().onFailed();
    lecture.start(null);
    expect(lecture.get()).toMatchObject({ sceneId: 's1', audience: 'opening' });
    expect(asked.at(-1)).toBe('reload');
  });

  test('that crashes is told and loaded again, on its scene and with the clock going on', () => {
    const { lecture, announced, asked, window } = givenShownLecture();
    vi.advanceTimersByTime(60_000);
    window().onCrashed();
    expect(announced.at(-1)).toMatchObject({
      sceneId: 's2',
      startedAtMs: 1_000_000,
      audience: 'reopening',
    });
    expect(asked.at(-1)).toBe('reload');
    lecture.report('showing');
    expect(lecture.get()).toMatchObject({ sceneId: 's2', audience: 'showing' });
  });

  test('that crashes before it stands is not loaded for ever', () => {
    const { lecture, asked, window } = givenShownLecture();
    window().onCrashed();
    window().onCrashed();
    expect(lecture.get()?.audience).toBe('failed');
    expect(asked.filter((what) => what === 'reload')).toHaveLength(1);
  });

  test('whose page says that it failed has failed', () => {
    const { lecture, asked } = givenLecture(1);
    lecture.start(0);
    lecture.report('failed');
    expect(lecture.get()?.audience).toBe('failed');
    expect(asked.at(-1)).toBe('stepAside');
  });

  test('that says nothing for half a minute has failed, until it says that it shows', () => {
    const { lecture } = givenLecture(1);
    lecture.start(0);
    vi.advanceTimersByTime(29_000);
    expect(lecture.get()?.audience).toBe('opening');
    vi.advanceTimersByTime(2_000);
    expect(lecture.get()?.audience).toBe('failed');
    lecture.report('showing');
    expect(lecture.get()?.audience).toBe('showing');
  });

  test('that shows is never given up', () => {
    const { lecture } = givenShownLecture();
    vi.advanceTimersByTime(3_600_000);
    expect(lecture.get()?.audience).toBe('showing');
    lecture.end();
    vi.advanceTimersByTime(3_600_000);
    expect(lecture.get()).toBeNull();
  });
});

test('the scene that comes is told with the one that is shown, and follows a new order', () => {
  const { lecture, sceneIds } = givenLecture(3);
  lecture.start(1);
  lecture.reportReady('s2');
  expect(lecture.get()).toMatchObject({ nextSceneId: 's2', readySceneId: 's2' });
  sceneIds.splice(0, 3, 's1', 's0', 's2');
  lecture.setScenes([...sceneIds]);
  expect(lecture.get()).toMatchObject({ sceneId: 's1', nextSceneId: 's0' });
  lecture.step('last');
  expect(lecture.get()).toMatchObject({ sceneId: 's2', nextSceneId: null });
});

test('the clock begins anew, and the window fills its display, when asked', () => {
  const { lecture, asked } = givenLecture(1);
  lecture.toggleFullScreen();
  lecture.start(0);
  lecture.report('showing');
  vi.advanceTimersByTime(90_000);
  lecture.restartClock();
  lecture.toggleFullScreen();
  expect(lecture.get()?.startedAtMs).toBe(1_090_000);
  expect(asked).toEqual(['open', 'toggleFullScreen']);
});

test('the audience window is put elsewhere only while a lecture is given', () => {
  const { lecture, asked } = givenLecture(1);
  lecture.placeAudience();
  lecture.start(0);
  lecture.placeAudience();
  expect(asked).toEqual(['open', 'place']);
});

test('a wall that crashes has nothing ready any more', () => {
  const { lecture, window } = givenLecture(2);
  lecture.start(0);
  lecture.report('showing');
  lecture.reportReady('s1');
  window().onCrashed();
  expect(lecture.get()?.readySceneId).toBeNull();
});

describe('pictures of the scenes', () => {
  const taking = { sceneIds: ['s0', 's1'], sceneId: 's0', isContinued: false } as const;

  test('are taken in a window of their own, and leave nothing to be gone on with', () => {
    const { lecture, kept, asked } = givenLecture(2);
    expect(lecture.startThere({ ...taking, pictures: 'png' })).toMatchObject({ ok: true });
    expect(lecture.get()).toMatchObject({ pictures: 'png', sceneId: 's0' });
    expect(asked).toEqual(['open plain']);
    lecture.goTo(1);
    lecture.end();
    expect(kept).toEqual([]);
    vi.advanceTimersByTime(60_000);
    lecture.startThere({ ...taking, isContinued: true, pictures: null });
    expect(lecture.get()?.startedAtMs).toBe(1_060_000);
  });

  test('are not taken while a lecture is given, nor is one given meanwhile', () => {
    const { lecture } = givenLecture(2);
    lecture.start(0);
    const refused = { error: { code: 'lectureUnderWay' } };
    expect(lecture.startThere({ ...taking, pictures: 'jpeg' })).toMatchObject(refused);
    lecture.end();
    lecture.startThere({ ...taking, pictures: 'jpeg' });
    expect(lecture.start(0)).toMatchObject(refused);
  });
});

describe('off the script', () => {
  const view: LectureView = {
    camera: { center: [105, 17], zoom: 6, bearing: 0, pitch: 0 },
    frame: null,
    layerIds: ['pac-bo'],
    clock: { startDay: 0, endDay: 1 },
    selection: null,
  };

  test('the wall stays with the scene until it is shown something, and any step comes back', () => {
    const { lecture } = givenLecture(2);
    lecture.start(0);
    lecture.leaveScript();
    expect(lecture.get()).toMatchObject({ sceneId: 's0', isOffScript: true, wallView: null });
    lecture.showOnWall(view);
    expect(lecture.get()).toMatchObject({ sceneId: 's0', wallView: view });
    lecture.step('black');
    expect(lecture.get()).toMatchObject({ isOffScript: true, wallView: view, blank: 'black' });
    lecture.step('previous');
    expect(lecture.get()).toMatchObject({ sceneId: 's0', isOffScript: false, wallView: null });
  });

  test('one call comes back, and a view that comes too late is not shown', () => {
    const { lecture } = givenLecture(2);
    lecture.showOnWall(view);
    expect(lecture.get()).toBeNull();
    lecture.start(1);
    lecture.leaveScript();
    lecture.showOnWall(view);
    lecture.returnToScript();
    lecture.showOnWall(view);
    expect(lecture.get()).toMatchObject({ sceneId: 's1', isOffScript: false, wallView: null });
  });
});

describe('a lecture that a crash of the atlas cut short', () => {
  const interrupted = { sceneId: 's2', startedAtMs: 400_000 };

  test('goes on at its scene and with its clock', () => {
    const { lecture } = givenLecture(3, interrupted);
    expect(lecture.start(null)).toEqual({ ok: true, value: { isResumed: true } });
    expect(lecture.get()).toMatchObject({ sceneId: 's2', startedAtMs: 400_000 });
  });

  test('is over when another scene is asked for', () => {
    const { lecture } = givenLecture(3, interrupted);
    expect(lecture.start(0)).toEqual({ ok: true, value: { isResumed: false } });
    expect(lecture.get()).toMatchObject({ sceneId: 's0', startedAtMs: 1_000_000 });
  });

  test('begins anew when its scene is no longer there', () => {
    const { lecture } = givenLecture(2, interrupted);
    expect(lecture.start(null)).toEqual({ ok: true, value: { isResumed: false } });
    expect(lecture.get()).toMatchObject({ sceneId: 's0', startedAtMs: 1_000_000 });
  });

  test('is remembered step by step, and forgotten at its end', () => {
    const { lecture, kept } = givenLecture(2);
    lecture.start(null);
    lecture.step('next');
    lecture.end();
    expect(kept).toEqual(['s0 since 1000000', 's1 since 1000000', null]);
  });
});
