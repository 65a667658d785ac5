import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { t } from '../core/language.ts';

/** As many rows of a list are drawn at once; more would make every change of the list slow. */
const PAGE_ROWS = 200;

/** The part of a list that is drawn, and the way to the rest. */
export interface Page<Row> {
  readonly rows: ReadonlySignal<readonly Row[]>;
  readonly countBefore: ReadonlySignal<number>;
  readonly countAfter: ReadonlySignal<number>;
  /** Goes on (1) or back (-1). */
  readonly turn: (by: 1 | -1) => void;
}

/**
 * Draws a list page by page.
 *
 * @param placeInSight a place that must be drawn whenever it changes; `null` for none
 */
export function usePage<Row>(
  list: ReadonlySignal<readonly Row[]>,
  placeInSight?: ReadonlySignal<number | null>,
): Page<Row> {
  const from = useSignal(0);
  const first = useComputed(() => {
    const last = Math.max(0, list.value.length - 1);
    return Math.min(from.value, last - (last % PAGE_ROWS));
  });
  useSignalEffect(() => {
    const place = placeInSight?.value ?? null;
    if (place !== null) from.value = place - (place % PAGE_ROWS);
  });
  return {
    rows: useComputed(() => list.value.slice(first.value, first.value + PAGE_ROWS)),
    countBefore: first,
    countAfter: useComputed(() => Math.max(0, list.value.length - first.value - PAGE_ROWS)),
    turn: (by) => {
      from.value = Math.max(0, first.peek() + by * PAGE_ROWS);
    },
  };
}

/** The way to the rows before those that are drawn; nothing when there are none. */
export function RowsBefore<Row>({ page }: { readonly page: Page<Row> }) {
  const count = page.countBefore.value;
  if (count === 0) return null;
  return (
    <button type="button" class="button rows-more" onClick={() => page.turn(-1)}>
      {t('lists.before', { count })}
    </button>
  );
}

/** The way to the rows after those that are drawn; nothing when there are none. */
export function RowsAfter<Row>({ page }: { readonly page: Page<Row> }) {
  const count = page.countAfter.value;
  if (count === 0) return null;
  return (
    <button type="button" class="button rows-more" onClick={() => page.turn(1)}>
      {t('lists.after', { count })}
    </button>
  );
}
