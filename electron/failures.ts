import { basename } from 'node:path';
import { fail, type Result } from '../geodata/model/result.ts';

type Failure = Extract<Result<never>, { ok: false }>;

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

/** The first clause of an error: `EACCES: permission denied`, without the path. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return codeOf(error)?.startsWith('E') ? (message.split(',')[0] ?? message) : message;
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
