import type { Dispose, MapContext } from '../../../map/map-context.ts';

/** Lettering and lines of this many pixels of height are made to fill any wall. */
const DRAWN_HEIGHT_PX = 720;

/**
 * Draws the map of the audience window as on a wall 720 pixels high and enlarges it, sharp, to the
 * size of the window: a share of the wall's height is the same at every resolution.
 */
export function followWall({ map, container, sharpness }: MapContext): Dispose {
  const room = container.parentElement ?? container;
  const fillRoom = () => {
    const scale = innerHeight / DRAWN_HEIGHT_PX;
    container.style.width = `${room.clientWidth / scale}px`;
    container.style.height = `${room.clientHeight / scale}px`;
    container.style.transform = `scale(${scale})`;
    sharpness.enlarge(scale);
    map.resize();
  };
  fillRoom();
  const observer = new ResizeObserver(fillRoom);
  observer.observe(room);
  addEventListener('resize', fillRoom);
  return () => {
    observer.disconnect();
    removeEventListener('resize', fillRoom);
  };
}
