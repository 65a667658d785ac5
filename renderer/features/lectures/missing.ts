import { computed } from '@preact/signals';
import type { Scene, Selection } from '../../../geodata/model/workbook/workbook.ts';
import { content, eventsById } from '../../core/content.ts';
import { t } from '../../core/language.ts';
import { notesById } from '../../core/workbook.ts';
import { playlist } from './lecture-state.ts';
import { recordsOf } from './scene-places.ts';

/** What a scene would have shown, in words. */
export interface Missing {
  readonly sceneId: string;
  readonly number: number;
  readonly title: string;
  readonly words: readonly string[];
}

/** What the scenes that are presented refer to and is there no more. On the wall it is simply absent. */
export const missing = computed<readonly Missing[]>(() =>
  playlist.value.flatMap((scene, index) => {
    const words = missingOf(scene);
    const { id: sceneId, title } = scene;
    return words.length === 0 ? [] : [{ sceneId, number: index + 1, title, words }];
  }),
);

function missingOf(scene: Scene): readonly string[] {
  const records = recordsOf(scene).filter((record) => !isThere(record));
  const layerIds = new Set(content.value.layers.map(({ id }) => id));
  const layers = scene.layerIds.filter((id) => !layerIds.has(id));
  return [
    ...records.map(({ kind, id }) => t(`lectures.missing.${kind}`, { id })),
    ...layers.map((id) => t('lectures.missing.layer', { id })),
  ];
}

function isThere({ kind, id }: Selection): boolean {
  return kind === 'event' ? eventsById.value.has(id) : notesById.value.has(id);
}
