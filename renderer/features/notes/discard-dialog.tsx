import { t } from '../../core/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { discardQuestion, discardShape, shapeUnderWay } from './drawing.ts';

/** Asks before a shape under way is thrown away. */
export function DiscardDialog() {
  if (discardQuestion.value === null) return null;
  const keepDrawing = () => {
    discardQuestion.value = null;
  };
  return (
    <Dialog title={t('notes.discardShape')} onClose={keepDrawing}>
      <p>{t('notes.discardShapeText', { count: shapeUnderWay.value.corners.length })}</p>
      <div class="dialog-buttons">
        <button type="button" class="button is-primary" autofocus onClick={keepDrawing}>
          {t('notes.keepDrawing')}
        </button>
        <button type="button" class="button is-danger" onClick={discardShape}>
          {t('notes.discard')}
        </button>
      </div>
    </Dialog>
  );
}
