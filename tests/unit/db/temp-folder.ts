import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A fresh folder that is gone after the test. */
export function tempFolder(): string {
  const { path, remove } = keptFolder();
  onTestFinished(remove);
  return path;
}

/** A fresh folder for several tests; whoever asked removes it. */
export function keptFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'p17-db-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
