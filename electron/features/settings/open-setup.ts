import type { SetupProblem } from '../../../geodata/model/app/setup.ts';
import type { ComputerPolicy } from '../../starting/policy.ts';
import { manageSettings } from './managed-settings.ts';
import { openSafeSettings } from './safe-settings.ts';
import { openSettings, type SettingsDamage, type SettingsStores } from './settings-store.ts';

/** How the atlas is set up on this computer, for this person and this start. */
export interface Setup {
  readonly stores: SettingsStores;
  readonly isSafe: boolean;
  readonly computer: ComputerPolicy;
  /** What a person is to be told about all that. */
  readonly problems: readonly SetupProblem[];
}

export interface SetupPlan {
  readonly preferencesFile: string;
  readonly sessionFile: string;
  readonly isSafe: boolean;
  readonly computer: ComputerPolicy;
}

/** Opens the settings, as the policy of the computer and the kind of start will have them. */
export function openSetup({ preferencesFile, sessionFile, isSafe, computer }: SetupPlan): Setup {
  const opened = (isSafe ? openSafeSettings : openSettings)(preferencesFile, sessionFile);
  const stores = manageSettings(opened, computer.policy);
  return {
    stores,
    isSafe,
    computer,
    problems: [...computer.problems, ...stores.damage.map(explainDamage)],
  };
}

function explainDamage({ which, file, names, aside }: SettingsDamage): SetupProblem {
  if (aside === null) return { key: `setup.${which}Unreadable`, params: { file } };
  if (names === null) return { key: `setup.${which}Lost`, params: { aside } };
  return { key: `setup.${which}Damaged`, params: { names: names.join(', '), aside } };
}
