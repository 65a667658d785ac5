import { batch, computed, effect, untracked } from '@preact/signals';
import type { Scene } from '../../../../geodata/model/workbook/workbook.ts';
import { api } from '../../../api.ts';
import { shownDay } from '../../../core/as-of.ts';
import { clock } from '../../../core/clock.ts';
import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { drawnScene, heldMargin, preparedScene } from '../drawn-scene.ts';
import { currentScene, lecture } from '../lecture.ts';
import { mapSize } from '../map-size.ts';
import { findScene } from '../open-lecture.ts';
import { placedSceneId } from '../scene-places.ts';
import { copyDrawing, smallPicture } from './copy-drawing.ts';

/**
 * `showing` until the picture of the scene is finished, `preparing` while the next one is drawn
 * behind a copy of it, `returning` while the map goes back to fly from there, then `ready`.
 */
type Phase = 'showing' | 'preparing' | 'returning' | 'ready';

/** The scene that comes after the one that is shown. */
const sceneToCome = computed<Scene | null>(() => {
  const id = lecture.value?.nextSceneId ?? null;
  return id === null ? null : (findScene(id) ?? null);
});

/**
 * Has the wall draw the next scene while the hall looks at a copy of the finished picture. A step
 * takes the copy away, and the next picture is there, whatever it took to draw.
 */
export function followNextScene({ map, container }: MapContext): Dispose {
  const cover = document.createElement('canvas');
  cover.className = 'audience-picture';
  cover.ariaHidden = 'true';
  let phase: Phase = 'showing';
  let reported: string | null = null;

  const report = (sceneId: string | null) => {
    if (sceneId === reported) return;
    reported = sceneId;
    void api.request('lecture.reportReady', { sceneId });
  };
  const uncover = () => {
    cover.remove();
    heldMargin.value = null;
  };
  const beginAnew = () => {
    phase = 'showing';
    batch(() => {
      preparedScene.value = null;
      uncover();
    });
    report(null);
    map.triggerRepaint();
  };
  /** Runs with a drawing that is complete in this very moment. */
  const whenDrawn = (act: () => void) => {
    map.once('render', act);
    map.triggerRepaint();
  };

  const goOn = () => {
    const [current, next] = [currentScene.peek(), sceneToCome.peek()];
    const isFinished = placedSceneId.peek() === drawnScene.peek()?.id;
    if (current === null || !isFinished || container.dataset['state'] !== 'idle') return;
    if (phase === 'showing' && hasPlayed(current)) {
      phase = next === null ? 'ready' : 'preparing';
      whenDrawn(() => showCopy(current, next));
    } else if (phase === 'preparing' && next !== null) {
      const isCut = next.transition.kind === 'cut';
      phase = isCut ? 'ready' : 'returning';
      whenDrawn(() => finish(next, isCut));
    } else if (phase === 'returning' && next !== null) {
      phase = 'ready';
      uncover();
      report(next.id);
    }
  };
  const showCopy = (current: Scene, next: Scene | null) => {
    tellPicture(current, map.getCanvas());
    if (next === null || currentScene.peek()?.id !== current.id) return;
    copyDrawing(map.getCanvas(), cover);
    container.parentElement?.append(cover);
    batch(() => {
      heldMargin.value = { clock: clock.peek(), shownDay: shownDay.peek() };
      if (isOfOneTheme(current, next)) preparedScene.value = next;
    });
    map.triggerRepaint();
  };
  const finish = (next: Scene, isCut: boolean) => {
    if (drawnScene.peek()?.id !== next.id) return;
    tellPicture(next, map.getCanvas());
    if (isCut) report(next.id);
    else preparedScene.value = null;
    map.triggerRepaint();
  };

  const stops = [
    effect(() => {
      const isGiven = currentScene.value !== null || sceneToCome.value !== null;
      if (isGiven) untracked(beginAnew);
    }),
    effect(() => {
      if (mapSize.value !== null) untracked(beginAnew);
    }),
    effect(() => {
      if (placedSceneId.value !== null) map.triggerRepaint();
    }),
  ];
  const listener = map.on('idle', goOn);
  return () => {
    for (const stop of stops) stop();
    listener.unsubscribe();
    cover.remove();
  };
}

/** Whether its clock, if it plays, has come to its end. */
function hasPlayed({ play }: Scene): boolean {
  const { startDay, endDay } = clock.peek();
  return play === null || (startDay === play.to.startDay && endDay === play.to.endDay);
}

/** The margin is of the same theme as the map: the next one cannot be drawn in another. */
function isOfOneTheme(one: Scene, other: Scene): boolean {
  return one.theme === other.theme;
}

function tellPicture({ id }: Scene, canvas: HTMLCanvasElement): void {
  void smallPicture(canvas).then((jpeg) => {
    if (jpeg !== null) void api.request('lecture.reportPicture', { sceneId: id, jpeg });
  });
}
