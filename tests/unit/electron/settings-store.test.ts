import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSettings } from '../../../electron/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../../geodata/model/settings.ts';
import { makeTempFolder } from './temp-folder.ts';

function givenFile(text?: string): { folder: string; file: string } {
  const folder = makeTempFolder();
  const file = join(folder, 'settings.json');
  if (text !== undefined) writeFileSync(file, text);
  return { folder, file };
}

describe('settings', () => {
  test('the first start has the defaults, and writes nothing yet', () => {
    const { folder, file } = givenFile();
    expect(openSettings(file).get()).toEqual(DEFAULT_SETTINGS);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('what was set is there after a restart, and no draft is left behind', () => {
    const { folder, file } = givenFile();
    openSettings(file).set({ look: 'night', visibleLayerIds: ['pac-bo'] });
    expect(openSettings(file).get()).toEqual({
      ...DEFAULT_SETTINGS,
      look: 'night',
      visibleLayerIds: ['pac-bo'],
    });
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  test('an undefined field of a patch changes nothing', () => {
    const { file } = givenFile();
    const patch = { look: 'night', language: undefined } as never;
    expect(openSettings(file).set(patch).language).toBe('system');
  });

  test('a bad field falls back to its default, and the broken file is kept aside', () => {
    const broken = JSON.stringify({
      ...DEFAULT_SETTINGS,
      language: 'vi',
      look: 'pink',
      visibleLayerIds: ['pac-bo', 'atlantis'],
      clock: { startDay: 5, endDay: 1 },
    });
    const { folder, file } = givenFile(broken);
    const repaired = { ...DEFAULT_SETTINGS, language: 'vi' };
    expect(openSettings(file).get()).toEqual(repaired);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(repaired);
    expect(readFileSync(join(folder, 'settings.broken.json'), 'utf8')).toBe(broken);
  });

  test.each(['{"language": "vi"', '', 'null', '[]', '[1]', '"x"', '\u0000\u0001'])(
    'a file that holds %j opens with the defaults',
    (text) => {
      const { folder, file } = givenFile(text);
      expect(openSettings(file).get()).toEqual(DEFAULT_SETTINGS);
      expect(readFileSync(join(folder, 'settings.broken.json'), 'utf8')).toBe(text);
    },
  );

  test('a field an older edition did not write is no damage', () => {
    const { folder, file } = givenFile('{"look":"night"}');
    expect(openSettings(file).get()).toEqual({ ...DEFAULT_SETTINGS, look: 'night' });
    expect(existsSync(join(folder, 'settings.broken.json'))).toBe(false);
  });

  test('a folder where the file should be does not stop the start', () => {
    const { file } = givenFile();
    mkdirSync(file);
    expect(openSettings(file).get()).toEqual(DEFAULT_SETTINGS);
  });

  test('a change that cannot be stored is reported, and holds until the atlas is closed', () => {
    const { file } = givenFile();
    const settings = openSettings(file);
    mkdirSync(file);
    chmodSync(file, 0o500);
    expect(() => settings.set({ look: 'night' })).toThrow();
    expect(settings.get().look).toBe('night');
  });
});
