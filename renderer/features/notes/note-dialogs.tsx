import { DiscardDialog } from './discard-dialog.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { ImportSheetDialog } from './import-sheet.tsx';

/** Everything about notes that is asked over the window. */
export function NoteDialogs() {
  return (
    <>
      <DiscardDialog />
      <ExportDialog />
      <ImportSheetDialog />
    </>
  );
}
