import { tryParseEdtf } from '../../../geodata/model/edtf.ts';
import type { Note, NoteDraft } from '../../../geodata/model/workbook.ts';
import { bringIntoClock, noteSpan } from '../../core/clock.ts';
import { t } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';
import { select } from '../../core/selection.ts';
import { applyChange, change, notesById } from '../../core/workbook.ts';
import { tying } from '../georeferencing/tying.ts';
import { type DrawnShape, drawing, startDrawing, stopDrawing } from './drawing.ts';

/** What keeps a draft from being stored. */
export interface DraftFaults {
  readonly hasNoTitle: boolean;
  readonly hasBadDate: boolean;
}

export function draftFaults({ title, date }: NoteDraft): DraftFaults {
  return {
    hasNoTitle: title.trim() === '',
    hasBadDate: date !== null && tryParseEdtf(date) === null,
  };
}

/** Whether throwing the draft away would lose words, links, or more of a shape than one click. */
export function isDraftChanged(draft: NoteDraft): boolean {
  const stored = draft.id === null ? undefined : notesById.peek().get(draft.id);
  if (stored !== undefined) return asText(draft) !== asText(stored);
  const hasWords = [draft.title, draft.body, draft.date ?? ''].some((text) => text.trim() !== '');
  return hasWords || draft.eventIds.length > 0 || draft.geometry.type !== 'Point';
}

function asText(draft: NoteDraft): string {
  return JSON.stringify(toNote(draft, ''));
}

/** Begins to draw, unless a note is open: nothing of it is to be lost. */
export function drawNote(shape: DrawnShape): void {
  if (tying.peek() !== null) notify('info', t('scans.tieOpen'));
  else if (drawing.peek().step === 'editing') notify('info', t('notes.openAlready'));
  else startDrawing(shape);
}

let isSaving = false;

/**
 * Stores the open draft and shows it as a note. Answers `false` when it has faults or could not be
 * stored; the editor then stays open. What is typed meanwhile stays in the editor.
 */
export async function saveDraft(): Promise<boolean> {
  const before = drawing.peek();
  if (before.step !== 'editing' || isSaving) return false;
  const { hasNoTitle, hasBadDate } = draftFaults(before.draft);
  if (hasNoTitle || hasBadDate) return false;
  const note = toNote(before.draft, before.draft.id ?? crypto.randomUUID());
  const kind = notesById.peek().has(note.id) ? 'editNote' : 'addNote';
  isSaving = true;
  const isStored = await applyChange(change(kind, { putNotes: [note] }));
  isSaving = false;
  if (!isStored) return false;
  leaveEditor(before.draft, note);
  return true;
}

function leaveEditor(saved: NoteDraft, note: Note): void {
  const now = drawing.peek();
  if (now.step === 'editing' && now.draft !== saved) {
    drawing.value = { ...now, draft: { ...now.draft, id: note.id } };
    return;
  }
  stopDrawing();
  bringIntoClock(noteSpan(note));
  select({ kind: 'note', id: note.id }, { fly: false });
}

function toNote(draft: NoteDraft, id: string): Note {
  const { title, body, date, geometry, eventIds } = draft;
  return {
    id,
    title: title.trim().normalize('NFC'),
    body: body.normalize('NFC'),
    date: date === null || date.trim() === '' ? null : date.trim(),
    geometry,
    eventIds,
  };
}
