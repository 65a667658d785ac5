import { existsSync } from 'node:fs';
import { closeDatabase } from '../../../db/open.ts';
import { NO_RELIEF, readReliefStatus } from '../../../db/relief/relief-file.ts';
import { openTiles, type TileDb } from '../../../db/tiles/mbtiles.ts';
import type { ReliefDbs } from '../../../db/tiles/relief-tiles.ts';
import type { ReliefStatus } from '../../../geodata/model/app/relief.ts';
import { ok, type Result } from '../../../geodata/model/result.ts';
import { explainWrite } from '../../requests/failures.ts';
import { logProblem } from '../../requests/log.ts';

/** The two files of relief, open as far as they are there. */
export interface OpenRelief {
  /** Good until the next change. */
  dbs(): ReliefDbs;
  status(): ReliefStatus;
  /** Lets go of the added relief while `change` works on its file: Windows renames no open file. */
  changeUserFile(change: () => void): Result<ReliefStatus>;
  close(): void;
}

/** Opens both. Never throws: what cannot be read is left out, and logged. */
export function openRelief(shippedFile: string, userFile: string): OpenRelief {
  let shipped = openIfThere(shippedFile);
  let user = openIfThere(userFile);
  let status = statusOf(user);
  return {
    dbs: () => ({ shipped, user }),
    status: () => status,
    changeUserFile(change) {
      if (user !== null) closeDatabase(user);
      try {
        change();
      } catch (error) {
        return explainWrite(userFile, error);
      } finally {
        user = openIfThere(userFile);
        status = statusOf(user);
      }
      return ok(status);
    },
    close() {
      for (const db of [user, shipped]) if (db !== null) closeDatabase(db);
      user = null;
      shipped = null;
    },
  };
}

function openIfThere(file: string): TileDb | null {
  if (!existsSync(file)) return null;
  const opened = openTiles(file);
  if (opened.ok) return opened.value;
  logProblem('relief', `${file}: ${opened.error.params['reason']}`);
  return null;
}

function statusOf(user: TileDb | null): ReliefStatus {
  return user === null ? NO_RELIEF : readReliefStatus(user);
}
