import { computed, signal } from '@preact/signals';
import type { LectureState, LectureStep } from '../../../geodata/model/lecture.ts';
import type { Scene } from '../../../geodata/model/workbook.ts';
import { api } from '../../api.ts';
import { explain } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';

/** The lecture under way as main holds it; `null` when none is. */
export const lecture = signal<LectureState | null>(null);

export const currentScene = computed<Scene | null>(
  () => lecture.value?.scenes[lecture.value.index] ?? null,
);
export const nextScene = computed<Scene | null>(
  () => lecture.value?.scenes[lecture.value.index + 1] ?? null,
);

/** Follows main's account of the lecture, and asks for one already under way. */
export async function followLecture(): Promise<void> {
  api.on('lecture.changed', (state) => {
    lecture.value = state;
  });
  const result = await api.request('lecture.get');
  if (result.ok) lecture.value = result.value;
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
