import { signal } from '@preact/signals';
import type { ExportFormat } from '../../../geodata/model/workbook/export-formats.ts';
import { api } from '../../api.ts';
import { explain, t } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';
import { notes } from '../../core/workbook.ts';

/** Whether it is asked in which format the notes are to be written. */
export const isExportAsked = signal(false);

/** Asks for the format; where there is nothing to write, says so. */
export function askForExport(): void {
  if (notes.peek().length > 0) isExportAsked.value = true;
  else notify('info', t('notes.nothingToExport'));
}

export function closeExport(): void {
  isExportAsked.value = false;
}

/** Writes all notes to a file that the person chooses. */
export async function exportNotes(format: ExportFormat): Promise<void> {
  closeExport();
  const result = await api.request('notes.export', { format });
  if (!result.ok) notify('error', explain(result.error));
  else if (result.value !== null) {
    const { fileName, noteCount } = result.value;
    notify('info', t('notes.exported', { file: fileName, count: noteCount }));
  }
}
