import { batch, computed, effect, untracked } from '@preact/signals';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Scene } from '../../../../geodata/model/workbook/workbook.ts';
import { api } from '../../../api.ts';
import { shownDay } from '../../../core/as-of.ts';
import { clock } from '../../../core/clock.ts';
import { copyDrawing, pictureOf } from '../../../map/copy-drawing.ts';
import type { Dispose, MapContext } from '../../../map/map-context.ts';
import { drawnScene, heldMargin, preparedScene } from '../drawn-scene.ts';
import { currentScene, lecture, wallView } from '../lecture-state.ts';
import { mapSize } from '../map-size.ts';
import { findScene } from '../open-lecture.ts';
import { pointing } from '../pointing.ts';
import { placedSceneId } from '../scene-places.ts';

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

/** Whether the hall looks at something else than the scene as it is: then nothing is prepared. */
const isAway = computed(() => pointing.value.zoomedAt !== null || wallView.value !== null);

/**
 * Has the wall draw the next scene while the hall looks at a copy of the finished picture. A step
 * takes the copy away, and the next picture is there, whatever it took to draw.
 */
export function followNextScene({ map, container }: MapContext): Dispose {
  const preparation = new Preparation(map, container);
  const beginAnew = () => untracked(() => preparation.beginAnew());
  const stops = [
    effect(() => {
      if (currentScene.value !== null || sceneToCome.value !== null) beginAnew();
    }),
    effect(() => {
      if (mapSize.value !== null) beginAnew();
    }),
    effect(() => {
      if (isAway.value !== undefined) beginAnew();
    }),
    effect(() => {
      if (placedSceneId.value !== null) map.triggerRepaint();
    }),
  ];
  const listener = map.on('idle', () => preparation.goOn());
  return () => {
    for (const stop of stops) stop();
    listener.unsubscribe();
    preparation.dispose();
  };
}

/** Owns the copy that stands before the map. Whenever the map is idle it goes on by one phase. */
class Preparation {
  readonly #map: MapLibreMap;
  readonly #container: HTMLElement;
  readonly #cover = document.createElement('canvas');
  #phase: Phase = 'showing';
  #reportedId: string | null = null;

  constructor(map: MapLibreMap, container: HTMLElement) {
    this.#map = map;
    this.#container = container;
    this.#cover.className = 'audience-picture';
    this.#cover.ariaHidden = 'true';
  }

  beginAnew(): void {
    this.#phase = 'showing';
    batch(() => {
      preparedScene.value = null;
      this.#uncover();
    });
    this.#report(null);
    this.#map.triggerRepaint();
  }

  goOn(): void {
    const [current, next] = [currentScene.peek(), sceneToCome.peek()];
    if (current === null || !this.#isFinished()) return;
    if (this.#phase === 'showing' && hasPlayed(current)) {
      this.#phase = next === null ? 'ready' : 'preparing';
      this.#whenDrawn(() => this.#showCopy(current, next));
    } else if (this.#phase === 'preparing' && next !== null) {
      this.#phase = isCut(next) ? 'ready' : 'returning';
      this.#whenDrawn(() => this.#finish(next));
    } else if (this.#phase === 'returning' && next !== null) {
      this.#phase = 'ready';
      this.#uncover();
      this.#report(next.id);
    }
  }

  dispose(): void {
    this.#cover.remove();
  }

  #isFinished(): boolean {
    const isNamed = placedSceneId.peek() === drawnScene.peek()?.id;
    return isNamed && !isAway.peek() && this.#container.dataset['state'] === 'idle';
  }

  #showCopy(current: Scene, next: Scene | null): void {
    tellPicture(current, this.#map.getCanvas());
    const isLast = next === null || lecture.peek()?.pictures !== null;
    if (isLast || currentScene.peek()?.id !== current.id) return;
    // The margin is of the same theme as the map: the next one cannot be drawn in another.
    if (next.theme !== current.theme) return;
    copyDrawing(this.#map.getCanvas(), this.#cover);
    this.#container.parentElement?.append(this.#cover);
    batch(() => {
      heldMargin.value = { clock: clock.peek(), shownDay: shownDay.peek() };
      preparedScene.value = next;
    });
    this.#map.triggerRepaint();
  }

  #finish(next: Scene): void {
    if (drawnScene.peek()?.id !== next.id) return;
    tellPicture(next, this.#map.getCanvas());
    if (isCut(next)) this.#report(next.id);
    else preparedScene.value = null;
    this.#map.triggerRepaint();
  }

  /** Acts in the moment in which a drawing is complete; later the canvas is empty. */
  #whenDrawn(act: () => void): void {
    this.#map.once('render', act);
    this.#map.triggerRepaint();
  }

  #uncover(): void {
    this.#cover.remove();
    heldMargin.value = null;
  }

  #report(sceneId: string | null): void {
    if (sceneId === this.#reportedId) return;
    this.#reportedId = sceneId;
    void api.request('lecture.reportReady', { sceneId });
  }
}

function isCut({ transition }: Scene): boolean {
  return transition.kind === 'cut';
}

/** Whether its clock, if it plays, has come to its end. */
function hasPlayed({ play }: Scene): boolean {
  const { startDay, endDay } = clock.peek();
  return play === null || (startDay === play.to.startDay && endDay === play.to.endDay);
}

function tellPicture({ id }: Scene, canvas: HTMLCanvasElement): void {
  void pictureOf(canvas, lecture.peek()?.pictures ?? null).then((picture) => {
    if (picture !== null) void api.request('lecture.reportPicture', { sceneId: id, ...picture });
  });
}
