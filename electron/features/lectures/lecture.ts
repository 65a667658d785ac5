import { fail, ok, type Result } from '../../../geodata/model/result.ts';
import type {
  AudienceReport,
  AudienceStatus,
  Blank,
  LectureBegun,
  LectureStart,
  LectureState,
  LectureStep,
  LectureView,
} from '../../../geodata/model/workbook/lecture.ts';
import type { LectureMemory } from './lecture-memory.ts';

/** The audience window, as the lecture needs it. */
export interface AudienceWindow {
  /**
   * Opens the window, or keeps the open one; a plain one is to be seen by nobody but its maker. Answers
   * whether the lecturer's window is free of it.
   */
  open(listeners: AudienceListeners, isPlain: boolean): boolean;
  /** Goes where it is to stand now, after another place was chosen. */
  place(): void;
  /** Loads its page anew, whatever became of the last one. */
  reload(): void;
  /** Lets the presenter's window be seen, on one display too. */
  stepAside(): void;
  /** Comes before the presenter's window again where both are on one display. */
  stepForward(): void;
  /** Fills its display, or no longer does. */
  toggleFullScreen(): void;
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
  readonly audience: AudienceWindow;
  /** Tells every window what the lecture has become. */
  readonly announce: (state: LectureState | null) => void;
  readonly memory: LectureMemory;
}

/** A lecture that ended longer ago than this does not run on. */
const RUNS_ON_MS = 6 * 60 * 60 * 1000;

/** A page that has not said by then that it stands has failed, until it says so after all. */
const OPENING_MAY_TAKE_MS = 30_000;

const ON_SCRIPT = { isOffScript: false, wallView: null } as const;

/** The lecture under way, the one truth for every window. Indexes beyond the end mean the last scene. */
export interface Lecture {
  /** Begins where it is asked to. A lecture under way goes on where it is. */
  start(start: LectureStart): Result<LectureBegun>;
  step(step: LectureStep): void;
  goTo(index: number): void;
  /** Asks the lecturer in their own window; `end` and `goOn` answer. */
  askToEnd(): void;
  goOn(): void;
  end(): void;
  /** The lecturer takes the map in hand; the wall stays with the scene until it is told otherwise. */
  leaveScript(): void;
  /** What the wall shows in place of the scene, off the script; `null` for the scene. */
  showOnWall(view: LectureView | null): void;
  /** Every window is at the scene again. Any step does the same. */
  returnToScript(): void;
  get(): LectureState | null;
  /** Scenes were added, removed, passed over or put in another order. */
  setScenes(sceneIds: readonly string[]): void;
  /** The page of the audience window says how it fares. */
  report(report: AudienceReport): void;
  /** The clock of the lecture begins anew. */
  restartClock(): void;
  toggleFullScreen(): void;
  /** Another place was chosen for the audience window. */
  placeAudience(): void;
  /** The audience window has the picture of a scene ready, or (`null`) no longer. */
  reportReady(sceneId: string | null): void;
  /** Loads the audience window anew, unless it shows the scene. */
  reopenAudience(): void;
}

