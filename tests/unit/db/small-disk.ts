import { spawnSync } from 'node:child_process';
import { statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { tempFolder } from './temp-folder.ts';

/** A disk of its own of so many kilobytes, gone after the test; `null` where none can be had. */
export function smallDisk(sizeKb: number): string | null {
  const folder = tempFolder();
  const options = ['-t', 'tmpfs', '-o', `size=${sizeKb}k`, 'tmpfs', folder];
  if (process.platform !== 'linux' || spawnSync('mount', options).status !== 0) return null;
  onTestFinished(() => void spawnSync('umount', [folder]));
  return folder;
}

/** From now on nothing can be written there. */
export function makeReadOnly(disk: string): void {
  const { status, stderr } = spawnSync('mount', ['-o', 'remount,ro', disk]);
  if (status !== 0) throw new Error(String(stderr));
}

/** Leaves only so many kilobytes free. */
export function fillDisk(folder: string, freeKb: number): void {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(join(folder, 'fill'), Buffer.alloc(Math.max(0, bavail * bsize - freeKb * 1024)));
}
