import { effect, signal, untracked } from '@preact/signals';
import type { Map as MapLibreMap, MapWheelEvent } from 'maplibre-gl';
import { isDrawnLightly, pixelRatioOf } from '../core/light-drawing.ts';

/** How finely the map is drawn. */
export interface MapSharpness {
  /** The map is shown that many times as large as it takes itself to be, and is drawn for it. */
  enlarge(times: number): void;
}

/**
 * Keeps the map as sharp as the screen is. Where the computer is spared it has a pixel for each of
 * the page, and fewer while a hand moves it.
 */
export function watchSharpness(map: MapLibreMap): MapSharpness & { dispose(): void } {
  const screenRatio = signal(devicePixelRatio);
  const enlargement = signal(1);
  const isHeld = signal(false);
  // MapLibre tells of a new size as of a movement.
  let isChanging = false;
  const draw = (pixelRatio: number) => {
    if (map.getPixelRatio() === pixelRatio) return;
    isChanging = true;
    try {
      map.setPixelRatio(pixelRatio);
    } finally {
      isChanging = false;
    }
  };
  const stop = effect(() => {
    const pixelRatio = pixelRatioOf({
      screenRatio: screenRatio.value,
      enlargement: enlargement.value,
      isLight: isDrawnLightly.value,
      isHeld: isHeld.value,
    });
    untracked(() => draw(pixelRatio));
  });
  const onResize = () => {
    screenRatio.value = devicePixelRatio;
  };
  addEventListener('resize', onResize);
  const stopWatching = watchHand(map, (isTaken) => {
    if (!isChanging) isHeld.value = isTaken;
  });
  return {
    enlarge(times) {
      enlargement.value = times;
    },
    dispose() {
      stop();
      removeEventListener('resize', onResize);
      stopWatching();
    },
  };
}

/**
 * Tells when a hand takes hold of the map, and when the map rests. The beginning is told from the
 * pointer's own events: from `movestart` on, another size would end the movement.
 */
function watchHand(map: MapLibreMap, tell: (isHeld: boolean) => void): () => void {
  const take = () => tell(true);
  const leave = () => tell(false);
  // It may be let go outside the map.
  const leaveUnlessMoving = () => {
    if (!map.isMoving()) leave();
  };
  addEventListener('mouseup', leaveUnlessMoving);
  const listeners = [
    map.on('mousedown', take),
    map.on('wheel', (event) => {
      if (doesZoom(map, event)) take();
    }),
    map.on('touchmove', take),
    map.on('touchend', leaveUnlessMoving),
    map.on('touchcancel', leaveUnlessMoving),
    map.on('moveend', leave),
  ];
  return () => {
    removeEventListener('mouseup', leaveUnlessMoving);
    for (const listener of listeners) listener.unsubscribe();
  };
}

/** Whether a turn of the wheel moves the map: where it does not, no rest follows that would end it. */
function doesZoom(map: MapLibreMap, { originalEvent: { deltaY } }: MapWheelEvent): boolean {
  if (!map.scrollZoom.isEnabled()) return false;
  return deltaY < 0 ? map.getZoom() < map.getMaxZoom() : map.getZoom() > map.getMinZoom();
}
