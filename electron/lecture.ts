import type { LectureState, LectureStep } from '../geodata/model/lecture.ts';
import { fail, ok, type Result } from '../geodata/model/result.ts';
import type { Scene } from '../geodata/model/workbook.ts';

/** The window on the wall, as the lecture needs it. */
export interface AudienceWindow {
  /** Opens the window, or keeps the open one. Answers whether it is on a second display. */
  open(listeners: AudienceListeners): boolean;
  /** Closes the window without telling the listeners. */
  close(): void;
}

export interface AudienceListeners {
  /** A person or the system closed the window. */
  readonly onClosed: () => void;
  /** The window had to move, because a display came or went. */
  readonly onMoved: (hasSecondDisplay: boolean) => void;
}

export interface LectureServices {
  readonly loadScenes: () => readonly Scene[];
  readonly audience: AudienceWindow;
  /** Tells every window what the lecture has become. */
  readonly announce: (state: LectureState | null) => void;
}

/** The lecture under way, the one truth for every window. Indexes beyond the end mean the last scene. */
export interface Lecture {
  /** Begins with the scenes as they are stored now; a lecture under way begins anew. */
  start(index: number): Result<LectureState>;
  step(step: LectureStep): LectureState | null;
  goTo(index: number): LectureState | null;
  end(): void;
  get(): LectureState | null;
}

export function createLecture({ loadScenes, audience, announce }: LectureServices): Lecture {
  let state: LectureState | null = null;

  function change(next: LectureState | null): LectureState | null {
    if (next === state) return state;
    state = next;
    announce(state);
    return state;
  }

  const listeners: AudienceListeners = {
    onClosed: () => change(null),
    onMoved: (hasSecondDisplay) => {
      if (state === null || state.hasSecondDisplay === hasSecondDisplay) return;
      change({ ...state, hasSecondDisplay });
    },
  };

  return {
    start(index) {
      const scenes = loadScenes();
      if (scenes.length === 0) return fail('noScenes');
      const begun = begin(scenes, index, audience.open(listeners));
      change(begun);
      return ok(begun);
    },
    step: (step) => change(state === null ? null : stepped(state, step)),
    goTo: (index) => change(state === null ? null : shown(state, index)),
    end() {
      if (state === null) return;
      audience.close();
      change(null);
    },
    get: () => state,
  };
}

function begin(scenes: readonly Scene[], index: number, hasSecondDisplay: boolean): LectureState {
  return {
    scenes,
    index: clampIndex(index, scenes),
    isBlank: false,
    startedAtMs: Date.now(),
    hasSecondDisplay,
  };
}

function stepped(state: LectureState, step: LectureStep): LectureState {
  switch (step) {
    case 'next':
      return shown(state, state.index + 1);
    case 'previous':
      return shown(state, state.index - 1);
    case 'first':
      return shown(state, 0);
    case 'last':
      return shown(state, state.scenes.length - 1);
    case 'blank':
      return { ...state, isBlank: !state.isBlank };
  }
}

/** Going anywhere ends the blank: whoever asks for a scene wants to see it. */
function shown(state: LectureState, index: number): LectureState {
  const next = clampIndex(index, state.scenes);
  return next === state.index && !state.isBlank ? state : { ...state, index: next, isBlank: false };
}

function clampIndex(index: number, scenes: readonly Scene[]): number {
  return Math.min(Math.max(index, 0), scenes.length - 1);
}
