import { api } from '../api.ts';
import { explain } from './language.ts';
import { notify } from './notices.ts';

const TOPIC = 'copy';

/** Puts words on the clipboard and says `done`, or why it could not be. */
export async function copyText(text: string, done: string): Promise<void> {
  const answer = await api.request('clipboard.copy', { text });
  if (answer.ok) notify('info', done, { topic: TOPIC });
  else notify('error', explain(answer.error), { topic: TOPIC });
}
