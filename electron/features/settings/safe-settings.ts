import { DEFAULT_PREFERENCES, type Preferences } from '../../../geodata/model/app/preferences.ts';
import { DEFAULT_SESSION } from '../../../geodata/model/app/session.ts';
import { openSettings, type SettingsStores, type Store } from './settings-store.ts';

/** As delivered, with nothing that a slow or faulty graphics driver could stumble over. */
export const SAFE_PREFERENCES: Preferences = {
  ...DEFAULT_PREFERENCES,
  isReliefShown: false,
  lightDrawing: 'always',
  hasSeenOpening: true,
};

/**
 * Settings of a safe start. What the preferences are changed to holds until the atlas is closed, and
 * their file stays as it is. Of the session only the note that was being written, and the lecture
 * that was worked at, are taken over; it is kept, so that no word written now is lost.
 */
export function openSafeSettings(preferencesFile: string, sessionFile: string): SettingsStores {
  const stored = openSettings(preferencesFile, sessionFile);
  const { draft, lectureId } = stored.session.get();
  let session = { ...DEFAULT_SESSION, draft, lectureId };
  return {
    ...stored,
    preferences: inMemory(SAFE_PREFERENCES),
    session: {
      get: () => session,
      set(patch) {
        session = stored.session.set({ ...session, ...patch });
        return session;
      },
    },
  };
}

function inMemory<Values extends object>(first: Values): Store<Values> {
  let values = first;
  return {
    get: () => values,
    set(patch) {
      const given = Object.entries(patch).filter(([, value]) => value !== undefined);
      values = { ...values, ...Object.fromEntries(given) };
      return values;
    },
  };
}
