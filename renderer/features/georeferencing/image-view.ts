import type { Size } from '../../ui/use-size.ts';

/** How an image lies in a box: its size, and where its top left corner is. */
export interface ImageView {
  /** Pixels of the screen for one of the image. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

type Point = readonly [x: number, y: number];

const GREATEST_SCALE = 8;

/** The whole image in the middle of the box. */
export function fitImage(image: Size, box: Size): ImageView {
  const scale = Math.min(box.widthPx / image.widthPx, box.heightPx / image.heightPx) * 0.96;
  return {
    scale,
    x: (box.widthPx - image.widthPx * scale) / 2,
    y: (box.heightPx - image.heightPx * scale) / 2,
  };
}

/** The same view in a box of another size: what was in its middle stays there. */
export function recentreImage(view: ImageView, before: Size, box: Size): ImageView {
  return {
    scale: view.scale,
    x: view.x + (box.widthPx - before.widthPx) / 2,
    y: view.y + (box.heightPx - before.heightPx) / 2,
  };
}

/** The view enlarged by a factor, with what is at that point of the box kept there. */
export function zoomImage(view: ImageView, factor: number, at: Point, least: number): ImageView {
  const scale = Math.min(GREATEST_SCALE, Math.max(least, view.scale * factor));
  const [px, py] = toPixel(view, at);
  return { scale, x: at[0] - px * scale, y: at[1] - py * scale };
}

/** The pixel of the image at a point of the box. */
export function toPixel({ scale, x, y }: ImageView, [left, top]: Point): Point {
  return [(left - x) / scale, (top - y) / scale];
}

/** The point of the box at which a pixel of the image lies. */
export function toPoint({ scale, x, y }: ImageView, [px, py]: Point): Point {
  return [x + px * scale, y + py * scale];
}

/** Whether a pixel lies in the image. */
export function isInImage([x, y]: Point, image: Size): boolean {
  return x >= 0 && y >= 0 && x <= image.widthPx && y <= image.heightPx;
}
