import { computed } from '@preact/signals';
import { t } from './language.ts';
import { mode, modeRules } from './mode.ts';
import { history, redo, undo } from './workbook.ts';

/**
 * What Undo would take back now, in words; `null` when there is nothing. While something is under
 * way it is a step of that, and what is stored is out of reach.
 */
export const undoLabel = computed(() => {
  if (mode.value !== 'reading') return modeRules()?.history?.undoLabel.value ?? null;
  const { undo: kind } = history.value;
  return kind && t('app.undoOf', { what: t(`change.${kind}`) });
});

/** What Redo would bring back now, in words. */
export const redoLabel = computed(() => {
  if (mode.value !== 'reading') return modeRules()?.history?.redoLabel.value ?? null;
  const { redo: kind } = history.value;
  return kind && t('app.redoOf', { what: t(`change.${kind}`) });
});

/** Takes the last step back: of what is under way, else of what is stored. */
export function undoStep(): void {
  if (mode.peek() === 'reading') void undo();
  else modeRules()?.history?.undo();
}

/** Brings the last step back that was taken back. */
export function redoStep(): void {
  if (mode.peek() === 'reading') void redo();
  else modeRules()?.history?.redo();
}
