import { computed } from '@preact/signals';
import { comparison, drawnCount, isComparing } from './comparison.ts';

/** How the maps of a comparison stand in the room. */
export interface ComparisonLayout {
  readonly count: number;
  readonly columns: number;
  readonly rows: number;
  /** Whether the second lies over the first, up to a line. */
  readonly isSwiped: boolean;
}

/** The layout of now; one map has the room to itself. */
export const comparisonLayout = computed<ComparisonLayout>(() => {
  const count = drawnCount.value;
  const isSwiped = isComparing.value && comparison.value?.layout === 'swipe';
  return { count, isSwiped, ...(isSwiped ? { columns: 1, rows: 1 } : gridOf(count)) };
});

/** Columns and rows for that many maps, in a room that is wider than high. */
function gridOf(count: number): { readonly columns: number; readonly rows: number } {
  const columns = count <= 3 ? count : count === 4 ? 2 : 3;
  return { columns, rows: Math.ceil(count / columns) };
}

/** Where a map stands, as variables of its style: column and row, counted from 0. */
export function placeStyle(index: number): Readonly<Record<'--column' | '--row', string>> {
  const { columns } = comparisonLayout.value;
  return { '--column': String(index % columns), '--row': String(Math.floor(index / columns)) };
}
