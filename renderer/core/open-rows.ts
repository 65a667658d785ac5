import { batch, effect, signal } from '@preact/signals';
import { openPageRef } from './page.ts';
import { closeChooser, selection } from './selection.ts';

/** Rows of a table of points that are read in the panel at the right, the one looked at first. */
export interface OpenRows {
  readonly datasetId: string;
  /** Numbers in the file, from 0. */
  readonly rows: readonly number[];
}
export const openRows = signal<OpenRows | null>(null);

/** Opens rows; what was selected or read no longer is. */
export function showRows(next: OpenRows): void {
  batch(() => {
    closeChooser();
    selection.value = null;
    openPageRef.value = null;
    openRows.value = next;
  });
}

/** Closes the rows. Answers whether some were open. */
export function closeRows(): boolean {
  const wereOpen = openRows.peek() !== null;
  openRows.value = null;
  return wereOpen;
}

/** Closes the rows when a record or a page takes their place. */
export function followOpenRows(): () => void {
  return effect(() => {
    if (selection.value !== null || openPageRef.value !== null) openRows.value = null;
  });
}
