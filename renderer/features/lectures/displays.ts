import { signal } from '@preact/signals';
import type { DisplayOffer, Displays } from '../../../geodata/model/workbook/lecture.ts';
import { api } from '../../api.ts';
import { t } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';
import { lecture } from './lecture-state.ts';

/** The displays of this computer; `null` until they are known. */
export const displays = signal<Displays | null>(null);

/** Keeps {@link displays}, and says during a lecture that one came or went. */
export async function followDisplays(): Promise<void> {
  api.on('lecture.displaysChanged', (next) => {
    const before = displays.peek()?.offers.length ?? next.offers.length;
    displays.value = next;
    if (lecture.peek() === null || before === next.offers.length) return;
    const isMore = next.offers.length > before;
    const words = t(isMore ? 'lectures.displayCame' : 'lectures.displayWent');
    notify('info', words, { topic: 'lectures.displays' });
  });
  const answer = await api.request('lecture.getDisplays');
  if (answer.ok) displays.value ??= answer.value;
}

/** What a display is called: by its maker, or by its number, with its size. */
export function nameOfDisplay({ label, number, widthPx, heightPx }: DisplayOffer): string {
  const name = label === '' ? t('lectures.displayNumber', { number }) : label;
  return t('lectures.displayName', { name, widthPx, heightPx });
}
