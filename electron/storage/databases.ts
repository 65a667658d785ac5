import { existsSync } from 'node:fs';
import {
  type ContentDb,
  closeDatabase,
  openContent,
  openWorkbook,
  type WorkbookDb,
} from '../../db/open.ts';
import type { MessageKey, MessageParams } from '../../geodata/model/messages/messages.ts';
import { type ErrorCode, fail, type Result } from '../../geodata/model/result.ts';
import {
  keepDamaged,
  keepWorkbook,
  openExistingWorkbook,
  type WorkbookFile,
} from '../features/workbook/workbook-file.ts';
import { reasonOf } from '../requests/failures.ts';
import { logProblem } from '../requests/log.ts';

/** The two databases, both open. */
export interface Databases {
  readonly content: ContentDb;
  readonly workbook: WorkbookFile;
}

/** What of a workbook does not open can be read all the same, and saved into another one. */
const RESCUED: readonly ErrorCode[] = ['workbookCorrupt', 'workbookForeign'];

/** Either both databases, or the message that says why not; the files are then untouched. */
export type Opening =
  | { readonly state: 'open'; readonly databases: Databases }
  | { readonly state: 'failed'; readonly key: MessageKey; readonly params: MessageParams };

/**
 * Opens the atlas data and the workbook: the one a person asked for, else `ownFile`, which is made
 * where it is missing. One that is damaged opens as such, untouched. `onOpened` hears of each other
 * workbook that is opened later. Never throws.
 */
export function openDatabases(
  contentFile: string,
  ownFile: string,
  askedFile: string | null = null,
  onOpened: (path: string) => void = () => {},
): Opening {
  const content = tryOpenContent(contentFile);
  if (content instanceof Error) {
    logProblem('content', content.message);
    const reason = existsSync(contentFile) ? reasonOf(content) : 'reason.fileMissing';
    const params = { file: contentFile, reason };
    return { state: 'failed', key: 'system.contentUnreadable', params };
  }
  const workbookFile = askedFile ?? ownFile;
  const workbook = tryOpenWorkbook(() =>
    askedFile === null ? openWorkbook(ownFile) : openExistingWorkbook(askedFile),
  );
  if (!workbook.ok && RESCUED.includes(workbook.error.code)) {
    const { code, params } = workbook.error;
    const damage = { code, params: { ...params, file: workbookFile } };
    const standIn = keepDamaged(workbookFile, damage, onOpened);
    return { state: 'open', databases: { content, workbook: standIn } };
  }
  if (!workbook.ok) {
    closeDatabase(content);
    const { code, params } = workbook.error;
    return { state: 'failed', key: `error.${code}`, params: { ...params, file: workbookFile } };
  }
  const kept = keepWorkbook(workbook.value, onOpened);
  return { state: 'open', databases: { content, workbook: kept } };
}

/** Writes everything down and closes both; a failure is logged and stops nothing. */
export function closeDatabases({ content, workbook }: Databases): void {
  for (const close of [() => workbook.close(), () => closeDatabase(content)]) {
    try {
      close();
    } catch (error) {
      logProblem('close database', error);
    }
  }
}

function tryOpenContent(file: string): ContentDb | Error {
  try {
    return openContent(file);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function tryOpenWorkbook(open: () => Result<WorkbookDb>): Result<WorkbookDb> {
  try {
    return open();
  } catch (error) {
    logProblem('workbook', error);
    return fail('workbookCorrupt', { reason: reasonOf(error) });
  }
}
