import { signal } from '@preact/signals';
import type { ReliefProgress } from '../../../geodata/model/app/relief.ts';
import type { AtlasError } from '../../../geodata/model/result.ts';
import { api } from '../../api.ts';
import { t } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';
import { reliefStatus } from '../../core/relief-status.ts';
import { askForHeight } from './pointed-place.ts';

/** How far the import under way has come; `null` when there is none. */
export const reliefProgress = signal<ReliefProgress | null>(null);

/** Why the last import did not happen, until the next one or until it is dismissed. */
export const reliefError = signal<AtlasError | null>(null);

/** Follows main's account of the relief, and asks for what holds already. */
export async function followRelief(): Promise<void> {
  api.on('relief.progress', (progress) => {
    reliefProgress.value = progress;
  });
  api.on('relief.changed', (status) => {
    reliefStatus.value = status;
    askForHeight();
  });
  const result = await api.request('relief.getStatus');
  if (!result.ok) return;
  reliefStatus.value = result.value.status;
  reliefProgress.value = result.value.progress;
}

/** Has a person choose elevation files, and adds them. */
export async function addElevation(): Promise<void> {
  reliefError.value = null;
  const result = await api.request('relief.chooseFiles');
  if (result.ok) {
    if (result.value !== null) notify('info', t('relief.added'));
  } else if (result.error.code === 'reliefCancelled') {
    notify('info', t('error.reliefCancelled'));
  } else {
    reliefError.value = result.error;
  }
}

export function cancelAddingElevation(): void {
  void api.request('relief.cancelImport');
}

/** Removes all elevation that was added. */
export async function removeElevation(): Promise<void> {
  const result = await api.request('relief.remove');
  if (result.ok) notify('info', t('relief.removed'));
  else reliefError.value = result.error;
}

export function dismissReliefError(): void {
  reliefError.value = null;
}
