import { batch, computed, signal } from '@preact/signals';
import type { MessageKey } from '../../../geodata/model/messages/messages.ts';
import {
  type ControlPoint,
  cornersOf,
  type Georeference,
  type GeoreferenceMode,
  georeference,
} from '../../../geodata/model/space/georeference.ts';
import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import type { Scan } from '../../../geodata/model/workbook/workbook.ts';
import { t } from '../../core/language.ts';
import { leave, ownMode, tryEnter } from '../../core/mode.ts';
import { notify } from '../../core/notices.ts';
import { chooser, selection } from '../../core/selection.ts';
import { createSteps } from '../../core/steps.ts';
import { applyChange, scans } from '../../core/workbook.ts';

/** A control point of which one side, or both, may still be missing. */
export interface PartialControlPoint {
  readonly pixel: readonly [x: number, y: number] | null;
  readonly lngLat: LngLat | null;
}

/** A scanned map being georeferenced: nothing of it is stored before it is saved. */
export interface Georeferencing {
  readonly scan: Scan;
  readonly mode: GeoreferenceMode;
  /** Each mode keeps its own control points, so that trying the other loses nothing. */
  readonly drafts: Readonly<Record<GeoreferenceMode, readonly PartialControlPoint[]>>;
  /** The control point that the next click sets; one past the last is a new one. */
  readonly active: number;
}

export const georeferencing = signal<Georeferencing | null>(null);

/** What was done to the control points, step by step. */
const steps = createSteps<Georeferencing>();

/** Whether the person is asked what becomes of control points that are not stored. */
export const isAskedToKeepPoints = signal(false);

ownMode('georeferencing', {
  refuse: () => t('scans.georeferenceOpen'),
  onLeave: () => {
    isAskedToKeepPoints.value = false;
    georeferencing.value = null;
    steps.clear();
  },
  onEscape: leaveGeoreferencing,
  history: {
    undoLabel: steps.undoLabel,
    redoLabel: steps.redoLabel,
    undo: () => comeBackTo(steps.undo),
    redo: () => comeBackTo(steps.redo),
  },
});

/** The control points of the mode shown. */
export const partialControlPoints = computed<readonly PartialControlPoint[]>(() =>
  controlPointsOf(georeferencing.value),
);

/** Where the control points that are whole place the image; `null` while nothing is georeferenced. */
export const georeferenceFit = computed<Georeference | null>(() => {
  const now = georeferencing.value;
  if (now === null) return null;
  return georeference(wholeControlPoints(partialControlPoints.value), now.mode, now.scan);
});

/** By how many metres each control point is missed, in the order of {@link partialControlPoints}; `null` where unknown. */
export const residualsM = computed<readonly (number | null)[]>(() => {
  const fit = georeferenceFit.value;
  const rest = fit?.ok === true ? [...fit.placement.residualsM] : [];
  return partialControlPoints.value.map((controlPoint) =>
    isWhole(controlPoint) ? (rest.shift() ?? null) : null,
  );
});

/** Begins to georeference a scanned map, unless something else is open: then the person is told. */
export function startGeoreferencing(scan: Scan): void {
  const before = georeferencing.peek();
  if (before?.scan.id === scan.id) return;
  if (before !== null && areControlPointsChanged()) {
    notify('info', t('scans.georeferenceOpen'));
    return;
  }
  const corners = cornersOf(scan).map((pixel): PartialControlPoint => ({ pixel, lngLat: null }));
  const hasCorners = scan.mode === 'corners' && scan.ties.length === corners.length;
  const drafts = {
    points: scan.mode === 'points' ? scan.ties : [],
    corners: hasCorners ? scan.ties : corners,
  };
  batch(() => {
    if (!tryEnter('georeferencing')) return;
    selection.value = null;
    chooser.value = null;
    georeferencing.value = activate({ scan, mode: scan.mode, drafts, active: 0 });
  });
}

/** Ends; asks first when control points would be lost. */
export function leaveGeoreferencing(): void {
  if (areControlPointsChanged()) isAskedToKeepPoints.value = true;
  else stopGeoreferencing();
}

/** Ends without storing anything. */
export function stopGeoreferencing(): void {
  leave('georeferencing');
}

