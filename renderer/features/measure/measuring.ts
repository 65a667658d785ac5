import { batch, computed, signal } from '@preact/signals';
import type { MessageKey } from '../../../geodata/model/messages/messages.ts';
import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import { onCommand } from '../../core/commands.ts';
import { requireMap } from '../../core/map-drawing.ts';
import { leave, type ModeKeyPress, mode, ownMode, tryEnter } from '../../core/mode.ts';
import { createSteps } from '../../core/steps.ts';

/** What is measured: along a line, an area, or from one point. */
export const MEASURED_SHAPES = ['line', 'area', 'point'] as const;
export type MeasuredShape = (typeof MEASURED_SHAPES)[number];

export interface Measurement {
  readonly shape: MeasuredShape;
  /** In their order; of a point one at most. Longitudes between -180 and 180. */
  readonly corners: readonly LngLat[];
}

/** More corners than this are not worth measuring by hand. */
const MOST_CORNERS = 500;

/** What is measured, kept when measuring ends, so that one can look something up and go on. */
export const measurement = signal<Measurement>({ shape: 'line', corners: [] });

/** Whether a person is measuring now. */
export const isMeasuring = computed(() => mode.value === 'measuring');

const steps = createSteps<Measurement>();

ownMode('measuring', {
  // Nothing is lost: what was measured is there when one comes back.
  refuse: () => null,
  onEscape: stopMeasuring,
  onKey: takeBackByKey,
  history: {
    undoLabel: steps.undoLabel,
    redoLabel: steps.redoLabel,
    undo: () => comeBackTo(steps.undo),
    redo: () => comeBackTo(steps.redo),
  },
});

/** Says what the command of measuring does: it begins, and ends. */
export function registerMeasureCommand(): void {
  onCommand('measure.toggle', () => (isMeasuring.peek() ? stopMeasuring() : startMeasuring()));
}

/** Begins to measure, unless something else is open: then the person is told. */
function startMeasuring(): void {
  if (requireMap()) tryEnter('measuring');
}

export function stopMeasuring(): void {
  leave('measuring');
}

/** Measures another shape; corners are kept as far as it has room for them. */
export function setShape(shape: MeasuredShape): void {
  const { corners } = measurement.peek();
  if (shape === measurement.peek().shape) return;
  revise({ shape, corners: shape === 'point' ? corners.slice(-1) : corners }, 'measure.step.shape');
}

/** Adds a corner; of a point it is the new place. The same place twice in a row is one. */
export function addCorner(place: LngLat): void {
  const { shape, corners } = measurement.peek();
  const last = corners.at(-1);
  if (last?.[0] === place[0] && last[1] === place[1]) return;
  if (shape !== 'point' && corners.length >= MOST_CORNERS) return;
  const next = shape === 'point' ? [place] : [...corners, place];
  revise({ shape, corners: next }, 'measure.step.corner');
}

/** Moves a corner; `isGoingOn` while a hand drags it, which is one step. */
export function moveCorner(index: number, place: LngLat, isGoingOn: boolean): void {
  const { shape, corners } = measurement.peek();
  if (index < corners.length) {
    revise({ shape, corners: corners.with(index, place) }, 'measure.step.move', isGoingOn);
  }
}

export function removeCorner(index: number): void {
  const { shape, corners } = measurement.peek();
  if (index >= 0 && index < corners.length) {
    revise({ shape, corners: corners.toSpliced(index, 1) }, 'measure.step.remove');
  }
}

export function clearMeasurement(): void {
  const { shape, corners } = measurement.peek();
  if (corners.length > 0) revise({ shape, corners: [] }, 'measure.step.clear');
}

function revise(next: Measurement, what: MessageKey, isGoingOn = false): void {
  batch(() => {
    steps.record(measurement.peek(), what, isGoingOn);
    measurement.value = next;
  });
}

function comeBackTo(move: (now: Measurement) => Measurement | null): void {
  const then = move(measurement.peek());
  if (then !== null) measurement.value = then;
}

/** Backspace and Delete remove the last corner. */
function takeBackByKey({ key, isMod, isAlt, isTyping, isRepeat }: ModeKeyPress): boolean {
  if (isMod || isAlt || isTyping || (key !== 'Backspace' && key !== 'Delete')) return false;
  if (!isRepeat) removeCorner(measurement.peek().corners.length - 1);
  return true;
}
