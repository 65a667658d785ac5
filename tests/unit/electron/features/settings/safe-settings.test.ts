import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  openSafeSettings,
  SAFE_PREFERENCES,
} from '../../../../../electron/features/settings/safe-settings.ts';
import { openSettings } from '../../../../../electron/features/settings/settings-store.ts';
import { DEFAULT_SESSION } from '../../../../../geodata/model/app/session.ts';
import { makeTempFolder } from '../../temp-folder.ts';

const CLOCK = { startDay: -5773, endDay: -5716 };

function givenFiles() {
  const folder = makeTempFolder();
  return [join(folder, 'settings.json'), join(folder, 'session.json')] as const;
}

test('a safe start takes nothing from the settings, and leaves their file as it is', () => {
  const files = givenFiles();
  openSettings(...files).preferences.set({ theme: 'night', language: 'vi' });
  const before = readFileSync(files[0], 'utf8');
  const { preferences } = openSafeSettings(...files);
  expect(preferences.get()).toEqual(SAFE_PREFERENCES);
  expect(preferences.set({ theme: 'contrast', names: undefined })).toEqual({
    ...SAFE_PREFERENCES,
    theme: 'contrast',
  });
  expect(readFileSync(files[0], 'utf8')).toBe(before);
});

test('of the session only what was being written and the lecture are taken over', () => {
  const files = givenFiles();
  openSettings(...files).session.set({ clock: CLOCK, lectureId: 'geneva' });
  const { session } = openSafeSettings(...files);
  expect(session.get()).toEqual({ ...DEFAULT_SESSION, lectureId: 'geneva' });
  expect(JSON.parse(readFileSync(files[1], 'utf8'))).toMatchObject({ clock: CLOCK });
});

test('what is written in a safe start is kept for the next one', () => {
  const files = givenFiles();
  writeFileSync(files[0], '{}');
  openSafeSettings(...files).session.set({ timelineStrip: 'chapters' });
  expect(openSettings(...files).session.get()).toEqual({
    ...DEFAULT_SESSION,
    timelineStrip: 'chapters',
  });
});
