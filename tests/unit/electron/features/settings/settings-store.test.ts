import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openSettings } from '../../../../../electron/features/settings/settings-store.ts';
import { DEFAULT_PREFERENCES } from '../../../../../geodata/model/app/preferences.ts';
import { DEFAULT_SESSION } from '../../../../../geodata/model/app/session.ts';
import { makeTempFolder } from '../../temp-folder.ts';

const CLOCK = { startDay: -5773, endDay: -5716 };

function givenFiles({ settings, session }: { settings?: string; session?: string } = {}) {
  const folder = makeTempFolder();
  const file = join(folder, 'settings.json');
  const sessionFile = join(folder, 'session.json');
  if (settings !== undefined) writeFileSync(file, settings);
  if (session !== undefined) writeFileSync(sessionFile, session);
  return {
    folder,
    file,
    sessionFile,
    open: () => openSettings(file, sessionFile),
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
  };
}

describe('preferences and session', () => {
  test('the first start has the defaults, and writes nothing yet', () => {
    const { folder, open } = givenFiles();
    expect(open().preferences.get()).toEqual(DEFAULT_PREFERENCES);
    expect(open().session.get()).toEqual(DEFAULT_SESSION);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('each is kept in a file of its own and there after a restart, with no draft left behind', () => {
    const { folder, open } = givenFiles();
    const { preferences, session } = open();
    preferences.set({ theme: 'night' });
    session.set({ visibleLayerIds: ['pac-bo'] });
    expect(open().preferences.get()).toEqual({ ...DEFAULT_PREFERENCES, theme: 'night' });
    expect(open().session.get()).toEqual({ ...DEFAULT_SESSION, visibleLayerIds: ['pac-bo'] });
    expect(readdirSync(folder).toSorted()).toEqual(['session.json', 'settings.json']);
  });

  test('an undefined field of a patch changes nothing', () => {
    const patch = { theme: 'night', language: undefined } as const;
    expect(givenFiles().open().preferences.set(patch).language).toBe('system');
  });

  test('what changes nothing writes nothing', () => {
    const { file, open } = givenFiles();
    const { preferences } = open();
    preferences.set({ theme: 'night' });
    utimesSync(file, 1, 1);
    preferences.set({ theme: 'night' });
    expect(statSync(file).mtimeMs).toBe(1000);
    preferences.set({ theme: 'paper' });
    expect(statSync(file).mtimeMs).not.toBe(1000);
  });

  test('bad fields fall back to their defaults, and the broken file is kept aside', () => {
    const broken = JSON.stringify({ ...DEFAULT_PREFERENCES, language: 'vi', theme: 'pink' });
    const { open, read } = givenFiles({ settings: broken });
    const repaired = { ...DEFAULT_PREFERENCES, language: 'vi' };
    expect(open().preferences.get()).toEqual(repaired);
    expect(JSON.parse(read('settings.json'))).toEqual(repaired);
    expect(read('settings.broken.json')).toBe(broken);
  });

  test('a damaged session leaves the preferences alone', () => {
    const session = JSON.stringify({
      ...DEFAULT_SESSION,
      visibleLayerIds: ['pac-bo', 'atlantis'],
      clock: { startDay: 5, endDay: 1 },
    });
    const { folder, open, read } = givenFiles({ settings: '{"theme":"night"}', session });
    expect(open().session.get()).toEqual(DEFAULT_SESSION);
    expect(read('session.broken.json')).toBe(session);
    expect(read('settings.json')).toBe('{"theme":"night"}');
    expect(existsSync(join(folder, 'settings.broken.json'))).toBe(false);
  });

  test.each(['{"language": "vi"', '', 'null', '[]', '[1]', '"x"', '\u0000\u0001'])(
    'files that hold %j open with the defaults',
    (text) => {
      const { open, read } = givenFiles({ settings: text, session: text });
      const { preferences, session } = open();
      expect(preferences.get()).toEqual(DEFAULT_PREFERENCES);
      expect(session.get()).toEqual(DEFAULT_SESSION);
      expect(read('settings.broken.json')).toBe(text);
      expect(read('session.broken.json')).toBe(text);
    },
  );

  test('a field an older edition did not write is no damage', () => {
    const { folder, open } = givenFiles({ settings: '{"theme":"night"}' });
    expect(open().preferences.get()).toEqual({ ...DEFAULT_PREFERENCES, theme: 'night' });
    expect(existsSync(join(folder, 'settings.broken.json'))).toBe(false);
  });

  test('a folder where a file should be does not stop the start', () => {
    const { file, sessionFile, open } = givenFiles();
    mkdirSync(file);
    mkdirSync(sessionFile);
    expect(open().preferences.get()).toEqual(DEFAULT_PREFERENCES);
    expect(open().session.get()).toEqual(DEFAULT_SESSION);
  });

  test('a change that cannot be stored is reported, and holds until the atlas is closed', () => {
    const { file, open } = givenFiles();
    const { preferences } = open();
    mkdirSync(file);
    chmodSync(file, 0o500);
    expect(() => preferences.set({ theme: 'night' })).toThrow();
    expect(preferences.get().theme).toBe('night');
  });
});

describe('the file of the first edition, which held both', () => {
  const draft = {
    id: null,
    title: 'Dốc Pha Đin',
    body: '',
    date: '1954-',
    geometry: { type: 'Point' as const, coordinates: [103, 21.4] as [number, number] },
    eventIds: [],
  };
  const { theme: _, ...sameNames } = DEFAULT_PREFERENCES;
  const first = { ...sameNames, ...DEFAULT_SESSION, look: 'night', clock: CLOCK, draft };

  test('opens with everything it held', () => {
    const { open } = givenFiles({ settings: JSON.stringify(first) });
    expect(open().preferences.get()).toEqual({ ...DEFAULT_PREFERENCES, theme: 'night' });
    expect(open().session.get()).toEqual({ ...DEFAULT_SESSION, clock: CLOCK, draft });
  });

  test('keeps the draft and the years when the preferences are stored without them', () => {
    const { open, read } = givenFiles({ settings: JSON.stringify(first) });
    open().preferences.set({ theme: 'paper' });
    expect(JSON.parse(read('settings.json'))).toEqual({ ...DEFAULT_PREFERENCES, theme: 'paper' });
    expect(open().session.get()).toMatchObject({ clock: CLOCK, draft });
  });

  test('gives way to a theme chosen since', () => {
    const { open } = givenFiles({ settings: JSON.stringify({ ...first, theme: 'contrast' }) });
    expect(open().preferences.get().theme).toBe('contrast');
  });

  test('gives way to a session of its own', () => {
    const session = JSON.stringify({ ...DEFAULT_SESSION, visibleLayerIds: ['pac-bo'] });
    const { open } = givenFiles({ settings: JSON.stringify(first), session });
    expect(open().session.get()).toEqual({ ...DEFAULT_SESSION, visibleLayerIds: ['pac-bo'] });
  });

  test('is kept aside when something in it is damaged', () => {
    const broken = JSON.stringify({ ...first, clock: { startDay: 5, endDay: 1 } });
    const { open, read } = givenFiles({ settings: broken });
    expect(open().session.get()).toEqual({ ...DEFAULT_SESSION, draft });
    expect(read('settings.broken.json')).toBe(broken);
    expect(open().preferences.get().theme).toBe('night');
    expect(open().session.get().draft).toEqual(draft);
  });
});
