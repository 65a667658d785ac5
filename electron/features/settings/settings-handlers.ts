import type { Preferences } from '../../../geodata/model/app/preferences.ts';
import type { Language } from '../../../geodata/model/messages/messages.ts';
import { fail, ok } from '../../../geodata/model/result.ts';
import { explainWrite } from '../../requests/failures.ts';
import type { Handlers } from '../../requests/register.ts';
import { isAgainstPolicy, managedNames } from './managed-settings.ts';
import type { Setup } from './open-setup.ts';

export interface SettingsServices {
  readonly setup: Setup;
  readonly systemLanguage: Language;
  /** Told after every change of the preferences, whether or not it could be stored. */
  readonly onChange: (preferences: Preferences) => void;
}

/** How the atlas is set up, and where it was left. */
export function settingsHandlers(
  services: SettingsServices,
): Pick<Handlers, 'settings.get' | 'settings.set' | 'session.keep'> {
  const { setup, systemLanguage, onChange } = services;
  const { preferences, session } = setup.stores;
  const { policy } = setup.computer;
  return {
    'settings.get': () =>
      ok({
        preferences: preferences.get(),
        session: session.get(),
        systemLanguage,
        isSafe: setup.isSafe,
        managed: managedNames(policy),
        areLinksAllowed: policy.externalLinks !== false,
        problems: setup.problems,
      }),
    'settings.set': (patch) => {
      if (isAgainstPolicy(patch, policy)) return fail('settingManaged');
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
