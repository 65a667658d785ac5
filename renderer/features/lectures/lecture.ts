import { batch, computed, signal } from '@preact/signals';
import type { LectureState, LectureStep } from '../../../geodata/model/lecture.ts';
import type { Scene } from '../../../geodata/model/workbook.ts';
import { api } from '../../api.ts';
import { explain, t } from '../../core/language.ts';
import { enter, leave, type ModeKeyPress, ownMode } from '../../core/mode.ts';
import { notify } from '../../core/notices.ts';
import { readLectureKeys } from './lecture-keys.ts';

/** The lecture under way as main holds it; `null` when none is. */
export const lecture = signal<LectureState | null>(null);

export const currentScene = computed<Scene | null>(
  () => lecture.value?.scenes[lecture.value.index] ?? null,
);
export const nextScene = computed<Scene | null>(
  () => lecture.value?.scenes[lecture.value.index + 1] ?? null,
);

ownMode('presenting', {
  refuse: () => t('lectures.isGiven'),
  onEscape: endLecture,
  onKey: actOnKey,
});

/** Follows main's account of the lecture, and asks for one already under way. */
export async function followLecture(): Promise<void> {
  api.on('lecture.changed', takeLecture);
  const result = await api.request('lecture.get');
  if (result.ok) takeLecture(result.value);
}

/** Takes over what main says of the lecture; the mode begins and ends with it. */
function takeLecture(state: LectureState | null): void {
  batch(() => {
    lecture.value = state;
    if (state === null) leave('presenting');
    else enter('presenting');
  });
}

export async function startLecture(index: number): Promise<void> {
  const result = await api.request('lecture.start', { index });
  if (!result.ok) notify('error', explain(result.error));
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

const readKey = readLectureKeys();

/** The keys of a lecture, in both windows. F5 would load the page anew. */
function actOnKey(press: ModeKeyPress): boolean {
  if (press.isMod || press.isAlt) return false;
  const deed = readKey(press);
  if (deed?.do === 'step') stepLecture(deed.step);
  else if (deed?.do === 'goTo') goToScene(deed.index);
  else if (deed?.do === 'end') endLecture();
  return deed !== null || press.key === 'F5';
}
