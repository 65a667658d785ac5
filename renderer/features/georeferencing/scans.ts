import { computed, signal } from '@preact/signals';
import { boundsOf } from '../../../geodata/model/space/bounds.ts';
import {
  type Corners,
  type Georeference,
  georeference,
} from '../../../geodata/model/space/georeference.ts';
import type { Scan } from '../../../geodata/model/workbook/workbook.ts';
import { api } from '../../api.ts';
import { flyToBounds } from '../../core/camera.ts';
import { bringIntoClock, clock } from '../../core/clock.ts';
import { isComparing as areMapsCompared } from '../../core/comparison.ts';
import { scanRows } from '../../core/dated-tables.ts';
import { explain, t } from '../../core/language.ts';
import { mode } from '../../core/mode.ts';
import { notify } from '../../core/notices.ts';
import { isSafeStart } from '../../core/setup.ts';
import { applyChange, scans, take } from '../../core/workbook.ts';
import {
  georeferenceFit,
  georeferencing,
  startGeoreferencing,
  stopGeoreferencing,
} from './georeferencing.ts';

/** A scanned map as it lies on the map now. */
export interface DrawnScan {
  readonly id: string;
  readonly title: string;
  readonly corners: Corners;
  readonly opacity: number;
}

/** The opacity under a slider that is being dragged; it is stored when it is let go. */
export const opacityPreview = signal<{ readonly id: string; readonly opacity: number } | null>(
  null,
);

/** Whether an image is being chosen and read. */
export const isAddingScan = signal(false);

/** How far the line of comparison stands from the left, 0–1; `null` when nothing is compared. */
export const swipeShare = signal<number | null>(null);

const placements = computed<ReadonlyMap<string, Georeference>>(
  () => new Map(scans.value.map((scan) => [scan.id, georeference(scan.ties, scan.mode, scan)])),
);

const watch = scanRows.watch();
let idsLast: ReadonlySet<string> = new Set();
/** The scanned maps of the years shown: the same set until one comes or goes. */
const idsInYears = computed<ReadonlySet<string>>(() => {
  scanRows.version.value;
  const { entered, left } = watch.moveTo(clock.value);
  if (entered.length + left.length > 0) idsLast = new Set(watch.shown.keys());
  return idsLast;
});

/** What the map draws: visible, georeferenced and of the years shown. One being georeferenced follows its control points. */
export const drawnScans = computed<readonly DrawnScan[]>(() =>
  scans.value.flatMap((scan) => {
    const isGeoreferencing = georeferencing.value?.scan.id === scan.id;
    const isWanted = scan.isVisible && isScanInYears(scan) && !isSafeStart.value;
    if (!isGeoreferencing && !isWanted) return [];
    const placed = isGeoreferencing ? georeferenceFit.value : placements.value.get(scan.id);
    if (placed?.ok !== true) return [];
    const preview = opacityPreview.value;
    const opacity = preview?.id === scan.id ? preview.opacity : scan.opacity;
    return [{ id: scan.id, title: scan.title, corners: placed.placement.corners, opacity }];
  }),
);

/** Whether there is something to compare now, it was asked for, and the map has the room for it. */
export const isComparing = computed(
  () =>
    swipeShare.value !== null &&
    mode.value !== 'georeferencing' &&
    !areMapsCompared.value &&
    drawnScans.value.length > 0,
);

/** Whether the years shown leave a scanned map in. */
export function isScanInYears({ id }: Scan): boolean {
  return idsInYears.value.has(id);
}

/** Where the image of a scanned map is. */
export function scanUrl(id: string): string {
  return new URL(`workbook/scans/${id}`, document.baseURI).href;
}

/** Asks for an image and adds it; one that does not say where it lies is to be georeferenced at once. */
export async function addScan(): Promise<void> {
  if (isAddingScan.peek()) return;
  isAddingScan.value = true;
  const result = await api.request('scans.add');
  isAddingScan.value = false;
  if (!result.ok) notify('error', explain(result.error));
  if (!result.ok || result.value === null) return;
  take({ ok: true, value: result.value });
  const { scanId } = result.value;
  const scan = scans.peek().find(({ id }) => id === scanId);
  if (scan === undefined) return;
  const isGeoreferenced = scan.ties.length > 0;
  notify(
    'info',
    t(isGeoreferenced ? 'scans.addedGeoreferenced' : 'scans.added', { title: scan.title }),
  );
  if (isGeoreferenced) zoomToScan(scan);
  else startGeoreferencing(scan);
}

/** Stores changed parts of a scanned map as one edit. */
export function editScan(scan: Scan, patch: Partial<Omit<Scan, 'id'>>): Promise<boolean> {
  return applyChange('editScan', { table: 'scans', put: [{ ...scan, ...patch }] });
}

/** Shows an opacity without storing it. */
export function previewOpacity({ id }: Scan, opacity: number): void {
  opacityPreview.value = { id, opacity };
}

/** Stores the opacity that was shown. */
export async function saveOpacity(scan: Scan, opacity: number): Promise<void> {
  await editScan(scan, { opacity });
  opacityPreview.value = null;
}

/** Deletes a scanned map at once: undoing brings it back. */
export async function deleteScan({ id, title }: Scan): Promise<void> {
  if (georeferencing.peek()?.scan.id === id) stopGeoreferencing();
  const isDeleted = await applyChange('deleteScan', { table: 'scans', delete: [id] });
  if (isDeleted) notify('info', t('scans.deleted', { title }));
}

/** Flies to where a scanned map lies; the years move if they left it out. */
export function zoomToScan({ id }: Scan): void {
  const placed = placements.peek().get(id);
  if (placed?.ok !== true) return;
  bringIntoClock(scanRows.entryOf(id)?.row ?? null);
  flyToBounds(boundsOf(placed.placement.corners));
}

/** Switches the comparison on, from the middle, or off. */
export function toggleSwipe(): void {
  swipeShare.value = swipeShare.peek() === null ? 0.5 : null;
}
