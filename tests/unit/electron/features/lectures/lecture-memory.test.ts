import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { rememberLecture } from '../../../../../electron/features/lectures/lecture-memory.ts';
import type { LectureState } from '../../../../../geodata/model/workbook/lecture.ts';
import { makeTempFolder } from '../../temp-folder.ts';

const STATE: LectureState = {
  sceneId: 'hue',
  nextSceneId: null,
  readySceneId: null,
  blank: null,
  pictures: null,
  isOffScript: false,
  wallView: null,
  isEndAsked: false,
  startedAtMs: Date.now() - 60_000,
  hasSecondDisplay: true,
  audience: 'showing',
};

afterEach(() => {
  vi.useRealTimers();
});

test('a lecture cut short is remembered by the next start of the atlas', () => {
  const file = join(makeTempFolder(), 'lecture.json');
  rememberLecture(file).write(STATE);
  const { sceneId, startedAtMs } = STATE;
  expect(rememberLecture(file).read()).toEqual({ sceneId, startedAtMs });
});

test('a lecture that ended leaves nothing behind', () => {
  const file = join(makeTempFolder(), 'lecture.json');
  const memory = rememberLecture(file);
  memory.write(STATE);
  memory.write(null);
  expect(existsSync(file)).toBe(false);
  expect(memory.read()).toBeNull();
});

test('a lecture of yesterday is over', () => {
  const file = join(makeTempFolder(), 'lecture.json');
  rememberLecture(file).write(STATE);
  vi.useFakeTimers({ now: Date.now() + 24 * 60 * 60 * 1000 });
  expect(rememberLecture(file).read()).toBeNull();
});

test('a file that is not one of ours remembers nothing', () => {
  const file = join(makeTempFolder(), 'lecture.json');
  for (const text of [
    '',
    '[]',
    '{"sceneId":7}',
    '{"sceneId":"a","startedAtMs":-1,"savedAtMs":1}',
  ]) {
    writeFileSync(file, text);
    expect(rememberLecture(file).read()).toBeNull();
  }
});

test('a folder that cannot be written does not stop the lecture', () => {
  const errors = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const memory = rememberLecture(join(makeTempFolder(), 'not', 'there.json'));
  expect(() => memory.write(STATE)).not.toThrow();
  errors.mockRestore();
});
