import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasFailedLately, rememberFailure } from '../../../build/electron-runtime.ts';
import { makeTemporaryFolder, writeFiles } from './temporary-folder.ts';

const NOON_MS = Date.UTC(2026, 10, 23, 12);
const HOUR_MS = 3_600_000;

describe('a failed download of Electron', () => {
  test('is not tried again within a day', () => {
    const file = join(makeTemporaryFolder(), 'deep/failure.json');
    rememberFailure(file, '45.4.1', NOON_MS);
    expect(hasFailedLately(file, '45.4.1', NOON_MS + 23 * HOUR_MS)).toBe(true);
  });

  test('is tried again the next day', () => {
    const file = join(makeTemporaryFolder(), 'failure.json');
    rememberFailure(file, '45.4.1', NOON_MS);
    expect(hasFailedLately(file, '45.4.1', NOON_MS + 25 * HOUR_MS)).toBe(false);
  });

  test('is tried again for another version', () => {
    const file = join(makeTemporaryFolder(), 'failure.json');
    rememberFailure(file, '45.4.1', NOON_MS);
    expect(hasFailedLately(file, '46.0.0', NOON_MS)).toBe(false);
  });

  test('is unknown without a record or with a broken one', () => {
    const folder = makeTemporaryFolder();
    writeFiles(folder, { 'broken.json': '{' });
    expect(hasFailedLately(join(folder, 'none.json'), '45.4.1', NOON_MS)).toBe(false);
    expect(hasFailedLately(join(folder, 'broken.json'), '45.4.1', NOON_MS)).toBe(false);
  });
});
