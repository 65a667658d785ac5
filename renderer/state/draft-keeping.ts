import { effect } from '@preact/signals';
import * as v from 'valibot';
import { NoteSchema } from '../../geodata/model/workbook.ts';
import { isDraftChanged } from './draft.ts';
import { drawing, type NoteDraft } from './drawing.ts';
import { t } from './language.ts';
import { notify } from './notices.ts';
import { workbookName } from './workbook.ts';

const KEEP_AFTER_MS = 300;
/** The page's storage holds 5 MB; only an imported shape of many thousand corners is larger. */
const LARGEST_CHARACTERS = 2_000_000;

/** Words that cannot be stored yet are kept too: a draft may lack a title or hold half a date. */
const DraftSchema = v.object({
  ...NoteSchema.entries,
  id: v.nullable(v.string()),
  title: v.string(),
  body: v.string(),
  date: v.nullable(v.string()),
});

/**
 * Keeps the open draft in the page's own storage until it is saved or discarded, and opens again
 * what a reload or a crash interrupted.
 */
export function followDraft(): () => void {
  restoreDraft();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending: (() => void) | null = null;
  const keepNow = () => {
    clearTimeout(timer);
    pending?.();
    pending = null;
  };
  addEventListener('pagehide', keepNow);
  const stop = effect(() => {
    const now = drawing.value;
    pending = () => keep(now.step === 'editing' ? now.draft : null);
    clearTimeout(timer);
    timer = setTimeout(keepNow, KEEP_AFTER_MS);
  });
  return () => {
    stop();
    keepNow();
    removeEventListener('pagehide', keepNow);
  };
}

function keep(draft: NoteDraft | null): void {
  const text = draft !== null && isDraftChanged(draft) ? JSON.stringify(draft) : '';
  if (text === '' || text.length > LARGEST_CHARACTERS) localStorage.removeItem(storageKey());
  else localStorage.setItem(storageKey(), text);
}

function restoreDraft(): void {
  const kept = v.safeParse(
    v.pipe(v.string(), v.parseJson(), DraftSchema),
    localStorage.getItem(storageKey()),
  );
  if (!kept.success || !isDraftChanged(kept.output)) return;
  drawing.value = { step: 'editing', draft: kept.output };
  notify('info', t('notes.restored'));
}

function storageKey(): string {
  return `draft:${workbookName.peek()}`;
}
