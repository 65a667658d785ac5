import { join } from 'node:path';
import { fail, ok } from '../../../geodata/model/result.ts';
import type { Handlers } from '../../requests/register.ts';
import type { Turns } from '../../requests/turns.ts';
import type { Backups } from './backups.ts';
import type { Restored, WorkbookFile } from './workbook-file.ts';

export interface BackupDesk {
  readonly backups: Backups;
  readonly workbook: Pick<WorkbookFile, 'restore'>;
  readonly turns: Turns;
  /** Has the page keep what is typed. */
  readonly keep: () => Promise<void>;
  /** Shows a folder to a person; answers why it could not, or nothing. */
  readonly openFolder: (folder: string) => Promise<string>;
  /** The workbook is another one: tells where the replaced file is kept, and shows what is in it now. */
  readonly onRestored: (restored: Restored) => void;
}

/** The backups of the open workbook: what there are, what differs, and going back to one. */
export function backupHandlers(
  desk: BackupDesk,
): Pick<
  Handlers,
  'backups.list' | 'backups.make' | 'backups.compare' | 'backups.restore' | 'backups.openFolder'
> {
  const { backups } = desk;
  return {
    'backups.list': () => ok(backups.list()),
    'backups.make': () => backups.make('asked'),
    'backups.compare': ({ name }) => backups.compare(name),
    'backups.restore': ({ name }) => restore(desk, name),
    'backups.openFolder': async () => {
      const reason = await desk.openFolder(backups.folder());
      return reason === '' ? ok(null) : fail('fileUnreadable', { file: backups.folder(), reason });
    },
  };
}

async function restore(desk: BackupDesk, name: string) {
  const { backups, workbook, turns } = desk;
  const compared = await backups.compare(name);
  if (!compared.ok) return compared;
  if (compared.value.state === 'damaged') return fail('backupDamaged', { file: name });
  await desk.keep();
  const kept = await backups.make('restore');
  if (!kept.ok) return kept;
  const restored = await turns.take(() => workbook.restore(join(backups.folder(), name)));
  if (!restored.ok) return restored;
  // The page has its answer before it is loaded anew.
  setImmediate(() => desk.onRestored(restored.value));
  return ok(null);
}
