import { api } from '../api.ts';
import { explain } from './language.ts';
import { notify } from './notices.ts';
import { openAddress } from './open-address.ts';

/** Opens what the system hands the atlas to open, at the start and later on. */
export function followAskedAddress(): () => void {
  const take = async () => {
    const answer = await api.request('address.take');
    if (!answer.ok) notify('error', explain(answer.error));
    else if (answer.value !== null) openAddress(answer.value);
  };
  void take();
  return api.on('address.asked', () => void take());
}
