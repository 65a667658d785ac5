import { t } from '../../core/language.ts';
import { Dialog } from '../../ui/dialog.tsx';

interface UnsavedDialogProps {
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onKeepWriting: () => void;
}

/** Asks before words are thrown away. */
export function UnsavedDialog({ onSave, onDiscard, onKeepWriting }: UnsavedDialogProps) {
  return (
    <Dialog title={t('notes.leave')} onClose={onKeepWriting}>
      <p>{t('notes.leaveText')}</p>
      <div class="dialog-buttons">
        <button type="button" class="button is-primary" autofocus onClick={onSave}>
          {t('notes.save')}
        </button>
        <button type="button" class="button" onClick={onKeepWriting}>
          {t('notes.keepWriting')}
        </button>
        <button type="button" class="button is-danger" onClick={onDiscard}>
          {t('notes.discard')}
        </button>
      </div>
    </Dialog>
  );
}
