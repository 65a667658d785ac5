import type { Scene } from '../../../geodata/model/workbook.ts';

/** What a person writes of a scene. */
export type SceneWords = Pick<Scene, 'title' | 'speakerNotes'>;

/**
 * What the fields show after the stored words changed from `known` to `stored`: the stored ones,
 * unless something else was typed meanwhile. An answer that comes late takes no letter away.
 */
export function takeOver(typed: SceneWords, known: SceneWords, stored: SceneWords): SceneWords {
  const isUntouched =
    typed.title.trim() === known.title && typed.speakerNotes === known.speakerNotes;
  return isUntouched ? stored : typed;
}
