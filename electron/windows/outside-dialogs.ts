import { clipboard, dialog, shell } from 'electron';
import { type Language, translate } from '../../geodata/model/messages/messages.ts';
import { logProblem } from '../requests/log.ts';

/** What must be known of this computer and person to open an address outside. */
export interface OutsideRules {
  readonly language: () => Language;
  /** Whether the policy of this computer lets addresses be opened. */
  readonly areLinksAllowed: boolean;
}

/**
 * The one way out: asks, then hands an address that was found harmless to the system. Where the
 * computer's policy forbids it, the address can be copied only. Never rejects.
 */
export async function openOutside(address: string, rules: OutsideRules): Promise<void> {
  const say = (key: Parameters<typeof translate>[1]) => translate(rules.language(), key);
  const choices = rules.areLinksAllowed
    ? (['setup.open', 'setup.copyAddress', 'setup.cancel'] as const)
    : (['setup.copyAddress', 'setup.cancel'] as const);
  try {
    const { response } = await dialog.showMessageBox({
      type: 'question',
      title: say('app.name'),
      message: say(rules.areLinksAllowed ? 'setup.openAddress' : 'setup.noLinks'),
      detail: address,
      buttons: choices.map(say),
      defaultId: 0,
      cancelId: choices.length - 1,
    });
    if (choices[response] === 'setup.open') await shell.openExternal(address);
    if (choices[response] === 'setup.copyAddress') await clipboard.writeText(address);
  } catch (error) {
    logProblem('open address', error);
  }
}
