/** Wide enough for the presenter to recognise everything. */
const PICTURE_WIDTH_PX = 480;
const JPEG_QUALITY = 0.8;

/** Copies what a map has drawn, in the moment in which it has. */
export function copyDrawing(from: HTMLCanvasElement, to: HTMLCanvasElement): void {
  to.width = from.width;
  to.height = from.height;
  draw(from, to);
}

/** The same as a small JPEG; `null` where the page cannot make one. */
export async function smallPicture(
  from: HTMLCanvasElement,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const small = document.createElement('canvas');
  const width = Math.min(PICTURE_WIDTH_PX, from.width);
  small.width = width;
  small.height = Math.max(1, Math.round((from.height * width) / Math.max(1, from.width)));
  draw(from, small);
  const blob = await new Promise<Blob | null>((resolve) =>
    small.toBlob(resolve, 'image/jpeg', JPEG_QUALITY),
  );
  return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
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
