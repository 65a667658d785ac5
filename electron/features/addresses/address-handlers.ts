import type { Clipboard } from 'electron';
import { ok } from '../../../geodata/model/result.ts';
import type { Handlers } from '../../requests/register.ts';
import type { AskedAddresses } from './asked-addresses.ts';

/** Addresses and other words on their way between the atlas and the system. */
export function addressHandlers(
  asked: AskedAddresses,
  clipboard: Pick<Clipboard, 'writeText'>,
): Pick<Handlers, 'address.take' | 'clipboard.copy'> {
  return {
    'address.take': () => asked.take(),
    'clipboard.copy': async ({ text }) => {
      await clipboard.writeText(text);
      return ok(null);
    },
  };
}
