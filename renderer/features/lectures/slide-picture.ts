import type { HandoutScene } from '../../../geodata/model/app/handout.ts';

/** The margin under the map, as a share of the map's width: that of the wall. */
const MARGIN_SHARE = 0.1;

type Words = Pick<HandoutScene, 'title' | 'caption' | 'date'>;

/**
 * The picture of a map with the margin of the wall under it: a picture that leaves the atlas says what
 * it shows, when, and whose work it is. Rejects where the page cannot make one.
 */
export async function withMargin(
  { bytes, widthPx, heightPx }: HandoutScene['picture'],
  words: Words,
  credits: string,
): Promise<HandoutScene['picture']> {
  const canvas = document.createElement('canvas');
  const marginPx = Math.round(widthPx * MARGIN_SHARE);
  canvas.width = widthPx;
  canvas.height = heightPx + marginPx;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  const style = getComputedStyle(document.documentElement);
  const ink = style.getPropertyValue('--ink');
  context.fillStyle = style.getPropertyValue('--paper-raised');
  context.fillRect(0, 0, canvas.width, canvas.height);
  const map = await createImageBitmap(new Blob([bytes]));
  context.drawImage(map, 0, 0);
  context.fillStyle = ink;
  context.fillRect(0, heightPx, widthPx, Math.max(1, widthPx / 640));
  drawWords(context, words, credits, { widthPx, top: heightPx, marginPx });
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('no picture');
  return {
    bytes: new Uint8Array(await blob.arrayBuffer()),
    widthPx: canvas.width,
    heightPx: canvas.height,
  };
}

interface Margin {
  readonly widthPx: number;
  readonly top: number;
  readonly marginPx: number;
}

function drawWords(
  context: CanvasRenderingContext2D,
  { title, caption, date }: Words,
  credits: string,
  { widthPx, top, marginPx }: Margin,
): void {
  const edge = widthPx * 0.017;
  const right = widthPx - edge;
  const write = (text: string, font: string, x: number, share: number, most: number) => {
    context.font = font;
    context.fillText(text, x, top + marginPx * share, most);
  };
  const size = (share: number) => `${Math.round(marginPx * share)}px`;
  context.textBaseline = 'alphabetic';
  context.textAlign = 'left';
  const titleTop = caption === '' ? 0.62 : 0.5;
  write(title, `600 ${size(0.3)} "Noto Serif"`, edge, titleTop, widthPx * 0.6);
  write(caption, `italic ${size(0.17)} "Noto Serif"`, edge, 0.82, widthPx * 0.6);
  context.textAlign = 'right';
  write(date, `600 ${size(0.2)} "Noto Serif"`, right, 0.42, widthPx * 0.34);
  write(credits, `${size(0.1)} "Noto Sans"`, right, 0.76, widthPx * 0.36);
}
