import { batch, effect, type ReadonlySignal } from '@preact/signals';
import { clock } from '../../core/clock.ts';
import { eventRows } from '../../core/content.ts';
import { Flags } from '../../core/flags.ts';

const inside = new Flags();

/** Whether an event lies in the years shown: a signal of its own for each. */
export function isInside(eventId: string): ReadonlySignal<boolean> {
  return inside.of(eventId);
}

/** Keeps {@link isInside} true by what the clock brings in and takes out. */
export function followInside(): () => void {
  return effect(() => {
    const rows = eventRows.value;
    const watch = rows.watch();
    const stop = effect(() => {
      const { entered, left } = watch.moveTo(clock.value);
      batch(() => {
        for (const { id } of left) inside.set(id, false);
        for (const { id } of entered) inside.set(id, true);
      });
    });
    return () => {
      stop();
      rows.unwatch(watch);
      for (const id of watch.shown.keys()) inside.set(id, false);
    };
  });
}
