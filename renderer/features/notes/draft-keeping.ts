import { computed, effect } from '@preact/signals';
import type { LngLat, NoteGeometry } from '../../../geodata/model/space/lng-lat.ts';
import type { NoteDraft } from '../../../geodata/model/workbook/workbook.ts';
import { api } from '../../api.ts';
import { explain, t } from '../../core/language.ts';
import { beforeLeaving } from '../../core/leaving.ts';
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
  /** `undefined` when it is not known what main keeps: the last could not be kept. */
  let kept: NoteDraft | null | undefined = session.peek().draft;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keepNow = async () => {
    clearTimeout(timer);
    timer = undefined;
    const next = draftToKeep.peek();
    if (next === kept) return;
    kept = next;
    if (!(await keep(next)) && kept === next) kept = undefined;
  };
  const stopKeeping = beforeLeaving(keepNow);
  const stop = effect(() => {
    // The wait that has begun is not begun anew: there may be no pause in the typing.
    if (draftToKeep.value === null) void keepNow();
    else if (draftToKeep.value !== kept) timer ??= setTimeout(keepNow, KEEP_EVERY_MS);
  });
  return () => {
    stop();
    stopKeeping();
    void keepNow();
  };
}

/** What would be lost: the open note, or the shape under way as far as it has come. */
const draftToKeep = computed<NoteDraft | null>(() => {
  const now = drawing.value;
  if (now.step === 'editing') return isDraftChanged(now.draft) ? now.draft : null;
  const { corners } = shapeUnderWay.value;
  if (now.step !== 'drawing') return null;
  const geometry = toGeometry(now.shape, corners);
  return geometry && newDraft(geometry, now.style);
});

/** The shape that these corners make, `null` while they make none. */
function toGeometry(shape: DrawnShape, corners: readonly LngLat[]): NoteGeometry | null {
  const [first, ...rest] = corners.map(([lng, lat]): [number, number] => [lng, lat]);
  if (shape === 'point' || first === undefined || rest.length === 0) return null;
  if (shape === 'line' || rest.length === 1)
    return { type: 'LineString', coordinates: [first, ...rest] };
  return { type: 'Polygon', coordinates: [[first, ...rest, first]] };
}

/** Answers whether it is kept, after telling the person when it is not. */
async function keep(draft: NoteDraft | null): Promise<boolean> {
  const result = await api.request('session.keep', { draft });
  if (!result.ok) notify('error', explain(result.error));
  return result.ok;
}

function restoreDraft(): void {
  const { draft } = session.peek();
  if (draft === null || !isDraftChanged(draft)) return;
  openDraft(draft);
  notify('info', t('notes.restored'));
}
