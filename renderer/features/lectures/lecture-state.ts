import { computed, signal } from '@preact/signals';
import type { LectureState, LectureView } from '../../../geodata/model/workbook/lecture.ts';
import type { Scene } from '../../../geodata/model/workbook/workbook.ts';
import { findScene, lectureScenes } from './open-lecture.ts';

/** The lecture under way as main holds it; `null` when none is. */
export const lecture = signal<LectureState | null>(null);

/** The scenes of the open lecture that are not passed over, in order: what is presented. */
export const playlist = computed(() => lectureScenes.value.filter(({ isSkipped }) => !isSkipped));

/** The scene from which "from here" begins: the last one that was shown or worked at. */
export const hereSceneId = signal<string | null>(null);

export const currentScene = computed<Scene | null>(() => {
  const shownId = lecture.value?.sceneId;
  return shownId === undefined ? null : (findScene(shownId) ?? null);
});
/** Whether the lecturer has left the scenes and has the map in hand. */
export const isOffScript = computed(() => lecture.value?.isOffScript === true);

/** Whether the audience window goes through the scenes to take pictures of them. */
export const isTakingPictures = computed(() => (lecture.value?.pictures ?? null) !== null);

/** What the wall shows in place of the scene; `null` where it stays with the script. */
export const wallView = computed<LectureView | null>(() => lecture.value?.wallView ?? null);

/** Place of the scene that is shown, from 0; -1 when none is. */
export const sceneIndex = computed(() => {
  const shownId = lecture.value?.sceneId;
  return shownId === undefined ? -1 : playlist.value.findIndex(({ id }) => id === shownId);
});
export const nextScene = computed<Scene | null>(() =>
  sceneIndex.value < 0 ? null : (playlist.value[sceneIndex.value + 1] ?? null),
);
