import { batch, signal } from '@preact/signals';
import type { Note, NoteDraft } from '../../../geodata/model/workbook.ts';
import { t } from '../../core/language.ts';
import { leave, ownMode, tryEnter } from '../../core/mode.ts';

export type DrawnShape = 'point' | 'line' | 'area';

/**
 * What the annotator holds while the mode is `drawing` or `editing`. The map draws and edits
 * geometry, the editor panel the words; both meet here. Nothing stored depends on it.
 */
export type Drawing =
  | { readonly step: 'idle' }
  /** The next clicks on the map draw this shape. */
  | { readonly step: 'drawing'; readonly shape: DrawnShape }
  /** The editor is open; `id` is `null` for a note not stored yet. The map edits the geometry. */
  | { readonly step: 'editing'; readonly draft: NoteDraft };

export const drawing = signal<Drawing>({ step: 'idle' });

ownMode('drawing', {
  refuse: (next) => (next === 'editing' ? null : t('notes.shapeOpen')),
  onLeave: putAway,
  onEscape: stopDrawing,
});

/** Begins to draw a shape, unless something else is open: then the person is told. */
export function startDrawing(shape: DrawnShape): void {
  batch(() => {
    if (tryEnter('drawing')) drawing.value = { step: 'drawing', shape };
  });
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

/** Puts away what is drawn or written. */
export function stopDrawing(): void {
  leave('drawing');
  leave('editing');
}

/** Nothing is held any more. */
export function putAway(): void {
  drawing.value = { step: 'idle' };
}
