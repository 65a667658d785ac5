import { basename } from 'node:path';
import type { ReasonKey } from '../../geodata/model/messages/reasons.ts';
import { fail, type Result } from '../../geodata/model/result.ts';

type Failure = Extract<Result<never>, { ok: false }>;

const REASONS: Readonly<Record<string, ReasonKey>> = {
  ENOENT: 'reason.fileMissing',
  EACCES: 'reason.fileForbidden',
  EPERM: 'reason.fileForbidden',
  EISDIR: 'reason.fileIsFolder',
  ENOTDIR: 'reason.notAFolder',
  EBUSY: 'reason.fileBusy',
  EROFS: 'reason.diskReadOnly',
};
const DISK_FULL_CODES: readonly string[] = ['ENOSPC', 'EDQUOT', 'SQLITE_FULL'];

/** Why a file could not be read, as an expected failure. */
export function explainRead(file: string, error: unknown): Failure {
  return fail('fileUnreadable', { file: basename(file), reason: reasonOf(error) });
}

/** Why a file could not be written, as an expected failure. */
export function explainWrite(file: string, error: unknown): Failure {
  if (isDiskFull(error)) return fail('diskFull');
  return fail('fileUnwritable', { file: basename(file), reason: reasonOf(error) });
}

/** Whether the file system or the database ran out of space. */
export function isDiskFull(error: unknown): boolean {
  return DISK_FULL_CODES.includes(codeOf(error) ?? '');
}

/** Why, for a person: the key of a reason where the catalogue has one, else the error's own words. */
export function reasonOf(error: unknown): string {
  const known = REASONS[codeOf(error) ?? ''];
  return known ?? (error instanceof Error ? error.message : String(error));
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
