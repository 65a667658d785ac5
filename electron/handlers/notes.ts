import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readNotesGeoJson, writeNotesGeoJson } from '../../db/exchange/notes-geojson.ts';
import type { WorkbookDb } from '../../db/open.ts';
import { applyChange } from '../../db/queries/edits.ts';
import { TABLES } from '../../db/queries/tables.ts';
import { type Applied, change } from '../../geodata/model/change.ts';
import { fail, ok, type Result } from '../../geodata/model/result.ts';
import type { FileOutcome } from '../contract.ts';
import { explainRead, explainWrite } from '../failures.ts';
import { writeFileAtomically } from '../json-file.ts';
import type { Handlers } from '../register.ts';

/** Asks a person for a file; `null` when they cancel. */
export interface FileChoices {
  readonly chooseExport: () => Promise<string | null>;
  readonly chooseImport: () => Promise<string | null>;
}

const BYTES_PER_MB = 1_000_000;
/** Larger files are refused before they are read. */
export const IMPORT_LIMIT_MB = 20;

/** Notes to and from GeoJSON files. */
export function notesHandlers(
  workbook: WorkbookDb,
  choices: FileChoices,
): Pick<Handlers, 'notes.export' | 'notes.import'> {
  return {
    'notes.export': async () => {
      const file = await choices.chooseExport();
      return file === null ? ok(null) : exportNotes(workbook, file);
    },
    'notes.import': async () => {
      const file = await choices.chooseImport();
      return file === null ? ok(null) : importNotes(workbook, file);
    },
  };
}

function exportNotes(workbook: WorkbookDb, file: string): Result<FileOutcome> {
  const notes = TABLES.notes.list(workbook);
  try {
    writeFileAtomically(file, writeNotesGeoJson(notes));
  } catch (error) {
    return explainWrite(file, error);
  }
  return ok({ fileName: basename(file), noteCount: notes.length });
}

async function importNotes(
  workbook: WorkbookDb,
  file: string,
): Promise<Result<FileOutcome & Applied>> {
  const text = await readImport(file);
  if (!text.ok) return text;
  const fileName = basename(file);
  const notes = readNotesGeoJson(text.value, fileName);
  if (!notes.ok) return notes;
  const added = change('importNotes', { table: 'notes', put: notes.value });
  const applied = applyChange(workbook, added);
  if (!applied.ok) return applied;
  return ok({ ...applied.value, fileName, noteCount: notes.value.length });
}

async function readImport(file: string): Promise<Result<string>> {
  try {
    const { size } = await stat(file);
    if (size > IMPORT_LIMIT_MB * BYTES_PER_MB) return explainSize(file, size);
    const bytes = await readFile(file);
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return error instanceof TypeError
      ? fail('fileUnreadable', { file: basename(file), reason: 'reason.notUtf8' })
      : explainRead(file, error);
  }
}

function explainSize(file: string, sizeBytes: number) {
  return fail('fileTooLarge', {
    file: basename(file),
    sizeMb: Math.ceil(sizeBytes / BYTES_PER_MB),
    limitMb: IMPORT_LIMIT_MB,
  });
}
