import type { HandoutScene } from '../../../geodata/model/app/handout.ts';
import type { PictureKind } from '../../../geodata/model/workbook/lecture.ts';
import type { Scene } from '../../../geodata/model/workbook/workbook.ts';
import { api } from '../../api.ts';
import { explain, t } from '../../core/language.ts';
import { isTakingPictures, lecture } from './lecture-state.ts';

/** A scene and how it looks on the wall. */
export interface SceneShot {
  readonly scene: Scene;
  readonly picture: HandoutScene['picture'];
}

/** A scene that is not drawn by then, tiles and letters of its own included, will not be. */
const DRAWING_MAY_TAKE_MS = 120_000;

/**
 * Has the audience window go through the scenes, and takes a picture of each when it is finished: what
 * is taken along is what the hall would see. Tells each scene before it is drawn. `null` when it
 * was stopped; throws an error in words when a scene cannot be drawn.
 */
export async function takePictures(
  scenes: readonly Scene[],
  pictures: PictureKind,
  tell: (number: number, total: number, title: string) => void,
): Promise<readonly SceneShot[] | null> {
  const sceneIds = scenes.map(({ id }) => id);
  const shots: SceneShot[] = [];
  try {
    for (const [index, scene] of scenes.entries()) {
      tell(index + 1, scenes.length, scene.title);
      const taken = pictureOf(scene.id, scene.play?.seconds ?? 0);
      let picture: Awaited<typeof taken.picture>;
      try {
        if (index === 0) await start({ sceneIds, sceneId: scene.id, isContinued: false, pictures });
        else await api.request('lecture.goTo', { index });
        picture = await taken.picture;
      } finally {
        taken.stop();
      }
      if (picture === null) return null;
      if (picture === 'late') throw new Error(lateWords(index + 1, scene.title));
      shots.push({ scene, picture });
    }
    return shots;
  } finally {
    stopPictures();
  }
}

/** Ends the taking of pictures, if it is under way. */
export function stopPictures(): void {
  if (isTakingPictures.peek()) void api.request('lecture.end');
}

async function start(input: Parameters<typeof api.request<'lecture.start'>>[1]): Promise<void> {
  const begun = await api.request('lecture.start', input);
  if (!begun.ok) throw new Error(explain(begun.error));
}

function lateWords(number: number, title: string): string {
  return t('handout.notDrawn', { number, title });
}

/** The next picture of that scene: `null` when nobody takes it any more, `late` when it does not come. */
function pictureOf(sceneId: string, playsSeconds: number) {
  const { promise, resolve } = Promise.withResolvers<HandoutScene['picture'] | null | 'late'>();
  const stopListening = api.on('lecture.pictured', ({ sceneId: ofId, ...picture }) => {
    if (ofId === sceneId) resolve(picture);
  });
  let hasBegun = false;
  const stopWatching = lecture.subscribe((state) => {
    if (state !== null) hasBegun = true;
    if (hasBegun && (state === null || state.audience === 'failed')) resolve(null);
  });
  const timer = setTimeout(() => resolve('late'), DRAWING_MAY_TAKE_MS + playsSeconds * 1000);
  return {
    picture: promise,
    stop() {
      stopListening();
      stopWatching();
      clearTimeout(timer);
    },
  };
}
