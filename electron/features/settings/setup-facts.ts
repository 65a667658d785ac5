import { existsSync } from 'node:fs';
import { release } from 'node:os';
import { join } from 'node:path';
import { app, screen } from 'electron';
import { countRows } from '../../../db/queries/row-counts.ts';
import type { SetupPlace } from '../../../geodata/model/app/setup.ts';
import type { LogFile } from '../../storage/log-file.ts';
import type { WorkbookFile } from '../workbook/workbook-file.ts';
import type { DiagnosticFacts } from './diagnostics.ts';
import type { Setup } from './open-setup.ts';

/** What the running atlas rests on. */
export interface SetupFiles {
  readonly workbook: WorkbookFile;
  readonly log: LogFile;
  readonly setup: Setup;
}

/** What there is to be found outside the atlas, now. */
export function placesOf({ workbook, log, setup }: SetupFiles): readonly SetupPlace[] {
  const userFolder = app.getPath('userData');
  const places: readonly SetupPlace[] = [
    { id: 'workbook', path: workbook.path },
    { id: 'backups', path: join(userFolder, 'backups') },
    { id: 'userFolder', path: userFolder },
    { id: 'log', path: log.path },
    { id: 'policy', path: setup.computer.file ?? '' },
  ];
  return places.filter(({ path }) => path !== '' && existsSync(path));
}

/** What diagnostics are made of, now. */
export function diagnosticFacts({ workbook, log, setup }: SetupFiles): DiagnosticFacts {
  return {
    version: app.getVersion(),
    versions: process.versions,
    system: `${process.platform} ${release()} ${process.arch}`,
    displays: screen.getAllDisplays().map(({ size, scaleFactor }) => ({
      width: size.width,
      height: size.height,
      scale: scaleFactor,
    })),
    preferences: setup.stores.preferences.get(),
    isSafe: setup.isSafe,
    isManaged: setup.computer.file !== null,
    rowCounts: countRows(workbook.db),
    log: log.readLast(100),
  };
}
