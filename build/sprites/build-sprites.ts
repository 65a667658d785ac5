import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { encode } from 'fast-png';
import { largest } from '../../geodata/model/extremes.ts';
import { drawPattern, drawSign, type SpriteImage } from './draw-images.ts';

/** What MapLibre reads of one picture. */
interface SpriteEntry {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
  readonly sdf?: true;
}

const COLUMNS = 10;

/**
 * Draws the signs and patterns of `geodata/style` below `root` into `sprite.png` and
 * `sprite.json` in `outDir`, and again at twice the size. Two runs give the same bytes.
 */
export async function buildSprites(root: string, outDir: string): Promise<void> {
  const signs = readSvgs(join(root, 'geodata/style/symbols'));
  const patterns = readSvgs(join(root, 'geodata/style/patterns'));
  await mkdir(outDir, { recursive: true });
  for (const ratio of [1, 2]) {
    const images = [
      ...signs.flatMap(([id, svg]) => named(id, () => drawSign(id, svg, ratio))),
      ...patterns.flatMap(([id, svg]) => named(id, () => [drawPattern(id, svg, ratio)])),
    ];
    const name = ratio === 1 ? 'sprite' : `sprite@${ratio}x`;
    const { png, index } = packSheet(images, ratio);
    await writeFile(join(outDir, `${name}.png`), png);
    await writeFile(join(outDir, `${name}.json`), `${JSON.stringify(index)}\n`);
  }
}

/** Name and text of each drawing, in the order of the alphabet. */
function readSvgs(folder: string): [id: string, svg: string][] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.svg'))
    .toSorted()
    .map((file) => [basename(file, '.svg'), readFileSync(join(folder, file), 'utf8')]);
}

function named(id: string, draw: () => SpriteImage[]): SpriteImage[] {
  try {
    return draw();
  } catch (error) {
    throw new Error(`${id}.svg: ${error instanceof Error ? error.message : error}`);
  }
}

function packSheet(images: readonly SpriteImage[], ratio: number) {
  const cellPx = largest(images.map(({ sizePx }) => sizePx));
  const width = COLUMNS * cellPx;
  const height = Math.ceil(images.length / COLUMNS) * cellPx;
  const data = new Uint8Array(width * height * 4);
  const index: Record<string, SpriteEntry> = {};
  images.forEach(({ id, sizePx, pixels, isDistance }, at) => {
    const x = (at % COLUMNS) * cellPx;
    const y = Math.floor(at / COLUMNS) * cellPx;
    for (let row = 0; row < sizePx; row += 1) {
      const line = pixels.subarray(row * sizePx * 4, (row + 1) * sizePx * 4);
      data.set(line, ((y + row) * width + x) * 4);
    }
    index[id] = {
      ...{ x, y, width: sizePx, height: sizePx, pixelRatio: ratio },
      ...(isDistance && { sdf: true }),
    };
  });
  return { png: encode({ width, height, data, channels: 4, depth: 8 }), index };
}
