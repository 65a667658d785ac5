import type { Dispose, MapContext } from '../../../map/map-context.ts';

/** Lettering and lines of this many pixels of height are made to fill any wall. */
const DRAWN_HEIGHT_PX = 720;

/**
 * Draws the map of the audience window as on a screen 720 pixels high and enlarges it, sharp, to
 * the size of the window: from the last row the lettering looks as large as it does at the
 * presenter's desk.
 */
export function followWall({ map, container, sharpness }: MapContext): Dispose {
  const fillWindow = () => {
    const scale = Math.max(1, innerHeight / DRAWN_HEIGHT_PX);
    container.style.width = `${innerWidth / scale}px`;
    container.style.height = `${innerHeight / scale}px`;
    container.style.transform = `scale(${scale})`;
    sharpness.enlarge(scale);
    map.resize();
  };
  fillWindow();
  addEventListener('resize', fillWindow);
  return () => removeEventListener('resize', fillWindow);
}
