import { useSignal } from '@preact/signals';
import {
  EXPORT_FORMATS,
  type ExportFormat,
} from '../../../geodata/model/workbook/export-formats.ts';
import { t } from '../../core/language.ts';
import { notes } from '../../core/workbook.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { closeExport, exportNotes, isExportAsked } from './exporting.ts';

/** In which format the notes are written, and what each cannot hold. */
export function ExportDialog() {
  if (!isExportAsked.value) return null;
  return (
    <Dialog title={t('export.notesTitle', { count: notes.value.length })} onClose={closeExport}>
      <ExportForm />
    </Dialog>
  );
}

function ExportForm() {
  const chosen = useSignal<ExportFormat>('geojson');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void exportNotes(chosen.peek());
      }}
    >
      <table class="export-formats">
        <thead>
          <tr>
            <th scope="col">{t('export.format')}</th>
            <th scope="col">{t('export.holds')}</th>
            <th scope="col">{t('export.cannotHold')}</th>
          </tr>
        </thead>
        <tbody>
          {EXPORT_FORMATS.map((format) => (
            <tr key={format}>
              <th scope="row">
                <label>
                  <input
                    type="radio"
                    name="export-format"
                    checked={chosen.value === format}
                    autofocus={format === chosen.value}
                    onChange={() => {
                      chosen.value = format;
                    }}
                  />
                  {t(`export.format.${format}`)}
                </label>
              </th>
              <td>{t(`export.holds.${format}`)}</td>
              <td>{t(`export.loses.${format}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="dialog-buttons">
        <button type="submit" class="button is-primary">
          {t('export.choosePlace')}
        </button>
        <button type="button" class="button" onClick={closeExport}>
          {t('import.close')}
        </button>
      </div>
    </form>
  );
}
