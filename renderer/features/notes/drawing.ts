import { batch, computed, signal } from '@preact/signals';
import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import type { NoteStyle } from '../../../geodata/model/workbook/note-style.ts';
import type { NoteDraft } from '../../../geodata/model/workbook/workbook.ts';
import { t } from '../../core/language.ts';
import { showNotesOnMap } from '../../core/layers.ts';
import { requireMap } from '../../core/map-drawing.ts';
import { leave, type ModeKeyPress, ownMode, tryEnter } from '../../core/mode.ts';

export type DrawnShape = 'point' | 'line' | 'area';

/** What the next clicks draw, and how it will look. */
export interface DrawingTool {
  readonly shape: DrawnShape;
  readonly style?: NoteStyle;
}

/**
 * What the annotator holds while the mode is `drawing` or `editing`. The map draws and edits
 * geometry, the editor panel the words; both meet here. Nothing stored depends on it.
 */
export type Drawing =
  | { readonly step: 'idle' }
  /** The next clicks on the map draw this shape. */
  | ({ readonly step: 'drawing' } & DrawingTool)
  /** The editor is open; `id` is `null` for a note not stored yet. The map edits the geometry. */
  | { readonly step: 'editing'; readonly draft: NoteDraft };

export const drawing = signal<Drawing>({ step: 'idle' });

/** The shape under way as far as it has come; the map keeps it. */
export interface ShapeUnderWay {
  readonly corners: readonly LngLat[];
  /** Whether a corner was taken back that can come again. */
  readonly canRedo: boolean;
}

const NO_SHAPE: ShapeUnderWay = { corners: [], canRedo: false };
export const shapeUnderWay = signal<ShapeUnderWay>(NO_SHAPE);

/** The shape in the tools as the pointer has it now, before it is let go; `null` while none is there. */
export const liveShape = signal<NoteDraft['geometry'] | null>(null);

/** Asks the map to take back a corner, or to bring one back; a new object each time. */
export const cornerRequest = signal<{ readonly do: 'undo' | 'redo' } | null>(null);

/** The question whether the shape under way may go, and what is drawn then. */
export const discardQuestion = signal<{ readonly next: DrawingTool | null } | null>(null);

/** A single click is not worth a question. */
const FEWEST_CORNERS_ASKED = 2;

ownMode('drawing', {
  refuse: (next) => (next === 'editing' ? null : t('notes.shapeOpen')),
  onLeave: putAway,
  onEscape: leaveShape,
  onKey: takeBackByKey,
  history: {
    undoLabel: computed(() =>
      shapeUnderWay.value.corners.length > 0
        ? t('app.undoOf', { what: t('notes.step.corner') })
        : null,
    ),
    redoLabel: computed(() =>
      shapeUnderWay.value.canRedo ? t('app.redoOf', { what: t('notes.step.corner') }) : null,
    ),
    undo: () => moveCorner('undo'),
    redo: () => moveCorner('redo'),
  },
});

/**
 * Begins to draw a shape. Another one under way goes only when the person says so; and when
 * something else is open, the person is told.
 */
export function startDrawing(shape: DrawnShape, style?: NoteStyle): void {
  const tool = { shape, ...(style && { style }) };
  const now = drawing.peek();
  if (now.step === 'drawing') {
    if (now.shape !== shape || now.style !== style) giveUpShape(tool);
    return;
  }
  batch(() => {
    if (!requireMap() || !tryEnter('drawing')) return;
    showNotesOnMap();
    drawing.value = { step: 'drawing', ...tool };
  });
}

/** Ends drawing; asks first when a shape would be lost. */
export function leaveShape(): void {
  giveUpShape(null);
}

/** The person said that the shape may go. */
export function discardShape(): void {
  const next = discardQuestion.peek()?.next ?? null;
  batch(() => {
    discardQuestion.value = null;
    shapeUnderWay.value = NO_SHAPE;
    giveUpShape(next);
  });
}

function giveUpShape(next: DrawingTool | null): void {
  if (shapeUnderWay.peek().corners.length >= FEWEST_CORNERS_ASKED) discardQuestion.value = { next };
  else if (next === null) stopDrawing();
  else drawing.value = { step: 'drawing', ...next };
}

/** Puts away what is drawn or written. */
export function stopDrawing(): void {
  leave('drawing');
  leave('editing');
}

/** Nothing is held any more. */
export function putAway(): void {
  drawing.value = { step: 'idle' };
  shapeUnderWay.value = NO_SHAPE;
  liveShape.value = null;
  discardQuestion.value = null;
}

/** Backspace and Delete take back the last corner, as Undo does. */
function takeBackByKey({ key, isMod, isAlt, isTyping, isRepeat }: ModeKeyPress): boolean {
  if (isMod || isAlt || isTyping || (key !== 'Backspace' && key !== 'Delete')) return false;
  if (!isRepeat) moveCorner('undo');
  return true;
}

function moveCorner(to: 'undo' | 'redo'): void {
  cornerRequest.value = { do: to };
}
