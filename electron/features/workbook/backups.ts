import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { listBackups } from '../../../db/backups/make-backup.ts';
import { holdsNothing } from '../../../db/queries/workbook.ts';
import { fail, ok, type Result } from '../../../geodata/model/result.ts';
import type {
  Backup,
  BackupComparison,
  BackupList,
  BackupOccasion,
} from '../../../geodata/model/workbook/backups.ts';
import { reasonOf } from '../../requests/failures.ts';
import type { Turns } from '../../requests/turns.ts';
import type { WorkbookFile } from './workbook-file.ts';
import { runWorkbookTask } from './workbook-task.ts';

const HOUR_MS = 3_600_000;

export interface BackupParts {
  readonly workerFile: string;
  /** Where the folders of all backups stand. */
  readonly folder: string;
  readonly workbook: Pick<WorkbookFile, 'db' | 'path' | 'damage' | 'isInPlace'>;
  readonly turns: Turns;
  /** Told of each backup that nobody asked for and that could not be made. */
  readonly onFailure: (failure: Extract<Result<never>, { ok: false }>) => void;
}

/** The backups of whichever workbook is open; one every hour in which something was written. */
export interface Backups {
  /** Where those of the open workbook stand. */
  folder(): string;
  list(): BackupList;
  /** Makes one now; `null` when the newest one holds the same, or there is nothing to keep yet. */
  make(occasion: BackupOccasion): Promise<Result<Backup | null>>;
  compare(name: string): Promise<Result<BackupComparison>>;
  /** A workbook was opened: makes one of it. */
  opened(): void;
  /** The turns at the workbook, each after a backup. */
  turnsAfter(occasion: BackupOccasion): Turns;
}

export function createBackups(parts: BackupParts): Backups {
  const { workerFile, workbook, turns, onFailure } = parts;
  const folder = () => folderOf(parts.folder, workbook.path);
  let writtenAtTurn = -1;

  async function make(occasion: BackupOccasion): Promise<Result<Backup | null>> {
    let result: Promise<Result<Backup | null>> = Promise.resolve(ok(null));
    await turns.take(() => {
      // The thread opens the workbook by its path.
      if (!workbook.isInPlace() || holdsNothing(workbook.db)) return;
      const order = { workbookFile: workbook.path, folder: folder(), occasion, atMs: Date.now() };
      const running = runWorkbookTask(workerFile, 'backUp', order);
      result = running.result;
      return running.free;
    });
    writtenAtTurn = turns.ended;
    return result;
  }

  async function makeUnasked(occasion: BackupOccasion): Promise<void> {
    try {
      const made = await make(occasion);
      if (!made.ok) onFailure(made);
    } catch (error) {
      onFailure(fail('internal', { reason: reasonOf(error) }));
    }
  }

  setInterval(() => {
    if (turns.ended !== writtenAtTurn) void makeUnasked('hour');
  }, HOUR_MS).unref();

  return {
    folder,
    make,
    list: () => ({ workbook: basename(workbook.path), backups: listBackups(folder()) }),
    async compare(name) {
      if (!workbook.isInPlace()) return fail('workbookAway', { file: basename(workbook.path) });
      const workbookFile = workbook.damage === null ? workbook.path : null;
      const asked = { workbookFile, folder: folder(), name };
      return runWorkbookTask(workerFile, 'compare', asked).result;
    },
    opened: () => void makeUnasked('open'),
    turnsAfter: (occasion) => ({
      get ended() {
        return turns.ended;
      },
      take: async (work) => {
        await makeUnasked(occasion);
        return turns.take(work);
      },
    }),
  };
}

/** A folder for each workbook, by its name for a person and by its place for the atlas. */
function folderOf(folder: string, workbookFile: string): string {
  const place = createHash('sha256').update(workbookFile).digest('hex').slice(0, 8);
  return join(folder, `${basename(workbookFile).replace(/\.p17$/i, '')}-${place}`);
}
