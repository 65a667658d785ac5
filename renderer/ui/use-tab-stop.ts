import { type ReadonlySignal, useComputed } from '@preact/signals';
import { selection } from '../core/selection.ts';

/** Which row of a list the Tab key stops at: the selected one, else the first. */
export function useTabStop(
  rows: ReadonlySignal<readonly { readonly id: string }[]>,
): ReadonlySignal<string | undefined> {
  return useComputed(() => {
    const id = selection.value?.id;
    return rows.value.some((row) => row.id === id) ? id : rows.value[0]?.id;
  });
}
