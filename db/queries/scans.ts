import * as v from 'valibot';
import { parseEdtf } from '../../geodata/model/edtf.ts';
import { type Scan, type ScanMime, ScanSchema } from '../../geodata/model/workbook.ts';
import type { WorkbookDb } from '../open.ts';
import { statement } from '../statement.ts';
import type { StoredScan } from './stored-change.ts';

interface ScanRow {
  readonly id: string;
  readonly title: string;
  readonly date_edtf: string | null;
  readonly width_px: number;
  readonly height_px: number;
  readonly opacity: number;
  readonly is_visible: 0 | 1;
  readonly mode: string;
  /** JSON list. */
  readonly ties: string;
  readonly created_at_ms: number;
}

/** The picture of a scan, as a page shows it. */
export interface ScanImage {
  readonly mime: ScanMime;
  readonly bytes: Uint8Array;
}

/** Every scan, the oldest first. */
export function listScans(db: WorkbookDb): Scan[] {
  const sql = 'SELECT * FROM scans ORDER BY created_at_ms, rowid';
  return statement<ScanRow>(db, sql).all().map(scanOf);
}

/** The scan as it is stored now; `null` when there is none. */
export function findScan(db: WorkbookDb, id: string): StoredScan | null {
  const row = statement<ScanRow>(db, 'SELECT * FROM scans WHERE id = ?').get(id);
  return row === undefined ? null : { ...scanOf(row), createdAtMs: row.created_at_ms };
}

/** Writes a scan over the one with its id, or as a new one. Call it inside a transaction. */
export function putScan(db: WorkbookDb, scan: StoredScan, nowMs: number): void {
  const span = scan.date === null ? null : parseEdtf(scan.date);
  const sql = `
    INSERT INTO scans (id, title, date_edtf, start_day, end_day, width_px, height_px, opacity,
      is_visible, mode, ties, created_at_ms, updated_at_ms)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
      title = excluded.title, date_edtf = excluded.date_edtf, start_day = excluded.start_day,
      end_day = excluded.end_day, opacity = excluded.opacity, is_visible = excluded.is_visible,
      mode = excluded.mode, ties = excluded.ties, updated_at_ms = excluded.updated_at_ms`;
  statement(db, sql).run(
    scan.id,
    scan.title,
    scan.date,
    span?.startDay ?? null,
    span?.endDay ?? null,
    scan.widthPx,
    scan.heightPx,
    scan.opacity,
    scan.isVisible ? 1 : 0,
    scan.mode,
    JSON.stringify(scan.ties),
    scan.createdAtMs,
    nowMs,
  );
}

/** Removes a scan; its image stays for an undo. Call it inside a transaction. */
export function deleteScan(db: WorkbookDb, id: string): void {
  statement(db, 'DELETE FROM scans WHERE id = ?').run(id);
}

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

/** A file may have been made or changed by anybody, so a row is checked like any input. */
function scanOf(row: ScanRow): Scan {
  return v.parse(ScanSchema, {
    id: row.id,
    title: row.title,
    date: row.date_edtf,
    widthPx: row.width_px,
    heightPx: row.height_px,
    opacity: row.opacity,
    isVisible: row.is_visible === 1,
    mode: row.mode,
    ties: JSON.parse(row.ties),
  });
}
