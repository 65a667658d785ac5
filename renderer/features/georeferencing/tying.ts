import { batch, computed, signal } from '@preact/signals';
import {
  cornersOf,
  type Georeference,
  georeference,
  type Tie,
  type TieMode,
} from '../../../geodata/model/georeference.ts';
import type { LngLat } from '../../../geodata/model/lng-lat.ts';
import type { MessageKey } from '../../../geodata/model/messages/messages.ts';
import type { Scan } from '../../../geodata/model/workbook.ts';
import { t } from '../../core/language.ts';
import { leave, ownMode, tryEnter } from '../../core/mode.ts';
import { notify } from '../../core/notices.ts';
import { chooser, selection } from '../../core/selection.ts';
import { createSteps } from '../../core/steps.ts';
import { applyChange, scans } from '../../core/workbook.ts';

/** A tie of which one side, or both, may still be missing. */
export interface HalfTie {
  readonly pixel: readonly [x: number, y: number] | null;
  readonly lngLat: LngLat | null;
}

/** A scanned map being tied: nothing of it is stored before it is saved. */
export interface Tying {
  readonly scan: Scan;
  readonly mode: TieMode;
  /** Each mode keeps its own ties, so that trying the other loses nothing. */
  readonly drafts: Readonly<Record<TieMode, readonly HalfTie[]>>;
  /** The tie that the next click sets; one past the last is a new one. */
  readonly active: number;
}

export const tying = signal<Tying | null>(null);

/** What was done to the ties, step by step. */
const steps = createSteps<Tying>();

/** Whether the person is asked what becomes of ties that are not stored. */
export const isAskedToKeepTies = signal(false);

ownMode('georeferencing', {
  refuse: () => t('scans.tieOpen'),
  onLeave: () => {
    isAskedToKeepTies.value = false;
    tying.value = null;
    steps.clear();
  },
  onEscape: leaveTying,
  history: {
    undoLabel: steps.undoLabel,
    redoLabel: steps.redoLabel,
    undo: () => comeBackTo(steps.undo),
    redo: () => comeBackTo(steps.redo),
  },
});

/** The ties of the mode shown. */
export const halfTies = computed<readonly HalfTie[]>(() => tiesOf(tying.value));

/** Where the ties that are whole place the image; `null` while nothing is tied. */
export const tieFit = computed<Georeference | null>(() => {
  const now = tying.value;
  if (now === null) return null;
  return georeference(wholeTies(halfTies.value), now.mode, now.scan);
});

/** By how many metres each tie is missed, in the order of {@link halfTies}; `null` where unknown. */
export const residualsM = computed<readonly (number | null)[]>(() => {
  const fit = tieFit.value;
  const rest = fit?.ok === true ? [...fit.placement.residualsM] : [];
  return halfTies.value.map((tie) => (isWhole(tie) ? (rest.shift() ?? null) : null));
});

/** Begins to tie a scanned map, unless something else is open: then the person is told. */
export function startTying(scan: Scan): void {
  const before = tying.peek();
  if (before?.scan.id === scan.id) return;
  if (before !== null && areTiesChanged()) {
    notify('info', t('scans.tieOpen'));
    return;
  }
  const corners = cornersOf(scan).map((pixel): HalfTie => ({ pixel, lngLat: null }));
  const hasCorners = scan.mode === 'corners' && scan.ties.length === corners.length;
  const drafts = {
    points: scan.mode === 'points' ? scan.ties : [],
    corners: hasCorners ? scan.ties : corners,
  };
  batch(() => {
    if (!tryEnter('georeferencing')) return;
    selection.value = null;
    chooser.value = null;
    tying.value = activate({ scan, mode: scan.mode, drafts, active: 0 });
  });
}

/** Ends; asks first when ties would be lost. */
export function leaveTying(): void {
  if (areTiesChanged()) isAskedToKeepTies.value = true;
  else stopTying();
}

/** Ends without storing anything. */
export function stopTying(): void {
  leave('georeferencing');
}

/** Whether stopping now would lose something. */
export function areTiesChanged(): boolean {
  const now = tying.peek();
  if (now === null) return false;
  const before = now.scan.mode === now.mode ? now.scan.ties : [];
  return JSON.stringify(wholeTies(tiesOf(now))) !== JSON.stringify(before);
}

export function setTieMode(mode: TieMode): void {
  revise('scans.step.mode', (now) => (now.mode === mode ? now : activate({ ...now, mode })));
}

/** Chooses the tie that the next click sets. */
export function chooseTie(index: number): void {
  const now = tying.peek();
  if (now !== null) tying.value = { ...now, active: index };
}

export function removeTie(index: number): void {
  revise('scans.step.removed', (now) =>
    activate(
      withTies(
        now,
        tiesOf(now).filter((_, at) => at !== index),
      ),
    ),
  );
}

/** Says where the chosen tie lies in the image. */
export function setTiePixel(pixel: readonly [x: number, y: number]): void {
  setHalf({ pixel });
}

/** Says where the chosen tie lies on Earth. */
export function setTiePlace(lngLat: LngLat): void {
  setHalf({ lngLat });
}

/** Stores the ties. Answers `false` when they do not place the image or could not be stored. */
export async function saveTies(): Promise<boolean> {
  const now = tying.peek();
  if (now === null || tieFit.peek()?.ok !== true) return false;
  const stored = scans.peek().find(({ id }) => id === now.scan.id) ?? now.scan;
  const ties = wholeTies(tiesOf(now));
  const scan: Scan = { ...stored, mode: now.mode, ties: [...ties], isVisible: true };
  // Ties that are stored already are no edit: it would take away what Redo could bring back.
  const isSame = JSON.stringify(scan) === JSON.stringify(stored);
  const isStored = isSame || (await applyChange('editScan', { table: 'scans', put: [scan] }));
  if (isStored) stopTying();
  return isStored;
}

function setHalf(half: Partial<HalfTie>): void {
  revise('scans.step.point', (now) => {
    const ties = [...tiesOf(now)];
    if (now.mode === 'corners' && now.active >= ties.length) return now;
    const tie = { pixel: null, lngLat: null, ...ties[now.active], ...half };
    ties[now.active] = tie;
    const next = withTies(now, ties);
    return isWhole(tie) ? activate(next) : next;
  });
}

/** Chooses the first tie that is not whole: in `points` there is always a new one. */
function activate(now: Tying): Tying {
  const ties = tiesOf(now);
  const open = ties.findIndex((tie) => !isWhole(tie));
  return { ...now, active: open === -1 ? ties.length : open };
}

function withTies(now: Tying, ties: readonly HalfTie[]): Tying {
  return { ...now, drafts: { ...now.drafts, [now.mode]: ties } };
}

function tiesOf(now: Tying | null): readonly HalfTie[] {
  return now === null ? [] : now.drafts[now.mode];
}

function wholeTies(ties: readonly HalfTie[]): readonly Tie[] {
  return ties.flatMap(({ pixel, lngLat }) =>
    pixel === null || lngLat === null ? [] : [{ pixel: [...pixel], lngLat: [...lngLat] } as Tie],
  );
}

function isWhole({ pixel, lngLat }: HalfTie): boolean {
  return pixel !== null && lngLat !== null;
}

function revise(what: MessageKey, revised: (now: Tying) => Tying): void {
  const now = tying.peek();
  if (now === null) return;
  const next = revised(now);
  if (next === now) return;
  steps.record(now, what);
  tying.value = next;
}

function comeBackTo(move: (now: Tying) => Tying | null): void {
  const now = tying.peek();
  const then = now && move(now);
  if (then !== null) tying.value = then;
}
