import type { Preferences } from '../../../geodata/model/app/preferences.ts';
import type { Language } from '../../../geodata/model/messages/messages.ts';
import { ok } from '../../../geodata/model/result.ts';
import { explainWrite } from '../../requests/failures.ts';
import type { Handlers } from '../../requests/register.ts';
import type { SettingsStores } from './settings-store.ts';

export interface SettingsServices {
  readonly stores: SettingsStores;
  readonly systemLanguage: Language;
  readonly isSafe: boolean;
  /** Told after every change of the preferences, whether or not it could be stored. */
  readonly onChange: (preferences: Preferences) => void;
}

/** How the atlas is set up, and where it was left. */
export function settingsHandlers(
  services: SettingsServices,
): Pick<Handlers, 'settings.get' | 'settings.set' | 'session.keep'> {
  const { stores, systemLanguage, isSafe, onChange } = services;
  const { preferences, session } = stores;
  return {
    'settings.get': () =>
      ok({ preferences: preferences.get(), session: session.get(), systemLanguage, isSafe }),
    'settings.set': (patch) => {
      try {
        return ok(preferences.set(patch));
      } catch (error) {
        return explainWrite('settings.json', error);
      } finally {
        onChange(preferences.get());
      }
    },
    'session.keep': (patch) => {
      try {
        session.set(patch);
        return ok(null);
      } catch (error) {
        return explainWrite('session.json', error);
      }
    },
  };
}
