import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import {
  type ContentDb,
  closeDatabase,
  openContent,
  openWorkbook,
  type WorkbookDb,
} from '../db/open.ts';
import type { MessageKey, MessageParams } from '../geodata/model/messages/messages.ts';
import type { Result } from '../geodata/model/result.ts';
import { reasonOf } from './failures.ts';
import { logProblem } from './log.ts';

/** The two databases, both open. */
export interface Databases {
  readonly content: ContentDb;
  readonly workbook: WorkbookDb;
  /** File name of the workbook, without its folder. */
  readonly workbookName: string;
}

/** Either both databases, or the message that says why not; the files are then untouched. */
export type Opening =
  | { readonly state: 'open'; readonly databases: Databases }
  | { readonly state: 'failed'; readonly key: MessageKey; readonly params: MessageParams };

/** Opens the atlas data and the workbook. Never throws. */
export function openDatabases(contentFile: string, workbookFile: string): Opening {
  const content = tryOpenContent(contentFile);
  if (content instanceof Error) {
    logProblem('content', content.message);
    const reason = existsSync(contentFile) ? reasonOf(content) : 'reason.fileMissing';
    const params = { file: contentFile, reason };
    return { state: 'failed', key: 'system.contentUnreadable', params };
  }
  const workbook = tryOpenWorkbook(workbookFile);
  if (!workbook.ok) {
    closeDatabase(content);
    const { code, params } = workbook.error;
    return { state: 'failed', key: `error.${code}`, params: { ...params, file: workbookFile } };
  }
  const workbookName = basename(workbookFile);
  return { state: 'open', databases: { content, workbook: workbook.value, workbookName } };
}

/** Writes everything down and closes both; a failure is logged and stops nothing. */
export function closeDatabases({ content, workbook }: Databases): void {
  for (const database of [workbook, content]) {
    try {
      closeDatabase(database);
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

function tryOpenWorkbook(file: string): Result<WorkbookDb> {
  try {
    return openWorkbook(file);
  } catch (error) {
    logProblem('workbook', error);
    const params = { file, reason: reasonOf(error) };
    return { ok: false, error: { code: 'workbookCorrupt', params } };
  }
}
