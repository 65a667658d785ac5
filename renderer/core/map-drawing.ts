import { signal } from '@preact/signals';
import { t } from './language.ts';
import { notify } from './notices.ts';

/**
 * Whether there is a map to see: it is `drawn`, its drawing is `lost` until the system gives it
 * back, or it is `missing` because this computer cannot draw it. Written by the map alone.
 */
export const mapDrawing = signal<'drawn' | 'lost' | 'missing'>('drawn');

/** Whether there is a map to work on. Where there is none, the person is told. */
export function requireMap(): boolean {
  if (mapDrawing.peek() !== 'missing') return true;
  notify('info', t('map.needed'));
  return false;
}
