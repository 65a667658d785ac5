import { basename } from 'node:path';
import type { Sheet } from '../../../geodata/model/app/sheet.ts';
import { fail, ok, type Result } from '../../../geodata/model/result.ts';
import type { SheetSaved } from '../../contract.ts';
import { explainWrite } from '../../requests/failures.ts';
import type { Handlers } from '../../requests/register.ts';
import { writeFileAtomically } from '../../storage/json-file.ts';

export interface SheetTools {
  /** Asks a person for a file, offering the title as its name; `null` when they cancel. */
  readonly chooseFile: (title: string, ending: 'pdf' | 'png') => Promise<string | null>;
  readonly drawSheet: (sheet: Sheet) => Promise<Uint8Array>;
}

/** Sheets and pictures of the map as files, which are asked for first, and written whole or not at all. */
export function exportHandlers({
  chooseFile,
  drawSheet,
}: SheetTools): Pick<Handlers, 'sheet.save' | 'sheet.savePicture'> {
  let isDrawing = false;
  return {
    'sheet.save': async (sheet) => {
      if (isDrawing) return fail('sheetBusy');
      const file = await chooseFile(sheet.title, 'pdf');
      if (file === null) return ok(null);
      isDrawing = true;
      try {
        return write(file, await drawSheet(sheet));
      } finally {
        isDrawing = false;
      }
    },
    'sheet.savePicture': async ({ title, png }) => {
      const file = await chooseFile(title, 'png');
      return file === null ? ok(null) : write(file, png);
    },
  };
}

function write(file: string, bytes: Uint8Array): Result<SheetSaved> {
  try {
    writeFileAtomically(file, bytes);
    return ok({ fileName: basename(file) });
  } catch (error) {
    return explainWrite(file, error);
  }
}
