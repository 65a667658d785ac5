import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isWholePng } from '../../../db/tiles/whole-png.ts';

/** Where pictures are kept, and what may be removed of them at any time: they are made anew. */
export interface PictureStore {
  /** Keeps a picture, and removes the oldest ones when they have become too many. */
  keep(name: string, png: Uint8Array): void;
}

/** Once there are too many, so much of them stays: room is not made again for every picture. */
const SHARE_THAT_STAYS = 0.75;

/** A picture that is kept, or `null` when there is none or it is damaged. */
export async function readPicture(folder: string, name: string): Promise<Uint8Array | null> {
  try {
    const png = await readFile(join(folder, name));
    return isWholePng(png) ? png : null;
  } catch {
    // Whatever keeps a picture from being read, it can be made anew.
    return null;
  }
}

/**
 * Opens the folder for writing, and removes what begins with none of the `editions`.
 *
 * @throws the file system's error
 */
export function openPictureStore(
  folder: string,
  editions: readonly string[],
  limitBytes: number,
): PictureStore {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const isOfNow = name.endsWith('.png') && editions.some((edition) => name.startsWith(edition));
    if (!isOfNow) rmSync(join(folder, name), { recursive: true, force: true });
  }
  let sizeBytes = makeRoom(folder, limitBytes);
  return {
    keep(name, png) {
      const draft = join(folder, `${name}.draft`);
      try {
        writeFileSync(draft, png);
        renameSync(draft, join(folder, name));
      } catch (error) {
        rmSync(draft, { force: true });
        throw error;
      }
      sizeBytes += png.byteLength;
      if (sizeBytes > limitBytes) sizeBytes = makeRoom(folder, limitBytes);
    },
  };
}

/** Removes the oldest pictures when all are larger than the limit; answers how large they are. */
function makeRoom(folder: string, limitBytes: number): number {
  const pictures = readdirSync(folder)
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return { name, size, mtimeMs };
    })
    .toSorted((one, other) => one.mtimeMs - other.mtimeMs);
  let sizeBytes = pictures.reduce((sum, { size }) => sum + size, 0);
  if (sizeBytes <= limitBytes) return sizeBytes;
  for (const { name, size } of pictures) {
    if (sizeBytes <= limitBytes * SHARE_THAT_STAYS) break;
    rmSync(join(folder, name), { force: true });
    sizeBytes -= size;
  }
  return sizeBytes;
}
