import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import { fromMercator, toMercator } from '../../../geodata/model/space/mercator.ts';
import type { Camera, Frame } from '../../../geodata/model/workbook/workbook.ts';
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

/** Between a frame and the edge of the room it is fitted into, as a share of the room. */
const FRAME_MARGIN = 0.02;

/**
 * The camera that shows all of a frame in a room of any shape, as large as it goes. Without a frame
 * the zoom is kept: nobody knows what was to be seen.
 */
export function fitFrame(camera: Camera, frame: Frame | null, room: Frame | null): Camera {
  if (frame === null || room === null) return camera;
  const times = Math.min(room.widthPx / frame.widthPx, room.heightPx / frame.heightPx);
  const zoom = camera.zoom + Math.log2(times * (1 - FRAME_MARGIN));
  return { ...camera, zoom: Math.min(24, Math.max(0, zoom)) };
}

/** The corners of a frame round the middle of a camera, in turn. Exact at pitch 0. */
export function frameCorners(camera: Camera, { widthPx, heightPx }: Frame): readonly LngLat[] {
  const corner = (right: number, down: number) =>
    shift(camera, (right * widthPx) / 2, (down * heightPx) / 2).center;
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
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
