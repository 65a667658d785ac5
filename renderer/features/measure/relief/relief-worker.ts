import {
  decodePixels,
  type HeightsOf,
  sampleHeights,
  TILE_PX,
  type TileHeights,
} from './heights.ts';
import type { ReliefAddress, ReliefAnswer, ReliefQuestion } from './messages.ts';
import { seeFrom } from './view-grid.ts';

/** Enough for a view of ten kilometres at thirty metres, and for a line of some length. */
const KEPT_TILES = 32;

/** Tiles by their address, the last used last. */
const tiles = new Map<string, Promise<TileHeights | null>>();

addEventListener('message', ({ data }: MessageEvent<ReliefQuestion>) => {
  void answer(data).then((reply) => postMessage(reply));
});

async function answer(question: ReliefQuestion): Promise<ReliefAnswer> {
  const { id, maxZoom } = question;
  const heightsOf = heightsAt(question);
  try {
    if (question.kind === 'line') {
      const line = await sampleHeights(question.places, maxZoom, heightsOf);
      return { id, kind: 'line', line };
    }
    return { id, kind: 'view', view: await seeFrom(question.wish, maxZoom, heightsOf) };
  } catch (error) {
    return { id, kind: 'failed', reason: String(error) };
  }
}

/** The tiles of the relief that is asked about; each is read and unpacked once. */
function heightsAt({ base, revision }: ReliefAddress): HeightsOf {
  return (z, x, y) => {
    const address = new URL(`tiles/relief/${z}/${x}/${y}?${revision}`, base).href;
    const known = tiles.get(address) ?? readTile(address);
    tiles.delete(address);
    tiles.set(address, known);
    const [oldest] = tiles.keys();
    if (tiles.size > KEPT_TILES && oldest !== undefined) tiles.delete(oldest);
    return known;
  };
}

async function readTile(address: string): Promise<TileHeights | null> {
  const reply = await fetch(address);
  const blob = await reply.blob();
  if (!reply.ok || blob.size === 0) return null;
  // The pixels are numbers: no profile of a screen may touch them.
  const bitmap = await createImageBitmap(blob, {
    colorSpaceConversion: 'none',
    premultiplyAlpha: 'none',
  });
  const canvas = new OffscreenCanvas(TILE_PX, TILE_PX);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(bitmap, 0, 0);
  bitmap.close();
  const pixels = context?.getImageData(0, 0, TILE_PX, TILE_PX);
  return pixels === undefined ? null : decodePixels(pixels.data);
}