/** Whether stopping now would lose something. */
export function areControlPointsChanged(): boolean {
  const now = georeferencing.peek();
  if (now === null) return false;
  const before = now.scan.mode === now.mode ? now.scan.ties : [];
  return JSON.stringify(wholeControlPoints(controlPointsOf(now))) !== JSON.stringify(before);
}

export function setGeoreferenceMode(mode: GeoreferenceMode): void {
  revise('scans.step.mode', (now) => (now.mode === mode ? now : activate({ ...now, mode })));
}

/** Chooses the control point that the next click sets. */
export function chooseControlPoint(index: number): void {
  const now = georeferencing.peek();
  if (now !== null) georeferencing.value = { ...now, active: index };
}

export function removeControlPoint(index: number): void {
  revise('scans.step.removed', (now) =>
    activate(
      withControlPoints(
        now,
        controlPointsOf(now).filter((_, at) => at !== index),
      ),
    ),
  );
}

/** Says where the chosen control point lies in the image. */
export function setControlPointPixel(pixel: readonly [x: number, y: number]): void {
  setHalf({ pixel });
}

/** Says where the chosen control point lies on Earth. */
export function setControlPointPlace(lngLat: LngLat): void {
  setHalf({ lngLat });
}

/** Stores the control points. Answers `false` when they do not place the image or could not be stored. */
export async function saveControlPoints(): Promise<boolean> {
  const now = georeferencing.peek();
  if (now === null || georeferenceFit.peek()?.ok !== true) return false;
  const stored = scans.peek().find(({ id }) => id === now.scan.id) ?? now.scan;
  const controlPoints = wholeControlPoints(controlPointsOf(now));
  const scan: Scan = { ...stored, mode: now.mode, ties: [...controlPoints], isVisible: true };
  // Points that are stored already are no edit: it would take away what Redo could bring back.
  const isSame = JSON.stringify(scan) === JSON.stringify(stored);
  const isStored = isSame || (await applyChange('editScan', { table: 'scans', put: [scan] }));
  if (isStored) stopGeoreferencing();
  return isStored;
}

function setHalf(half: Partial<PartialControlPoint>): void {
  revise('scans.step.point', (now) => {
    const controlPoints = [...controlPointsOf(now)];
    if (now.mode === 'corners' && now.active >= controlPoints.length) return now;
    const controlPoint = { pixel: null, lngLat: null, ...controlPoints[now.active], ...half };
    controlPoints[now.active] = controlPoint;
    const next = withControlPoints(now, controlPoints);
    return isWhole(controlPoint) ? activate(next) : next;
  });
}

/** Chooses the first control point that is not whole: in `points` there is always a new one. */
function activate(now: Georeferencing): Georeferencing {
  const controlPoints = controlPointsOf(now);
  const open = controlPoints.findIndex((controlPoint) => !isWhole(controlPoint));
  return { ...now, active: open === -1 ? controlPoints.length : open };
}

function withControlPoints(
  now: Georeferencing,
  controlPoints: readonly PartialControlPoint[],
): Georeferencing {
  return { ...now, drafts: { ...now.drafts, [now.mode]: controlPoints } };
}

function controlPointsOf(now: Georeferencing | null): readonly PartialControlPoint[] {
  return now === null ? [] : now.drafts[now.mode];
}

function wholeControlPoints(
  controlPoints: readonly PartialControlPoint[],
): readonly ControlPoint[] {
  return controlPoints.flatMap(({ pixel, lngLat }) =>
    pixel === null || lngLat === null
      ? []
      : [{ pixel: [...pixel], lngLat: [...lngLat] } as ControlPoint],
  );
}

function isWhole({ pixel, lngLat }: PartialControlPoint): boolean {
  return pixel !== null && lngLat !== null;
}

function revise(what: MessageKey, revised: (now: Georeferencing) => Georeferencing): void {
  const now = georeferencing.peek();
  if (now === null) return;
  const next = revised(now);
  if (next === now) return;
  steps.record(now, what);
  georeferencing.value = next;
}

function comeBackTo(move: (now: Georeferencing) => Georeferencing | null): void {
  const now = georeferencing.peek();
  const then = now && move(now);
  if (then !== null) georeferencing.value = then;
}
