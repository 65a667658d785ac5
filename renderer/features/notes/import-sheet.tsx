import type { ImportSheet } from '../../../geodata/model/workbook/import-sheet.ts';
import { t } from '../../core/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ImportColumns } from './import-columns.tsx';
import { ImportOutcome } from './import-outcome.tsx';
import { ImportUnderWay } from './import-progress.tsx';
import { ImportQuestions } from './import-questions.tsx';
import { importSheet, isLooking, isStoring } from './import-sheet-state.ts';
import { cancelImport, confirmImport } from './importing.ts';
import './import-sheet.css';

/** What would become of a file, before anything of it is stored. */
export function ImportSheetDialog() {
  const sheet = importSheet.value;
  if (sheet === null) return null;
  return (
    <Dialog title={t('import.sheetTitle', { file: sheet.fileName })} isWide onClose={cancelImport}>
      <form
        class="import-sheet"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady(sheet)) void confirmImport();
        }}
      >
        <div class="import-halves">
          <ImportColumns sheet={sheet} />
          <div class="import-side">
            <ImportQuestions sheet={sheet} />
            <ImportOutcome sheet={sheet} />
          </div>
        </div>
        {isStoring.value ? <ImportUnderWay /> : <ImportButtons sheet={sheet} />}
      </form>
    </Dialog>
  );
}

function isReady({ asks, outcome }: ImportSheet): boolean {
  return asks.length === 0 && outcome.ok && !isLooking.value;
}

function ImportButtons({ sheet }: { readonly sheet: ImportSheet }) {
  const { asks, outcome } = sheet;
  const count = outcome.ok ? outcome.report.noteCount : 0;
  return (
    <div class="dialog-buttons import-buttons">
      <p role="status">{t(statusOf(sheet))}</p>
      <button type="button" class="button" onClick={cancelImport}>
        {t('import.close')}
      </button>
      <button
        type="submit"
        class="button is-primary"
        disabled={!isReady(sheet)}
        autofocus={asks.length === 0}
      >
        {t('import.confirm', { count })}
      </button>
    </div>
  );
}

function statusOf({ asks, outcome }: ImportSheet) {
  if (isLooking.value) return 'import.looking';
  if (!outcome.ok) return 'import.nothingToImport';
  return asks.length > 0 ? 'import.answerFirst' : 'import.undoable';
}
