import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLogFile } from '../../../../electron/storage/log-file.ts';
import { makeTempFolder } from '../temp-folder.ts';

test('the log turns over into two older files, the oldest line going first', () => {
  const folder = join(makeTempFolder(), 'logs');
  const log = openLogFile(join(folder, 'atlas.log'), 100);
  for (let line = 1; line <= 40; line += 1) log.add(`line ${line}\n`);
  expect(readdirSync(folder).toSorted()).toEqual(['atlas.log', 'atlas.log.1', 'atlas.log.2']);
  for (const name of readdirSync(folder)) {
    expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(100);
  }
  expect(log.readLast(2)).toEqual(['line 39', 'line 40']);
  expect(log.readLast(15)).toHaveLength(15);
});

test.runIf(process.platform !== 'win32')('only its owner may read it', () => {
  const path = join(makeTempFolder(), 'atlas.log');
  openLogFile(path).add('x\n');
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a log that cannot be written ends nothing', () => {
  const path = join(makeTempFolder(), 'atlas.log');
  mkdirSync(path);
  const log = openLogFile(path);
  expect(() => log.add('x\n')).not.toThrow();
  expect(log.readLast(5)).toEqual([]);
});
