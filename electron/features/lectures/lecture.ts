import { fail, ok, type Result } from '../../../geodata/model/result.ts';
import type {
  AudienceReport,
  AudienceStatus,
  LectureBegun,
  LectureState,
  LectureStep,
} from '../../../geodata/model/workbook/lecture.ts';
import type { LectureMemory } from './lecture-memory.ts';

/** The audience window, as the lecture needs it. */
export interface AudienceWindow {
  /** Opens the window, or keeps the open one. Answers whether it is on a second display. */
  open(listeners: AudienceListeners): boolean;
  /** Loads its page anew, whatever became of the last one. */
  reload(): void;
  /** Lets the presenter's window be seen, on one display too, until its page stands again. */
  stepAside(): void;
  /** Closes the window without telling the listeners. */
  close(): void;
}

export interface AudienceListeners {
  /** A person or the system closed the window. */
  readonly onClosed: () => void;
  /** The window had to move, because a display came or went. */
  readonly onMoved: (hasSecondDisplay: boolean) => void;
  /** The page could not be loaded. */
  readonly onFailed: () => void;
  /** The process behind the page ended. */
  readonly onCrashed: () => void;
}

export interface LectureServices {
  /** In order, as they are stored now. */
  readonly listSceneIds: () => readonly string[];
  readonly audience: AudienceWindow;
  /** Tells every window what the lecture has become. */
  readonly announce: (state: LectureState | null) => void;
  readonly memory: LectureMemory;
}

/** A page that has not said by then that it stands has failed, until it says so after all. */
const OPENING_MAY_TAKE_MS = 30_000;

/** The lecture under way, the one truth for every window. Indexes beyond the end mean the last scene. */
export interface Lecture {
  /**
   * Begins at the scene with this index; `null` means the first, or where a lecture stood that a
   * crash of the atlas cut short. A lecture under way goes on where it is.
   */
  start(index: number | null): Result<LectureBegun>;
  step(step: LectureStep): void;
  goTo(index: number): void;
  end(): void;
  get(): LectureState | null;
  /** Scenes were added, removed or put in another order. */
  followScenes(): void;
  /** The page of the audience window says how it fares. */
  report(report: AudienceReport): void;
  /** Loads the audience window anew, unless it shows the scene. */
  reopenAudience(): void;
}

export function createLecture(services: LectureServices): Lecture {
  const { listSceneIds, audience, announce, memory } = services;
  let state: LectureState | null = null;
  let sceneIds: readonly string[] = [];
  let deadline: ReturnType<typeof setTimeout> | undefined;

  function change(next: LectureState | null): void {
    if (next === state) return;
    if (next?.audience !== state?.audience) clearTimeout(deadline);
    state = next;
    memory.write(next);
    announce(next);
  }

  function patch(parts: Partial<LectureState>): void {
    const now = state;
    if (now === null) return;
    const names = Object.keys(parts) as (keyof LectureState)[];
    if (names.some((name) => parts[name] !== now[name])) change({ ...now, ...parts });
  }

  function show(index: number): void {
    // Going anywhere ends the blank: whoever asks for a scene wants to see it.
    const sceneId = sceneIds[clampIndex(index, sceneIds)];
    if (sceneId !== undefined) patch({ sceneId, isBlank: false });
  }

  function awaitPage(): void {
    clearTimeout(deadline);
    deadline = setTimeout(failAudience, OPENING_MAY_TAKE_MS);
  }

  function failAudience(): void {
    patch({ audience: 'failed' });
    audience.stepAside();
  }

  function reload(audienceStatus: AudienceStatus): void {
    patch({ audience: audienceStatus });
    audience.reload();
    awaitPage();
  }

  const listeners: AudienceListeners = {
    onClosed: () => change(null),
    onMoved: (hasSecondDisplay) => patch({ hasSecondDisplay }),
    onFailed: failAudience,
    onCrashed: () => {
      // What crashes before it stands would crash for ever: then a person decides.
      if (state?.audience === 'showing') reload('reopening');
      else failAudience();
    },
  };

  function begin(index: number | null): Result<LectureBegun> {
    const ids = listSceneIds();
    const interrupted = index === null ? memory.read() : null;
    const isResumed = interrupted !== null && ids.includes(interrupted.sceneId);
    const sceneId = isResumed ? interrupted.sceneId : ids[clampIndex(index ?? 0, ids)];
    if (sceneId === undefined) return fail('noScenes');
    sceneIds = ids;
    change({
      sceneId,
      isBlank: false,
      startedAtMs: isResumed ? interrupted.startedAtMs : Date.now(),
      hasSecondDisplay: audience.open(listeners),
      audience: 'opening',
    });
    awaitPage();
    return ok({ isResumed });
  }

  function end(): void {
    if (state === null) return;
    audience.close();
    change(null);
  }

  function reopenAudience(): void {
    if (state !== null && state.audience !== 'showing') reload('opening');
  }

  return {
    start(index) {
      if (state === null) return begin(index);
      reopenAudience();
      return ok({ isResumed: false });
    },
    step(step) {
      const now = state;
      if (now === null) return;
      if (step === 'blank') patch({ isBlank: !now.isBlank });
      else show(indexAfter(step, sceneIds.indexOf(now.sceneId), sceneIds.length));
    },
    goTo: show,
    end,
    get: () => state,
    followScenes() {
      const now = state;
      if (now === null) return;
      const index = sceneIds.indexOf(now.sceneId);
      sceneIds = listSceneIds();
      if (sceneIds.length === 0) end();
      else if (!sceneIds.includes(now.sceneId)) {
        patch({ sceneId: sceneIds[clampIndex(index, sceneIds)] ?? now.sceneId });
      }
    },
    report(report) {
      if (report === 'failed') failAudience();
      else patch({ audience: report });
    },
    reopenAudience,
  };
}

function indexAfter(step: Exclude<LectureStep, 'blank'>, index: number, count: number): number {
  switch (step) {
    case 'next':
      return index + 1;
    case 'previous':
      return index - 1;
    case 'first':
      return 0;
    case 'last':
      return count - 1;
  }
}

function clampIndex(index: number, sceneIds: readonly string[]): number {
  return Math.min(Math.max(index, 0), sceneIds.length - 1);
}
