import { fromMercator, toMercator } from '../../../geodata/model/space/mercator.ts';
import type { Camera } from '../../../geodata/model/workbook/workbook.ts';
import type { CoveredEdges } from '../../core/camera.ts';

const TILE_PX = 512;

/**
 * The camera whose middle is the middle of what the panels leave free: what a person sees as the
 * middle of the picture. Exact in Web Mercator at pitch 0.
 */
export function freeCamera(camera: Camera, edges: CoveredEdges): Camera {
  return shift(camera, (edges.left - edges.right) / 2, (edges.top - edges.bottom) / 2);
}

/** The inverse: the camera of the whole map that puts `camera` in the middle of what is free. */
export function wholeCamera(camera: Camera, edges: CoveredEdges): Camera {
  return shift(camera, (edges.right - edges.left) / 2, (edges.bottom - edges.top) / 2);
}

/** Moves the middle of a camera by pixels of the screen, right and down. */
function shift(camera: Camera, rightPx: number, downPx: number): Camera {
  if (rightPx === 0 && downPx === 0) return camera;
  const turn = (camera.bearing * Math.PI) / 180;
  const eastPx = rightPx * Math.cos(turn) - downPx * Math.sin(turn);
  const southPx = rightPx * Math.sin(turn) + downPx * Math.cos(turn);
  const worldPx = TILE_PX * 2 ** camera.zoom;
  const [x, y] = toMercator(camera.center);
  const [lng, lat] = fromMercator([x + eastPx / worldPx, y + southPx / worldPx]);
  const center: [number, number] = [wrap(lng), lat];
  return { ...camera, center };
}

function wrap(lng: number): number {
  return ((((lng + 180) % 360) + 360) % 360) - 180;
}
