import { signal } from '@preact/signals';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { distanceM } from '../../../../geodata/model/space/mercator.ts';
import { MOST_CANVAS_PX } from '../../../map/atlas-map.ts';
import { copyDrawing, type PictureFile, pictureOf } from '../../../map/copy-drawing.ts';
import type { Dispose, MapContext } from '../../../map/map-context.ts';

/** A picture of the map, and the ground on it. */
export interface MapPicture extends PictureFile {
  /** In the middle of the map. */
  readonly metresPerPx: number;
}

/** The map a person operates, for who takes pictures of it. */
export interface MapCamera {
  /**
   * How large a picture becomes that has so many pixels, along each side, for one of the screen;
   * smaller where the computer draws nothing so large.
   */
  sizeAt(times: number): readonly [widthPx: number, heightPx: number];
  /** Draws the map that much finer, takes its picture as a PNG and goes back; `null` where none can be made. */
  take(times: number): Promise<MapPicture | null>;
}

/** `null` while there is no map. */
export const mapCamera = signal<MapCamera | null>(null);

/** Has the map of the atlas photographed where it is asked for. */
export function offerPictures({ map, sharpness }: MapContext): Dispose {
  const canvas = map.getCanvas();
  const mostPx = largestSidePx(canvas);
  const untilIdle = () => drawn(map, 'idle', () => undefined);

  /** A person goes on seeing the map as it was, and not how it is drawn anew. */
  const behindCopy = async <T>(act: () => Promise<T>): Promise<T> => {
    const cover = document.createElement('canvas');
    cover.className = 'picture-cover';
    await drawn(map, 'render', () => copyDrawing(canvas, cover));
    canvas.after(cover);
    try {
      return await act();
    } finally {
      cover.remove();
    }
  };
  const take = async (times: number): Promise<MapPicture | null> => {
    sharpness.enlarge(times);
    try {
      await untilIdle();
      const picture = await drawn(map, 'render', () => pictureOf(canvas, 'png'));
      return picture && { ...picture, metresPerPx: metresAcross(map) / picture.widthPx };
    } finally {
      sharpness.enlarge(1);
      await untilIdle();
    }
  };
  const own: MapCamera = {
    sizeAt(times) {
      const { clientWidth, clientHeight } = canvas;
      const most = mostPx / Math.max(clientWidth, clientHeight, 1);
      const ratio = Math.min(times * map.getPixelRatio(), most);
      return [Math.floor(clientWidth * ratio), Math.floor(clientHeight * ratio)];
    },
    take: (times) => behindCopy(() => take(times)),
  };
  mapCamera.value = own;
  return () => {
    if (mapCamera.peek() === own) mapCamera.value = null;
  };
}

/** Acts when the map has next come so far: right after a drawing its canvas can be read. */
function drawn<T>(map: MapLibreMap, event: 'idle' | 'render', act: () => T): Promise<Awaited<T>> {
  return new Promise((resolve) => {
    map.once(event, () => resolve(act() as Awaited<T>));
    map.triggerRepaint();
  });
}

/** Of the ground, along the middle of the map. */
function metresAcross(map: MapLibreMap): number {
  const { clientWidth, clientHeight } = map.getCanvas();
  const [left, right] = [0, clientWidth].map((x) => map.unproject([x, clientHeight / 2]));
  if (left === undefined || right === undefined) return 0;
  return distanceM([left.lng, left.lat], [right.lng, right.lat]);
}

/** What a computer draws in one piece, and never more than {@link MOST_CANVAS_PX}. */
function largestSidePx(canvas: HTMLCanvasElement): number {
  const gl = canvas.getContext('webgl2');
  const most: unknown = gl?.getParameter(gl.MAX_RENDERBUFFER_SIZE);
  return Math.min(MOST_CANVAS_PX, typeof most === 'number' ? most : MOST_CANVAS_PX);
}
