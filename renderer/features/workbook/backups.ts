import { signal } from '@preact/signals';
import type { AtlasError } from '../../../geodata/model/result.ts';
import type { Backup, BackupComparison } from '../../../geodata/model/workbook/backups.ts';
import { api } from '../../api.ts';
import { explain, t } from '../../core/language.ts';
import { mode } from '../../core/mode.ts';
import { notify } from '../../core/notices.ts';

/** What is known of a backup: nothing yet, what differs from it now, or why that cannot be said. */
export type Known = BackupComparison | { readonly state: 'unknown'; readonly error: AtlasError };

export interface BackupsShown {
  readonly workbook: string;
  readonly backups: readonly Backup[];
  /** By name of the backup, as far as they were compared. */
  readonly known: Readonly<Record<string, Known>>;
}

/** The page of backups; `null` while it is closed. */
export const backupsShown = signal<BackupsShown | null>(null);

/** What is under way on the page: a backup, or going back to one. */
export const backupWork = signal<'making' | 'restoring' | null>(null);

/** Opens the page of backups, unless something is under way that is not stored yet. */
export async function openBackups(): Promise<void> {
  if (mode.peek() !== 'reading') {
    notify('info', t('backups.notNow'));
    return;
  }
  await listBackups();
}

export function closeBackups(): void {
  backupsShown.value = null;
}

/** Makes a backup now, and says so when the newest one holds the same. */
export async function makeBackup(): Promise<void> {
  backupWork.value = 'making';
  const made = await api.request('backups.make');
  backupWork.value = null;
  if (!made.ok) notify('error', explain(made.error), { topic: 'backup' });
  else if (made.value === null) notify('info', t('backups.upToDate'), { topic: 'backup' });
  await listBackups();
}

/** Goes back to a backup; the window is loaded anew when that is done. */
export async function restoreBackup(name: string): Promise<void> {
  backupWork.value = 'restoring';
  const restored = await api.request('backups.restore', { name });
  if (restored.ok) return;
  backupWork.value = null;
  notify('error', explain(restored.error), { topic: 'backup' });
  await listBackups();
}

export async function openBackupFolder(): Promise<void> {
  const opened = await api.request('backups.openFolder');
  if (!opened.ok) notify('error', explain(opened.error), { topic: 'backup' });
}

/** Tells a person of a backup that was not made; from now on. */
export function followBackups(): void {
  api.on('backups.failed', (error) => {
    notify('error', t('backups.failed', { why: explain(error) }), { topic: 'backup' });
  });
}

async function listBackups(): Promise<void> {
  const listed = await api.request('backups.list');
  if (!listed.ok) {
    notify('error', explain(listed.error), { topic: 'backup' });
    return;
  }
  const shown = { ...listed.value, known: {} };
  backupsShown.value = shown;
  await compareAll(shown);
}

/** One after the other, the newest first, until the page is closed or lists others. */
async function compareAll({ backups }: BackupsShown): Promise<void> {
  for (const { name } of backups) {
    const compared = await api.request('backups.compare', { name });
    const now = backupsShown.peek();
    if (now?.backups !== backups) return;
    const known: Known = compared.ok ? compared.value : { state: 'unknown', error: compared.error };
    backupsShown.value = { ...now, known: { ...now.known, [name]: known } };
  }
}
