import type { ReliefErrorCode } from './app/relief.ts';
import type { DatasetErrorCode } from './datasets/dataset-errors.ts';
import type { ScanErrorCode } from './workbook/scan-errors.ts';

/** Everything that can be expected to go wrong, each explained by `error.<code>` in the catalogue. */
export type ErrorCode =
  | 'badRequest'
  | 'notFound'
  | 'notAnAddress'
  | 'nothingToCite'
  | 'citationsUnknownFormat'
  | 'internal'
  | 'nothingToUndo'
  | 'nothingToRedo'
  | 'journalDamaged'
  | 'fileUnreadable'
  | 'fileUnwritable'
  | 'fileTooLarge'
  | 'importNotJson'
  | 'importNotXml'
  | 'importOtherFormat'
  | 'importNotGeoJson'
  | 'importNoneUsable'
  | 'importTooMuch'
  | 'importCancelled'
  | 'importBusy'
  | 'importNoWorkbook'
  | 'importEmpty'
  | 'diskFull'
  | 'diskFailed'
  | 'workbookLocked'
  | 'workbookCorrupt'
  | 'workbookReadOnly'
  | 'workbookTooNew'
  | 'workbookAway'
  | 'workbookExists'
  | 'workbookForeign'
  | 'backupUntrue'
  | 'backupDamaged'
  | 'noScenes'
  | 'sheetBusy'
  | DatasetErrorCode
  | 'settingManaged'
  | 'noFileChosen'
  | 'lectureUnderWay'
  | 'handoutTooLarge'
  | ReliefErrorCode
  | ScanErrorCode;

/** An expected failure, as data: what is wrong and where. The interface words it. */
export interface AtlasError {
  readonly code: ErrorCode;
  /** Values for the placeholders of the message: file, line, feature, reason … */
  readonly params: Readonly<Record<string, string | number>>;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: AtlasError };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(
  code: ErrorCode,
  params: Readonly<Record<string, string | number>> = {},
): { readonly ok: false; readonly error: AtlasError } {
  return { ok: false, error: { code, params } };
}
