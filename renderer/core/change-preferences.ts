import type { Preferences, PreferencesPatch } from '../../geodata/model/app/preferences.ts';
import { api } from '../api.ts';
import { explain, t } from './language.ts';
import { notify } from './notices.ts';
import { preferences } from './preferences.ts';
import { isManaged } from './setup.ts';

/** Changes that main has not answered yet. */
let underWay = 0;

/** Changes preferences on screen at once, and stores them; other windows follow. */
export async function changePreferences(patch: PreferencesPatch): Promise<void> {
  if (Object.keys(patch).some(isManaged)) {
    notify('info', t('setup.managed'), { topic: 'managed' });
    return;
  }
  preferences.value = { ...preferences.value, ...patch } as Preferences;
  underWay += 1;
  const result = await api.request('settings.set', patch);
  underWay -= 1;
  if (!result.ok) notify('error', explain(result.error));
  else if (underWay === 0) takePreferences(result.value);
}

/** Follows what other windows change. */
export function followPreferences(): () => void {
  return api.on('settings.changed', (next) => {
    // What this window changed last is not answered yet: its answer will hold the other's too.
    if (underWay === 0) takePreferences(next);
  });
}

/** The same preferences are no news, though they came as another object. */
function takePreferences(next: Preferences): void {
  const now = preferences.peek();
  const names = Object.keys(next) as (keyof Preferences)[];
  if (names.some((name) => next[name] !== now[name])) preferences.value = next;
}
