import type { Language } from '../../geodata/model/messages/messages.ts';
import { ok } from '../../geodata/model/result.ts';
import type { Settings } from '../../geodata/model/settings.ts';
import { explainWrite } from '../failures.ts';
import type { Handlers } from '../register.ts';
import type { SettingsStore } from '../settings-store.ts';

export interface SettingsServices {
  readonly store: SettingsStore;
  readonly systemLanguage: Language;
  /** Told after every change, whether or not it could be stored. */
  readonly onChange: (settings: Settings) => void;
}

/** How the atlas is set up. */
export function settingsHandlers(
  services: SettingsServices,
): Pick<Handlers, 'settings.get' | 'settings.set'> {
  const { store, systemLanguage, onChange } = services;
  return {
    'settings.get': () => ok({ settings: store.get(), systemLanguage }),
    'settings.set': (patch) => {
      try {
        return ok({ settings: store.set(patch), systemLanguage });
      } catch (error) {
        return explainWrite('settings.json', error);
      } finally {
        onChange(store.get());
      }
    },
  };
}
