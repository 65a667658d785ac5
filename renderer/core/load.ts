import type { SettingsAnswer } from '../../electron/contract.ts';
import { type AtlasError, fail, type Result } from '../../geodata/model/result.ts';
import { api } from '../api.ts';
import { loadEpochs } from './as-of.ts';
import { content } from './content.ts';
import { tellDamage } from './damage.ts';
import { systemLanguage } from './language.ts';
import { loadPlaceNames } from './period-names.ts';
import { preferences } from './preferences.ts';
import { session } from './session.ts';
import { setup as setupNow } from './setup.ts';
import { loadRows } from './workbook.ts';

/** Fetches settings, atlas and workbook at once. Answers what went wrong, `null` when all is there. */
export async function loadAtlas(): Promise<AtlasError | null> {
  const [setup, atlas, workbook] = await Promise.all([
    settled(api.request('settings.get')).then(takeSettings),
    settled(api.request('atlas.load')),
    settled(api.request('workbook.load')),
    loadPlaceNames(),
    loadEpochs(),
  ]);
  if (!setup.ok) return setup.error;
  if (!atlas.ok) return atlas.error;
  if (!workbook.ok) return workbook.error;
  content.value = atlas.value;
  loadRows(workbook.value);
  tellDamage(workbook.value.setAside);
  return null;
}

/** Taken when they come, before the rest is there: what another window changes meanwhile is newer. */
function takeSettings(setup: Result<SettingsAnswer>): Result<SettingsAnswer> {
  if (!setup.ok) return setup;
  systemLanguage.value = setup.value.systemLanguage;
  setupNow.value = setup.value;
  preferences.value = setup.value.preferences;
  session.value = setup.value.session;
  return setup;
}

/** A broken bridge must be explained too, not end in an empty page. */
async function settled<T>(request: Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await request;
  } catch (error) {
    return fail('internal', { reason: error instanceof Error ? error.message : String(error) });
  }
}
