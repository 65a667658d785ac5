import { computed, effect, signal, untracked } from '@preact/signals';
import type { LectureView } from '../../../geodata/model/workbook/lecture.ts';
import { api } from '../../api.ts';
import { isPlaying, putVisitAway } from '../../core/clock.ts';
import { closePage } from '../../core/page.ts';
import { isOnWall } from '../../core/wall.ts';
import { currentScene, isOffScript, lecture } from './lecture-state.ts';
import { endZoom, pointing } from './pointing.ts';
import { framedView, showRecord } from './scene-view.ts';

/** Whether the lecturer's own map may be moved by hand: not under a pen. */
export const isMapInHand = computed(() => isOffScript.value && pointing.value.tool !== 'ink');

/** Whether the lecturer wants the wall to go along; main may not know it yet. */
const isWallTaken = signal(false);

/** Takes the map in hand: the wall stays with the scene until it is told otherwise. */
export async function leaveScript(): Promise<void> {
  if (!isOffScript.peek()) await api.request('lecture.leaveScript');
}

/** Every window is at the scene again. */
export function returnToScript(): void {
  void api.request('lecture.returnToScript');
}

export function toggleScript(): void {
  if (isOffScript.peek()) returnToScript();
  else void leaveScript();
}

/** Has the wall show what the lecturer looks at, or the scene again. */
export async function toggleWallView(): Promise<void> {
  // The window of the hall has no map in hand.
  if (isOnWall.peek()) return;
  const isWanted = !isWallTaken.peek();
  await leaveScript();
  isWallTaken.value = isWanted;
  if (!isWanted) tellWall(null);
}

/** Opens the record of the scene beside the lecturer's map. */
export async function openSceneRecord(): Promise<void> {
  const record = currentScene.peek()?.selection ?? null;
  if (isOnWall.peek() || record === null) return;
  await leaveScript();
  showRecord(record);
}

/** Keeps the lecturer's window true to the script, or off it; the wall goes along when asked to. */
export function followOffScript(): () => void {
  const stops = [
    effect(() => {
      if (isOffScript.value) untracked(beginByHand);
      else untracked(endByHand);
    }),
    tellWallOfMovements(),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function beginByHand(): void {
  endZoom();
  // The map comes first: the record of the scene would lie over half of it.
  showRecord(null);
}

function endByHand(): void {
  isWallTaken.value = false;
  if (lecture.peek() === null) return;
  closePage();
  isPlaying.value = false;
  // The days of a record opened by hand are of no account to the scene.
  putVisitAway();
}

function tellWallOfMovements(): () => void {
  let frame = 0;
  const stop = effect(() => {
    const view = isWallTaken.value ? framedView() : null;
    cancelAnimationFrame(frame);
    if (view !== null) frame = requestAnimationFrame(() => tellWall(view));
  });
  return () => {
    cancelAnimationFrame(frame);
    stop();
  };
}

function tellWall(view: LectureView | null): void {
  const sent = view && { ...view, layerIds: [...view.layerIds] };
  void api.request('lecture.showOnWall', { view: sent });
}
