import { basename } from 'node:path';
import { writeNotesGeoJson } from '../../../db/exchange/notes-geojson.ts';
import type { WorkbookDb } from '../../../db/open.ts';
import { TABLES } from '../../../db/queries/tables.ts';
import { ok, type Result } from '../../../geodata/model/result.ts';
import type { FileOutcome } from '../../contract.ts';
import { explainWrite } from '../../requests/failures.ts';
import type { Handlers } from '../../requests/register.ts';
import { writeFileAtomically } from '../../storage/json-file.ts';
import type { NoteImport } from './note-import.ts';

type NoteRequests =
  | 'notes.export'
  | 'notes.openImport'
  | 'notes.lookAtImport'
  | 'notes.import'
  | 'notes.cancelImport';

/** Notes to and from files. `chooseExport` answers `null` when the person cancels. */
export function notesHandlers(
  workbook: WorkbookDb,
  chooseExport: () => Promise<string | null>,
  noteImport: NoteImport,
): Pick<Handlers, NoteRequests> {
  return {
    'notes.export': async () => {
      const file = await chooseExport();
      return file === null ? ok(null) : exportNotes(workbook, file);
    },
    'notes.openImport': () => noteImport.open(),
    'notes.lookAtImport': (choices) => noteImport.look(choices),
    'notes.import': (choices) => noteImport.run(choices),
    'notes.cancelImport': () => {
      noteImport.cancel();
      return ok(null);
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
