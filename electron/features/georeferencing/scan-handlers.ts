import { basename } from 'node:path';
import type { WorkbookDb } from '../../../db/open.ts';
import { applyChange } from '../../../db/queries/edits.ts';
import { putScanImage } from '../../../db/queries/scans.ts';
import { ok, type Result } from '../../../geodata/model/result.ts';
import { change } from '../../../geodata/model/workbook/change.ts';
import type { ScanAdded } from '../../contract.ts';
import type { Handlers } from '../../requests/register.ts';
import type { Turns } from '../../requests/turns.ts';
import { type DecodeTiff, readScan } from './read-scan.ts';

export interface ScanTools {
  /** Asks a person for an image; `null` when they cancel. */
  readonly chooseImage: () => Promise<string | null>;
  readonly decodeTiff: DecodeTiff;
}

/** Scanned maps from image files. Changing and deleting them are edits like any other. */
export function scanHandlers(
  workbook: WorkbookDb,
  turns: Turns,
  { chooseImage, decodeTiff }: ScanTools,
): Pick<Handlers, 'scans.add'> {
  return {
    'scans.add': async () => {
      const file = await chooseImage();
      return file === null ? ok(null) : addScan(workbook, turns, file, decodeTiff);
    },
  };
}

async function addScan(
  workbook: WorkbookDb,
  turns: Turns,
  file: string,
  decodeTiff: DecodeTiff,
): Promise<Result<ScanAdded>> {
  const read = await readScan(file, decodeTiff);
  if (!read.ok) return read;
  const { scan, image } = read.value;
  const added = change('addScan', { table: 'scans', put: [scan] });
  const before = () => putScanImage(workbook, scan.id, image);
  const applied = await turns.take(() => applyChange(workbook, added, { before }));
  return applied.ok ? ok({ ...applied.value, scanId: scan.id, fileName: basename(file) }) : applied;
}
