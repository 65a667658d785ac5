import { basename } from 'node:path';
import { writeNotesGeoJson } from '../../../db/exchange/notes-geojson.ts';
import { writeNotesCsv } from '../../../db/exchange/tables/write-notes-csv.ts';
import { writeNotesGpx } from '../../../db/exchange/write-notes-gpx.ts';
import { writeNotesKml } from '../../../db/exchange/write-notes-kml.ts';
import { writeNotesPlaces } from '../../../db/exchange/write-notes-places.ts';
import type { WorkbookDb } from '../../../db/open.ts';
import { TABLES } from '../../../db/queries/tables.ts';
import { ok, type Result } from '../../../geodata/model/result.ts';
import type { ExportFormat } from '../../../geodata/model/workbook/export-formats.ts';
import type { Note } from '../../../geodata/model/workbook/workbook.ts';
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
  chooseExport: (format: ExportFormat) => Promise<string | null>,
  noteImport: NoteImport,
): Pick<Handlers, NoteRequests> {
  return {
    'notes.export': async ({ format }) => {
      const file = await chooseExport(format);
      return file === null ? ok(null) : exportNotes(workbook, file, WRITERS[format]);
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

const WRITERS: Readonly<Record<ExportFormat, (notes: readonly Note[]) => string>> = {
  geojson: writeNotesGeoJson,
  places: writeNotesPlaces,
  csv: writeNotesCsv,
  kml: writeNotesKml,
  gpx: writeNotesGpx,
};

function exportNotes(
  workbook: WorkbookDb,
  file: string,
  write: (notes: readonly Note[]) => string,
): Result<FileOutcome> {
  const notes = TABLES.notes.list(workbook);
  try {
    writeFileAtomically(file, write(notes));
  } catch (error) {
    return explainWrite(file, error);
  }
  return ok({ fileName: basename(file), noteCount: notes.length });
}
