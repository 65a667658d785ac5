import { batch, computed, effect, signal, untracked } from '@preact/signals';
import type { LectureState, LectureStep } from '../../../geodata/model/workbook/lecture.ts';
import type { Scene } from '../../../geodata/model/workbook/workbook.ts';
import { api } from '../../api.ts';
import { explain, t } from '../../core/language.ts';
import { enter, leave, type ModeKeyPress, ownMode } from '../../core/mode.ts';
import { notify } from '../../core/notices.ts';
import { scenes } from '../../core/workbook.ts';
import { readLectureKeys } from './lecture-keys.ts';
import { storeAllWords } from './scene-words.ts';

/** The lecture under way as main holds it; `null` when none is. */
export const lecture = signal<LectureState | null>(null);

/** Place of the scene that is shown, from 0; -1 when none is. */
export const sceneIndex = computed(() => {
  const shownId = lecture.value?.sceneId;
  return shownId === undefined ? -1 : scenes.value.findIndex(({ id }) => id === shownId);
});
export const currentScene = computed<Scene | null>(() => scenes.value[sceneIndex.value] ?? null);
export const nextScene = computed<Scene | null>(() =>
  sceneIndex.value < 0 ? null : (scenes.value[sceneIndex.value + 1] ?? null),
);
const audience = computed(() => lecture.value?.audience ?? null);

ownMode('presenting', {
  refuse: () => t('lectures.isGiven'),
  onEscape: endLecture,
  onKey: actOnKey,
});

/** Follows main's account of the lecture, and asks for one already under way. */
export async function followLecture(): Promise<void> {
  let isTold = false;
  api.on('lecture.changed', (state) => {
    isTold = true;
    takeLecture(state);
  });
  const result = await api.request('lecture.get');
  // What main tells meanwhile is newer than what it answers.
  if (result.ok && !isTold) takeLecture(result.value);
}

/** Takes over what main says of the lecture; the mode begins and ends with it. */
function takeLecture(state: LectureState | null): void {
  batch(() => {
    lecture.value = state;
    if (state === null) leave('presenting');
    else enter('presenting');
  });
}

/** Tells the presenter of a crash, which may be mended before anybody looks. */
export function followAudience(): () => void {
  return effect(() => {
    if (audience.value !== 'reopening') return;
    untracked(() => notify('error', t('lectures.audienceCrashed')));
  });
}

/**
 * Begins the lecture with what is typed at that moment: at a scene, or (`null`) at the first, or
 * where a crash of the atlas cut a lecture short.
 */
export async function startLecture(index: number | null): Promise<void> {
  await storeAllWords();
  const result = await api.request('lecture.start', { index });
  if (!result.ok) notify('error', explain(result.error));
  else if (result.value.isResumed) notify('info', t('lectures.resumed'));
}

export function stepLecture(step: LectureStep): void {
  void api.request('lecture.step', { step });
}

export function goToScene(index: number): void {
  void api.request('lecture.goTo', { index });
}

export function endLecture(): void {
  void api.request('lecture.end');
}

/** Loads the audience window anew when it shows nothing. */
export function reopenAudience(): void {
  void api.request('lecture.reopenAudience');
}

const readKey = readLectureKeys();

/**
 * The keys of a lecture, in both windows; F5 would load the page anew. Escape is left to the chain:
 * a message goes before the lecture does.
 */
function actOnKey(press: ModeKeyPress): boolean {
  if (press.isMod || press.isAlt) return false;
  const deed = readKey(press);
  if (deed === null || deed.do === 'end') return false;
  if (deed.do === 'step') stepLecture(deed.step);
  else if (deed.do === 'goTo') goToScene(deed.index);
  else if (deed.do === 'reopen') reopenAudience();
  return true;
}
