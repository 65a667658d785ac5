import { signal } from '@preact/signals';
import type { Note, NoteDraft } from '../../../geodata/model/workbook.ts';

export type DrawnShape = 'point' | 'line' | 'area';

/**
 * What the annotator is doing. The map draws and edits geometry, the editor panel the words; both
 * meet here. Nothing stored depends on it.
 */
export type Drawing =
  | { readonly step: 'idle' }
  /** The next clicks on the map draw this shape. */
  | { readonly step: 'drawing'; readonly shape: DrawnShape }
  /** The editor is open; `id` is `null` for a note not stored yet. The map edits the geometry. */
  | { readonly step: 'editing'; readonly draft: NoteDraft };

export const drawing = signal<Drawing>({ step: 'idle' });

export function startDrawing(shape: DrawnShape): void {
  drawing.value = { step: 'drawing', shape };
}

/** The map has a finished shape: open the editor on it. */
export function finishDrawing(geometry: Note['geometry']): void {
  drawing.value = {
    step: 'editing',
    draft: { id: null, title: '', body: '', date: null, geometry, eventIds: [] },
  };
}

export function editNote(note: Note): void {
  drawing.value = { step: 'editing', draft: note };
}

/** The map moved or reshaped the geometry of the open draft. */
export function reshapeDraft(geometry: Note['geometry']): void {
  const now = drawing.peek();
  if (now.step === 'editing') drawing.value = { ...now, draft: { ...now.draft, geometry } };
}

/** The editor changed words or date of the open draft. */
export function reviseDraft(patch: Partial<Omit<NoteDraft, 'id' | 'geometry'>>): void {
  const now = drawing.peek();
  if (now.step === 'editing') drawing.value = { ...now, draft: { ...now.draft, ...patch } };
}

export function stopDrawing(): void {
  drawing.value = { step: 'idle' };
}
