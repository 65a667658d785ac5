import { effect } from '@preact/signals';
import type { NoteDraft } from '../../../geodata/model/workbook.ts';
import { api } from '../../api.ts';
import { explain, t } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';
import { session } from '../../core/session.ts';
import { isDraftChanged, openDraft } from './draft.ts';
import { drawing } from './drawing.ts';

const KEEP_AFTER_MS = 300;

/**
 * Keeps the open draft on disk until it is saved or discarded, and opens again what a reload, a
 * quit or a crash interrupted. Main writes it: what the page's own storage is given reaches the
 * disk only seconds later.
 */
export function followDraft(): () => void {
  restoreDraft();
  let kept = session.peek().draft;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keepNow = () => {
    clearTimeout(timer);
    const next = draftNow();
    if (next === kept) return;
    kept = next;
    void keep(next);
  };
  addEventListener('pagehide', keepNow);
  const stop = effect(() => {
    // Each change of the draft starts the wait anew.
    if (drawing.value) clearTimeout(timer);
    timer = setTimeout(keepNow, KEEP_AFTER_MS);
  });
  return () => {
    stop();
    keepNow();
    removeEventListener('pagehide', keepNow);
  };
}

function draftNow(): NoteDraft | null {
  const now = drawing.peek();
  return now.step === 'editing' && isDraftChanged(now.draft) ? now.draft : null;
}

async function keep(draft: NoteDraft | null): Promise<void> {
  const result = await api.request('session.keep', { draft });
  if (!result.ok) notify('error', explain(result.error));
}

function restoreDraft(): void {
  const { draft } = session.peek();
  if (draft === null || !isDraftChanged(draft)) return;
  openDraft(draft);
  notify('info', t('notes.restored'));
}
