import { type ReadonlySignal, useComputed } from '@preact/signals';
import type { EventSummary } from '../../geodata/model/records.ts';
import { selection } from '../state/selection.ts';

/** Which row of a list the Tab key stops at: the selected one, else the first. */
export function useTabStop(
  rows: ReadonlySignal<readonly EventSummary[]>,
): ReadonlySignal<string | undefined> {
  return useComputed(() => {
    const id = selection.value?.kind === 'event' ? selection.value.id : undefined;
    return rows.value.some((event) => event.id === id) ? id : rows.value[0]?.id;
  });
}
