import type { HandoutScene } from '../../geodata/model/app/handout.ts';
import { CREDIT_LINE } from '../../geodata/model/content/credits.ts';

/** The margin under the map, as a share of the map's width: that of the wall. */
const MARGIN_SHARE = 0.1;

interface Words extends Pick<HandoutScene, 'title' | 'caption' | 'date'> {
  /** The address that leads back to what is shown; without one the margin has two lines. */
  readonly address?: string;
}

/** A length on the ground, to be drawn in the corner of the map. */
export interface ScaleBar {
  readonly lengthPx: number;
  readonly label: string;
}

/**
 * The picture of a map with the margin of the wall under it: a picture that leaves the atlas says what
 * it shows, when, and whose work it is. Rejects where the page cannot make one.
 */
export async function withMargin(
  { bytes, widthPx, heightPx }: HandoutScene['picture'],
  words: Words,
  scaleBar: ScaleBar | null = null,
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
  drawWords(context, words, { widthPx, top: heightPx, marginPx });
  if (scaleBar !== null) drawScaleBar(context, scaleBar, { widthPx, top: heightPx, marginPx });
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
  { title, caption, date, address = '' }: Words,
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
  const [titleTop, captionTop] = linesOf({ caption, address });
  write(title, `600 ${size(0.3)} "Noto Serif"`, edge, titleTop, widthPx * 0.6);
  write(caption, `italic ${size(0.17)} "Noto Serif"`, edge, captionTop, widthPx * 0.6);
  write(address, `${size(0.085)} "Noto Sans"`, edge, 0.91, widthPx - 2 * edge);
  context.textAlign = 'right';
  write(date, `600 ${size(0.2)} "Noto Serif"`, right, 0.42, widthPx * 0.34);
  write(CREDIT_LINE, `${size(0.1)} "Noto Sans"`, right, captionTop - 0.06, widthPx * 0.36);
}

/** How far down the margin title and caption stand, so that what there is fills it evenly. */
function linesOf({
  caption,
  address,
}: Pick<Words, 'caption' | 'address'>): readonly [number, number] {
  if (address !== '') return [0.42, 0.68];
  return caption === '' ? [0.62, 0.82] : [0.5, 0.82];
}

/** A bar with its length above it, on a slip of paper, in the lower left corner of the map. */
function drawScaleBar(
  context: CanvasRenderingContext2D,
  { lengthPx, label }: ScaleBar,
  { widthPx, top, marginPx }: Margin,
): void {
  const style = getComputedStyle(document.documentElement);
  const edge = widthPx * 0.017;
  const [pad, bar] = [marginPx * 0.08, Math.max(2, marginPx * 0.045)];
  const letterPx = Math.round(marginPx * 0.15);
  const height = pad * 3 + letterPx + bar;
  context.font = `${letterPx}px "Noto Sans"`;
  context.textAlign = 'left';
  const slipWidth = Math.max(lengthPx, context.measureText(label).width) + pad * 2;
  context.fillStyle = style.getPropertyValue('--paper-raised');
  context.fillRect(edge, top - edge - height, slipWidth, height);
  context.fillStyle = style.getPropertyValue('--ink');
  context.fillText(label, edge + pad, top - edge - height + pad + letterPx * 0.85);
  context.fillRect(edge + pad, top - edge - pad - bar, lengthPx, bar);
}
