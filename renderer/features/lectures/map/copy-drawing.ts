/** Wide enough for the presenter to recognise everything. */
const PICTURE_WIDTH_PX = 480;
const JPEG_QUALITY = 0.8;

/** Copies what a map has drawn, in the moment in which it has. */
export function copyDrawing(from: HTMLCanvasElement, to: HTMLCanvasElement): void {
  to.width = from.width;
  to.height = from.height;
  to.getContext('2d')?.drawImage(from, 0, 0);
}

/** The same as a small JPEG; `null` where the page cannot make one. */
export async function smallPicture(
  from: HTMLCanvasElement,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const small = document.createElement('canvas');
  const width = Math.min(PICTURE_WIDTH_PX, from.width);
  small.width = width;
  small.height = Math.max(1, Math.round((from.height * width) / Math.max(1, from.width)));
  small.getContext('2d')?.drawImage(from, 0, 0, small.width, small.height);
  const blob = await new Promise<Blob | null>((resolve) =>
    small.toBlob(resolve, 'image/jpeg', JPEG_QUALITY),
  );
  return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
}
