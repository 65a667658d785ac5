import { batch, computed, effect, signal } from '@preact/signals';
import type { PageRef } from '../../geodata/model/content/record-page.ts';
import type { Camera, ClockWindow, Selection } from '../../geodata/model/workbook/workbook.ts';
import { camera as cameraNow, cameraTarget } from './camera.ts';
import { clock, isPlaying, isSameWindow, ownWindow, setClock, visitDays } from './clock.ts';
import { mode } from './mode.ts';
import { openPageRef } from './page.ts';
import { selection } from './selection.ts';
import { session } from './session.ts';
import { notesById } from './workbook.ts';

/** What a person looked at: the place, the time, and what was open. */
export interface View {
  /** `null` is the opening view. */
  readonly camera: Camera | null;
  readonly clock: ClockWindow;
  /** What the person had set; another than the clock shows while a record is visited. */
  readonly ownWindow: ClockWindow;
  readonly selection: Selection | null;
  readonly page: PageRef | null;
}

interface History {
  /** From the oldest on; what lies after {@link History.at} is what one can go forward to. */
  readonly views: readonly View[];
  readonly at: number;
}

/** A view counts when nothing of it has changed for so long. */
const REST_MS = 800;
/** More views than this are not kept: nobody goes back so far. */
const MOST_VIEWS = 100;
/** Centres nearer than this, in degrees, are one place: a flight does not land to the last digit. */
const SAME_DEGREES = 1e-4;
const SAME_ZOOM = 0.01;

const history = signal<History>({ views: [], at: -1 });
/** What is to be remembered once it rests. */
let resting: ReturnType<typeof setTimeout> | undefined;
/** The view that was gone to, until it rests: the map may still be on its way there. */
let arriving: View | null = null;

/** The session changes with every tick; where the map was left does not. */
const keptCamera = computed(() => session.value.camera);

/** Whether there is a view to go back to. */
export const canGoBack = computed(() => mode.value === 'reading' && history.value.at > 0);

/** Whether there is a view that was left by going back. */
export const canGoForward = computed(
  () => mode.value === 'reading' && history.value.at < history.value.views.length - 1,
);

/**
 * Remembers each view that rests, while a person reads. A drag, a flight and a running clock are
 * one way, not a hundred views.
 */
export function followViews(): () => void {
  remember();
  const stop = effect(() => {
    const isReading = mode.value === 'reading' && !isPlaying.value;
    // Read so that each is followed; the camera of now tells that a flight is not over yet.
    for (const part of [cameraNow, keptCamera, clock, selection, openPageRef]) void part.value;
    clearTimeout(resting);
    resting = isReading ? setTimeout(remember, REST_MS) : undefined;
  });
  return () => {
    stop();
    clearTimeout(resting);
    history.value = { views: [], at: -1 };
  };
}

/** Shows the view before this one. */
export function goBack(): void {
  go(-1);
}

/** Shows the view that was left by going back. */
export function goForward(): void {
  go(1);
}

function go(by: 1 | -1): void {
  if (mode.peek() !== 'reading') return;
  if (resting !== undefined && !isArriving()) remember();
  const { views, at } = history.peek();
  const view = views[at + by];
  if (view === undefined) return;
  batch(() => {
    history.value = { views, at: at + by };
    show(view);
  });
  arriving = view;
}

/** Whether nothing but the map has changed since a view was gone to. */
function isArriving(): boolean {
  return (
    arriving !== null && isSameView({ ...arriving, camera: null }, { ...seen(), camera: null })
  );
}

function show({ camera, clock: window, ownWindow: own, selection: selected, page }: View): void {
  isPlaying.value = false;
  setClock(own);
  if (!isSameWindow(own, window)) visitDays(window);
  // A note may be gone by now; the atlas itself stays.
  const isThere = selected?.kind !== 'note' || notesById.peek().has(selected.id);
  selection.value = isThere ? selected : null;
  openPageRef.value = page;
  if (isSameCamera(camera, keptCamera.peek())) return;
  cameraTarget.value =
    camera === null ? { kind: 'home' } : { kind: 'camera', camera, isInstant: false };
}

/** Takes the view of now over, unless it is the one where the history stands. */
function remember(): void {
  clearTimeout(resting);
  resting = undefined;
  arriving = null;
  const { views, at } = history.peek();
  const now = seen();
  const last = views[at];
  if (last !== undefined && isSameView(last, now)) return;
  const kept = [...views.slice(0, at + 1), now].slice(-MOST_VIEWS);
  history.value = { views: kept, at: kept.length - 1 };
}

/** What is looked at now. */
function seen(): View {
  return {
    camera: keptCamera.peek(),
    clock: clock.peek(),
    ownWindow: ownWindow.peek(),
    selection: selection.peek(),
    page: openPageRef.peek(),
  };
}

function isSameView(one: View, other: View): boolean {
  return (
    isSameCamera(one.camera, other.camera) &&
    isSameWindow(one.clock, other.clock) &&
    isSameWindow(one.ownWindow, other.ownWindow) &&
    isSameRecord(one.selection, other.selection) &&
    isSameRecord(one.page, other.page)
  );
}

function isSameRecord<Ref extends { readonly kind: string; readonly id: string }>(
  one: Ref | null,
  other: Ref | null,
): boolean {
  return one?.kind === other?.kind && one?.id === other?.id;
}

function isSameCamera(one: Camera | null, other: Camera | null): boolean {
  if (one === null || other === null) return one === other;
  const isNear = (a: number, b: number, most: number) => Math.abs(a - b) <= most;
  return (
    isNear(one.center[0], other.center[0], SAME_DEGREES) &&
    isNear(one.center[1], other.center[1], SAME_DEGREES) &&
    isNear(one.zoom, other.zoom, SAME_ZOOM) &&
    isNear(one.bearing, other.bearing, 0.1) &&
    isNear(one.pitch, other.pitch, 0.1)
  );
}
