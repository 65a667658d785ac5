import { computed, effect } from '@preact/signals';
import type { LngLat, NoteGeometry } from '../../../geodata/model/lng-lat.ts';
import type { NoteDraft } from '../../../geodata/model/workbook.ts';
import { api } from '../../api.ts';
import { explain, t } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';
import { session } from '../../core/session.ts';
import { isDraftChanged, newDraft, openDraft } from './draft.ts';
import { type DrawnShape, drawing, shapeUnderWay } from './drawing.ts';

/** What is typed is on disk this long after it at the latest, however steadily one types. */
const KEEP_EVERY_MS = 500;

/**
 * Keeps the open draft on disk until it is saved or discarded, and opens again what a reload, a
 * quit or a crash interrupted. Main writes it: what the page's own storage is given reaches the
 * disk only seconds later.
 */
export function followDraft(): () => void {
  restoreDraft();
  let kept = session.peek().draft;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keepNow = () => {
    clearTimeout(timer);
    timer = undefined;
    const next = draftToKeep.peek();
    if (next === kept) return;
    kept = next;
    void keep(next);
  };
  addEventListener('pagehide', keepNow);
  const stop = effect(() => {
    // The wait that has begun is not begun anew: there may be no pause in the typing.
    if (draftToKeep.value !== kept) timer ??= setTimeout(keepNow, KEEP_EVERY_MS);
  });
  return () => {
    stop();
    keepNow();
    removeEventListener('pagehide', keepNow);
  };
}

/** What would be lost: the open note, or the shape under way as far as it has come. */
const draftToKeep = computed<NoteDraft | null>(() => {
  const now = drawing.value;
  if (now.step === 'editing') return isDraftChanged(now.draft) ? now.draft : null;
  const { corners } = shapeUnderWay.value;
  const geometry = now.step === 'drawing' ? toGeometry(now.shape, corners) : null;
  return geometry && newDraft(geometry);
});

/** The shape that these corners make, `null` while they make none. */
function toGeometry(shape: DrawnShape, corners: readonly LngLat[]): NoteGeometry | null {
  const [first, ...rest] = corners.map(([lng, lat]): [number, number] => [lng, lat]);
  if (shape === 'point' || first === undefined || rest.length === 0) return null;
  if (shape === 'line' || rest.length === 1)
    return { type: 'LineString', coordinates: [first, ...rest] };
  return { type: 'Polygon', coordinates: [[first, ...rest, first]] };
}

async function keep(draft: NoteDraft | null): Promise<void> {
  const result = await api.request('session.keep', { draft });
  if (!result.ok) notify('error', explain(result.error));
}

function restoreDraft(): void {
  const { draft } = session.peek();
  if (draft === null || !isDraftChanged(draft)) return;
  openDraft(draft);
  notify('info', t('notes.restored'));
}
