import { type ReadonlySignal, signal } from '@preact/signals';
import { formatEdtf } from '../../../geodata/model/time/format-date.ts';
import type { DateReading } from '../../../geodata/model/time/read-date.ts';
import { clock, isPlaying, setClock } from '../../core/clock.ts';
import { language, t } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';
import { parseTypedWindow, type TypedFor, type TypedWindow } from './parse-window.ts';

type Fault = Extract<TypedWindow, { ok: false }>;

/** A date while it is typed for the window, and why it could not be taken. */
export interface TypedDate {
  /** `null` while nothing is typed. */
  readonly text: ReadonlySignal<string | null>;
  readonly fault: ReadonlySignal<Fault | null>;
  readonly type: (text: string) => void;
  /** Sets the window. Answers whether nothing stands in the way; nothing typed is no hindrance. */
  readonly commit: () => boolean;
  /** Tries what was refused once more: the window has changed since. */
  readonly retry: () => void;
  readonly reset: () => void;
}

/** Nothing typed yet, for an end of the window or for all of it. */
export function createTypedDate(meant: TypedFor): TypedDate {
  const text = signal<string | null>(null);
  const fault = signal<Fault | null>(null);
  const reset = () => {
    text.value = null;
    fault.value = null;
  };
  const commit = () => {
    const typed = text.peek();
    if (typed === null) return true;
    const result = parseTypedWindow(typed, meant, clock.peek());
    if (!result.ok) {
      fault.value = result;
      return false;
    }
    isPlaying.value = false;
    reset();
    setClock(result.window);
    tellOrder(result.reading);
    return true;
  };
  return {
    text,
    fault,
    type(typed) {
      text.value = typed;
    },
    commit,
    retry() {
      if (fault.peek() !== null) commit();
    },
    reset,
  };
}

/** Day and month in figures are never taken for granted silently. */
function tellOrder({ date, order }: DateReading): void {
  if (order === null) return;
  notify('info', t('time.readAs', { date: formatEdtf(date.edtf, language.value) }));
}