export function createLecture(services: LectureServices): Lecture {
  const { audience, announce, memory } = services;
  let state: LectureState | null = null;
  let sceneIds: readonly string[] = [];
  let deadline: ReturnType<typeof setTimeout> | undefined;
  let ended: { readonly startedAtMs: number; readonly atMs: number } | null = null;

  function change(next: LectureState | null): void {
    if (next === state) return;
    if (next?.audience !== state?.audience) clearTimeout(deadline);
    if (next === null && state?.pictures === null) {
      ended = { startedAtMs: state.startedAtMs, atMs: Date.now() };
    }
    const isLecture = (next ?? state)?.pictures === null;
    state = next;
    // Pictures that were being taken are not gone on with.
    if (isLecture) memory.write(next);
    announce(next);
  }

  function patch(parts: Partial<LectureState>): void {
    const now = state;
    if (now === null) return;
    const sceneId = parts.sceneId ?? now.sceneId;
    const all = { ...parts, nextSceneId: sceneAfter(sceneId) };
    const names = Object.keys(all) as (keyof typeof all)[];
    if (names.some((name) => all[name] !== now[name])) change({ ...now, ...all });
  }

  function sceneAfter(sceneId: string): string | null {
    return sceneIds[sceneIds.indexOf(sceneId) + 1] ?? null;
  }

  function show(index: number): void {
    // Going anywhere ends the blank: whoever asks for a scene wants to see it.
    const sceneId = sceneIds[clampIndex(index, sceneIds)];
    if (sceneId !== undefined) patch({ sceneId, blank: null, ...ON_SCRIPT });
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
    patch({ audience: audienceStatus, readySceneId: null });
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

  function begin({ sceneIds: ids, sceneId: wanted, isContinued, pictures }: LectureStart) {
    const interrupted = wanted === null && pictures === null ? memory.read() : null;
    const isResumed = interrupted !== null && ids.includes(interrupted.sceneId);
    const asked = isResumed ? interrupted.sceneId : wanted;
    const sceneId = asked !== null && ids.includes(asked) ? asked : ids[0];
    if (sceneId === undefined) return fail('noScenes');
    sceneIds = ids;
    change({
      sceneId,
      nextSceneId: sceneAfter(sceneId),
      readySceneId: null,
      blank: null,
      ...ON_SCRIPT,
      pictures,
      isEndAsked: false,
      startedAtMs: isResumed ? interrupted.startedAtMs : startOfClock(isContinued),
      hasSecondDisplay: audience.open(listeners, pictures !== null),
      audience: 'opening',
    });
    awaitPage();
    return ok({ isResumed });
  }

  /** Unix milliseconds from which the clock of a lecture that begins now counts. */
  function startOfClock(isContinued: boolean): number {
    const runsOn = isContinued && ended !== null && Date.now() - ended.atMs <= RUNS_ON_MS;
    return runsOn && ended !== null ? ended.startedAtMs : Date.now();
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
    start(start) {
      if (state === null) return begin(start);
      if (start.pictures !== null || state.pictures !== null) return fail('lectureUnderWay');
      reopenAudience();
      return ok({ isResumed: false });
    },
    step(step) {
      const now = state;
      if (now === null) return;
      if (step === 'black' || step === 'white') patch({ blank: now.blank === step ? null : step });
      else show(indexAfter(step, sceneIds.indexOf(now.sceneId), sceneIds.length));
    },
    goTo: show,
    askToEnd() {
      if (state === null) return;
      patch({ isEndAsked: true });
      audience.stepAside();
    },
    goOn() {
      patch({ isEndAsked: false });
      if (state?.hasSecondDisplay === false) audience.stepForward();
    },
    end,
    leaveScript: () => patch({ isOffScript: true }),
    showOnWall(view) {
      // A view that was on its way while a step was taken is late.
      if (state?.isOffScript === true) patch({ wallView: view });
    },
    returnToScript: () => patch(ON_SCRIPT),
    get: () => state,
    setScenes(next) {
      const now = state;
      if (now === null) return;
      const index = sceneIds.indexOf(now.sceneId);
      sceneIds = next;
      if (sceneIds.length === 0) end();
      else if (sceneIds.includes(now.sceneId)) patch({});
      else patch({ sceneId: sceneIds[clampIndex(index, sceneIds)] ?? now.sceneId });
    },
    report(report) {
      if (report === 'failed') failAudience();
      else patch({ audience: report });
    },
    restartClock: () => patch({ startedAtMs: Date.now() }),
    toggleFullScreen() {
      if (state !== null) audience.toggleFullScreen();
    },
    placeAudience() {
      if (state !== null) audience.place();
    },
    reportReady: (sceneId) => patch({ readySceneId: sceneId }),
    reopenAudience,
  };
}

function indexAfter(step: Exclude<LectureStep, Blank>, index: number, count: number): number {
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
