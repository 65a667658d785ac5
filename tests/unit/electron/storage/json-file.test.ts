import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readJsonFile, writeFileAtomically } from '../../../../electron/storage/json-file.ts';
import { makeTempFolder } from '../temp-folder.ts';

describe('writing a file', () => {
  test('replaces the old content whole', () => {
    const folder = makeTempFolder();
    const file = join(folder, 'a.json');
    writeFileAtomically(file, 'a much longer old text');
    writeFileAtomically(file, 'đ');
    expect(readFileSync(file, 'utf8')).toBe('đ');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  test('that fails leaves the old content and no draft', () => {
    const folder = makeTempFolder();
    mkdirSync(join(folder, 'a.json'));
    writeFileSync(join(folder, 'a.json', 'old'), 'old');
    expect(() => writeFileAtomically(join(folder, 'a.json'), 'new')).toThrow();
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      'a.json',
      join('a.json', 'old'),
    ]);
  });
});

test('reading tells a missing, a broken and an unreadable file apart', () => {
  const folder = makeTempFolder();
  const file = join(folder, 'a.json');
  expect(readJsonFile(file)).toEqual({ state: 'missing' });
  writeFileSync(file, '{"a":1}');
  expect(readJsonFile(file)).toEqual({ state: 'read', value: { a: 1 } });
  writeFileSync(file, '{"a":');
  expect(readJsonFile(file)).toEqual({ state: 'broken' });
  expect(readJsonFile(folder)).toEqual({ state: 'unreadable' });
});
