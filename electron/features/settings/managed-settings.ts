import { MANAGEABLE, type ManageableName, type Policy } from '../../../geodata/model/app/policy.ts';
import type { Preferences, PreferencesPatch } from '../../../geodata/model/app/preferences.ts';
import type { SettingsStores, Store } from './settings-store.ts';

/** The preferences that a policy lays down. */
export function managedNames(policy: Policy): readonly ManageableName[] {
  return MANAGEABLE.filter((name) => policy[name] !== undefined);
}

/** Whether a change would go against the policy. */
export function isAgainstPolicy(patch: PreferencesPatch, policy: Policy): boolean {
  return managedNames(policy).some(
    (name) => patch[name] !== undefined && patch[name] !== policy[name],
  );
}

/**
 * The stores with what the policy lays down in place of what was chosen, which stays in the file: it
 * holds again where the policy ends.
 */
export function manageSettings(stores: SettingsStores, policy: Policy): SettingsStores {
  const names = managedNames(policy);
  if (names.length === 0) return stores;
  const laidDown = Object.fromEntries(names.map((name) => [name, policy[name]]));
  const managed = (preferences: Preferences): Preferences => ({ ...preferences, ...laidDown });
  const own = stores.preferences;
  const preferences: Store<Preferences> = {
    get: () => managed(own.get()),
    set(patch) {
      const rest = Object.entries(patch).filter(([name]) => !Object.hasOwn(laidDown, name));
      return managed(own.set(Object.fromEntries(rest)));
    },
  };
  return { ...stores, preferences };
}
