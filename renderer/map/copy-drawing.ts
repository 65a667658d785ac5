import type { PictureKind } from '../../geodata/model/workbook/lecture.ts';

/** Wide enough for the presenter to recognise everything. */
const PICTURE_WIDTH_PX = 480;
const JPEG_QUALITY = 0.8;
/** Letters stay clean, and twenty scenes are a few megabytes. */
const FINE_QUALITY = 0.88;

/** Copies what a map has drawn, in the moment in which it has. */
export function copyDrawing(from: HTMLCanvasElement, to: HTMLCanvasElement): void {
  to.width = from.width;
  to.height = from.height;
  draw(from, to);
}

/** A picture as a file, and its size. */
export interface PictureFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * The same as a small JPEG, or as large as it was drawn in the kind that is asked for; `null` where
 * the page cannot make one.
 */
export async function pictureOf(
  from: HTMLCanvasElement,
  kind: PictureKind | null,
): Promise<PictureFile | null> {
  const copy = document.createElement('canvas');
  const width = kind === null ? Math.min(PICTURE_WIDTH_PX, from.width) : from.width;
  copy.width = width;
  copy.height = Math.max(1, Math.round((from.height * width) / Math.max(1, from.width)));
  draw(from, copy);
  const quality = kind === null ? JPEG_QUALITY : FINE_QUALITY;
  const blob = await new Promise<Blob | null>((resolve) =>
    copy.toBlob(resolve, `image/${kind ?? 'jpeg'}`, quality),
  );
  if (blob === null) return null;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { bytes, widthPx: copy.width, heightPx: copy.height };
}

/** Round a globe a map draws nothing: there its room is seen, and nothing must shine through. */
function draw(from: HTMLCanvasElement, to: HTMLCanvasElement): void {
  const context = to.getContext('2d');
  if (context === null) return;
  const room = from.closest('.map-room') ?? from;
  context.fillStyle = getComputedStyle(room).backgroundColor;
  context.fillRect(0, 0, to.width, to.height);
  context.drawImage(from, 0, 0, to.width, to.height);
}
