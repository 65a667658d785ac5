import { batch, signal } from '@preact/signals';
import { tryParseEdtf } from '../../../geodata/model/time/edtf.ts';
import { daysOf } from '../../../geodata/model/workbook/change.ts';
import { type NoteStyle, plainStyle } from '../../../geodata/model/workbook/note-style.ts';
import type { Note, NoteDraft } from '../../../geodata/model/workbook/workbook.ts';
import { bringIntoClock } from '../../core/clock.ts';
import { t } from '../../core/language.ts';
import { type ModeKeyPress, ownMode, tryEnter } from '../../core/mode.ts';
import { notify } from '../../core/notices.ts';
import { select } from '../../core/selection.ts';
import { createSteps } from '../../core/steps.ts';
import { applyChange, notesById } from '../../core/workbook.ts';
import { drawing, putAway, stopDrawing } from './drawing.ts';

/** What was done to the open draft, step by step. */
const steps = createSteps<NoteDraft>();

/** Whether the person is asked what becomes of unsaved words. */
export const isAskedToKeep = signal(false);

/** How often the open draft could not be saved for faults of its own; the editor shows them then. */
export const faultySaves = signal(0);

ownMode('editing', {
  refuse: () => t('notes.openAlready'),
  onLeave: () => {
    isAskedToKeep.value = false;
    faultySaves.value = 0;
    steps.clear();
    putAway();
  },
  onEscape: leaveDraft,
  onKey: saveOnModEnter,
  history: {
    undoLabel: steps.undoLabel,
    redoLabel: steps.redoLabel,
    undo: () => comeBackTo(steps.undo),
    redo: () => comeBackTo(steps.redo),
  },
});

const PARTS = {
  geometry: 'notes.step.shape',
  title: 'notes.step.title',
  body: 'notes.step.text',
  date: 'notes.step.date',
  eventIds: 'notes.step.links',
  style: 'notes.step.look',
  tags: 'notes.step.tags',
  author: 'notes.step.author',
} as const;
const TYPED: ReadonlySet<string> = new Set(['title', 'body', 'date', 'tags', 'author']);

/** The map has a finished shape: open the editor on it. */
export function finishDrawing(geometry: Note['geometry']): void {
  const now = drawing.peek();
  openDraft(newDraft(geometry, now.step === 'drawing' ? now.style : undefined));
}

/** A note of that shape about which nothing is said yet. */
export function newDraft(geometry: Note['geometry'], style?: NoteStyle): NoteDraft {
  const words = { title: '', body: '', date: null, eventIds: [] };
  return { id: null, ...words, geometry, ...(style && { style }) };
}

/** Opens the editor on a stored note, unless something else is open: then the person is told. */
export function editNote(note: Note): void {
  const now = drawing.peek();
  if (now.step === 'drawing') notify('info', t('notes.shapeOpen'));
  else if (now.step === 'editing') notify('info', t('notes.openAlready'));
  else openDraft(note);
}

const LONGEST_TITLE = 300;

/** Opens the editor on a copy of a stored note, which is no note until it is saved. */
export function duplicateNote({ title, ...note }: Note): void {
  if (drawing.peek().step !== 'idle') {
    notify('info', t('notes.openAlready'));
    return;
  }
  const { id: _, ...copy } = toNote({ ...note, title: t('notes.copyOf', { title }) }, '');
  openDraft({ ...copy, id: null, title: copy.title.slice(0, LONGEST_TITLE) });
}

/** Opens the editor on a draft. */
export function openDraft(draft: NoteDraft): void {
  batch(() => {
    if (tryEnter('editing')) drawing.value = { step: 'editing', draft };
  });
}

/** The editor or the map changed something of the open draft; Undo takes it back. */
export function reviseDraft(patch: Partial<Omit<NoteDraft, 'id' | 'properties'>>): void {
  const now = drawing.peek();
  const [part, ...more] = Object.keys(patch) as (keyof typeof PARTS)[];
  if (now.step !== 'editing' || part === undefined) return;
  steps.record(now.draft, PARTS[part], more.length === 0 && TYPED.has(part));
  drawing.value = { ...now, draft: { ...now.draft, ...patch } };
}

/** A step back or forth; the note stays the one it is. */
function comeBackTo(move: (now: NoteDraft) => NoteDraft | null): void {
  const now = drawing.peek();
  if (now.step !== 'editing') return;
  const then = move(now.draft);
  if (then !== null) drawing.value = { ...now, draft: { ...then, id: now.draft.id } };
}

/** Closes the editor; asks first when words would be lost. */
export function leaveDraft(): void {
  const now = drawing.peek();
  if (now.step === 'editing' && isDraftChanged(now.draft)) isAskedToKeep.value = true;
  else stopDrawing();
}

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
  const words = [draft.title, draft.body, draft.date ?? '', ...(draft.tags ?? [])];
  const hasWords = words.some((text) => text.trim() !== '');
  return hasWords || draft.eventIds.length > 0 || draft.geometry.type !== 'Point';
}

function asText(draft: NoteDraft): string {
  return JSON.stringify(toNote(draft, ''));
}

let isSaving = false;

/**
 * Stores the open draft and shows it as a note. Answers `false` when it has faults or could not be
 * stored; the editor then stays open. What is typed meanwhile stays in the editor.
 */
export async function saveDraft(): Promise<boolean> {
  const before = drawing.peek();
  if (before.step !== 'editing' || isSaving) return false;
  isAskedToKeep.value = false;
  const { hasNoTitle, hasBadDate } = draftFaults(before.draft);
  if (hasNoTitle || hasBadDate) {
    faultySaves.value += 1;
    return false;
  }
  const note = toNote(before.draft, before.draft.id ?? crypto.randomUUID());
  isSaving = true;
  try {
    if (!(await store(before.draft, note))) return false;
  } finally {
    isSaving = false;
  }
  leaveEditor(before.draft, note);
  return true;
}

/** A stored note that was not changed is no edit: it would take away what Redo could bring back. */
async function store(draft: NoteDraft, note: Note): Promise<boolean> {
  const isStored = notesById.peek().has(note.id);
  if (isStored && !isDraftChanged(draft)) return true;
  return applyChange(isStored ? 'editNote' : 'addNote', { table: 'notes', put: [note] });
}

/** Ctrl+Enter saves wherever the focus is, on the map too. */
function saveOnModEnter({ key, isMod, isRepeat }: ModeKeyPress): boolean {
  const isSave = isMod && key === 'Enter';
  if (isSave && !isRepeat) void saveDraft();
  return isSave;
}

function leaveEditor(saved: NoteDraft, note: Note): void {
  const now = drawing.peek();
  if (now.step === 'editing' && now.draft !== saved) {
    drawing.value = { ...now, draft: { ...now.draft, id: note.id } };
    return;
  }
  stopDrawing();
  bringIntoClock(daysOf(note.date));
  select({ kind: 'note', id: note.id }, { fly: false });
}

function toNote(draft: NoteDraft, id: string): Note {
  const { title, body, date, geometry, eventIds, properties, tags = [] } = draft;
  const style = plainStyle(draft.style ?? {});
  const author = draft.author?.trim().normalize('NFC') ?? '';
  return {
    id,
    title: title.trim().normalize('NFC'),
    body: body.normalize('NFC'),
    date: date === null || date.trim() === '' ? null : date.trim(),
    geometry,
    eventIds,
    ...(properties !== undefined && { properties }),
    ...(style !== null && { style }),
    ...(tags.length > 0 && { tags }),
    ...(author !== '' && { author }),
  };
}
