import { daysOf } from '../../geodata/model/workbook/change.ts';
import type { ScanMime } from '../../geodata/model/workbook/workbook.ts';
import type { WorkbookDb } from '../open.ts';
import { statement } from '../statement.ts';
import { dayColumns } from './rows.ts';
import { readJson } from './set-aside.ts';
import { type KeptColumns, workbookTable } from './workbook-table.ts';

interface ScanColumns extends KeptColumns {
  readonly title: string;
  readonly date_edtf: string | null;
  readonly width_px: number;
  readonly height_px: number;
  readonly opacity: number;
  readonly is_visible: 0 | 1;
  readonly mode: string;
  /** JSON list. */
  readonly ties: string;
}

/** The picture of a scan, as a page shows it. */
export interface ScanImage {
  readonly mime: ScanMime;
  readonly bytes: Uint8Array;
}

/** Scanned maps. The image of one that is removed stays for an undo. */
export const scansTable = workbookTable<'scans', ScanColumns>({
  name: 'scans',
  select: 'SELECT * FROM scans',
  read: (row) => ({
    id: row.id,
    title: row.title,
    date: row.date_edtf,
    widthPx: row.width_px,
    heightPx: row.height_px,
    opacity: row.opacity,
    isVisible: row.is_visible === 1,
    mode: row.mode,
    ties: readJson(row.ties),
  }),
  write: ({ title, date, widthPx, heightPx, opacity, isVisible, mode, ties }) => ({
    title,
    date_edtf: date,
    ...dayColumns(date),
    width_px: widthPx,
    height_px: heightPx,
    opacity,
    is_visible: isVisible ? 1 : 0,
    mode,
    ties: JSON.stringify(ties),
  }),
  derive: ({ date }) => daysOf(date),
});

/** Stores an image, before the scan that shows it. Call it inside a transaction. */
export function putScanImage(db: WorkbookDb, id: string, { mime, bytes }: ScanImage): void {
  const sql = 'INSERT INTO scan_images (id, mime, bytes) VALUES (?, ?, ?)';
  statement(db, sql).run(id, mime, bytes);
}

/** The image of a scan; `null` when there is none. */
export function findScanImage(db: WorkbookDb, id: string): ScanImage | null {
  const sql = 'SELECT mime, bytes FROM scan_images WHERE id = ?';
  return statement<ScanImage>(db, sql).get(id) ?? null;
}
