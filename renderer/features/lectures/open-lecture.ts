import { computed } from '@preact/signals';
import { SHIPPED_LECTURES } from '../../../geodata/model/content/shipped-lectures.ts';
import { foldForSearch } from '../../../geodata/model/text/fold.ts';
import { FIRST_LECTURE_ID, type Scene } from '../../../geodata/model/workbook/workbook.ts';
import { localized, t } from '../../core/language.ts';
import { changeSession, session } from '../../core/session.ts';
import { scenes, tables } from '../../core/workbook.ts';
import { findShippedScene, shippedScenes } from './shipped-scenes.ts';

/** A lecture to choose, with its title in words. */
export interface LectureChoice {
  readonly id: string;
  readonly title: string;
}

/**
 * The lectures of the workbook in order, the first of which is always there. One that scenes name
 * and that has no row, as when that is damaged, is called after what it is.
 */
export const ownLectures = computed<readonly LectureChoice[]>(() => {
  const rows = tables.lectures.all.value;
  const known = new Set(rows.map(({ id }) => id));
  const named = [FIRST_LECTURE_ID, ...scenes.value.map(({ lectureId }) => lectureId)];
  const rowless = [...new Set(named)].filter((id) => !known.has(id));
  return [...rowless.map((id) => ({ id, title: t('lectures.untitled') })), ...rows];
});

/** The lecture that is worked at and presented; the first when the one that was is gone. */
export const openLectureId = computed(() => {
  const { lectureId } = session.value;
  const isThere =
    shippedScenes.value.has(lectureId) || ownLectures.value.some(({ id }) => id === lectureId);
  return isThere ? lectureId : (ownLectures.value[0]?.id ?? FIRST_LECTURE_ID);
});

/** Its scenes, in order. */
export const lectureScenes = computed<readonly Scene[]>(() => scenesOf(openLectureId.value));

export function openLecture(id: string): void {
  changeSession({ lectureId: id });
}

/** The lectures that come with the atlas: they are presented as they are, and changed in a copy. */
export const shippedLectures = computed<readonly LectureChoice[]>(() =>
  SHIPPED_LECTURES.map(({ id, title }) => ({ id, title: localized(title) })),
);

/**
 * The lecture with that id or title, in any language, those of the workbook first; letters that differ
 * only by case or diacritics are the same where nothing fits better. `undefined` when there is none.
 */
export function findLectureId(name: string): string | undefined {
  const shipped = SHIPPED_LECTURES.flatMap(({ id, title }) => [
    { id, title: title.en },
    { id, title: title.vi },
  ]);
  const all = [...ownLectures.peek(), ...shipped];
  const wanted = name.normalize('NFC').trim();
  const found =
    all.find(({ id, title }) => id === wanted || title.normalize('NFC').trim() === wanted) ??
    all.find(({ title }) => foldForSearch(title.trim()) === foldForSearch(wanted));
  return found?.id;
}

/** What the open lecture is called. */
export const openTitle = computed(() => {
  const all = [...ownLectures.value, ...shippedLectures.value];
  return all.find(({ id }) => id === openLectureId.value)?.title ?? '';
});

/** Whether the open lecture came with the atlas. */
export const isShippedOpen = computed(() => shippedScenes.value.has(openLectureId.value));

/** A scene of any lecture. */
export function findScene(id: string): Scene | undefined {
  return tables.scenes.byId.value.get(id) ?? findShippedScene(id);
}

function scenesOf(lectureId: string): readonly Scene[] {
  return (
    shippedScenes.value.get(lectureId) ??
    scenes.value.filter((scene) => scene.lectureId === lectureId)
  );
}
