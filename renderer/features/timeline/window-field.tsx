import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { edtfOfEnd, edtfOfStart, formatEdtf } from '../../../geodata/model/time/format-date.ts';
import type { DateReading } from '../../../geodata/model/time/read-date.ts';
import { clock, isPlaying, setClock } from '../../core/clock.ts';
import { language, t } from '../../core/language.ts';
import { notify } from '../../core/notices.ts';
import { parseTypedWindow, type TypedWindow } from './parse-window.ts';
import type { WindowEnd } from './step-day.ts';

/** One end of the window, typed in any form people write: `1954`, `March 13, 1954`, EDTF. */
export function WindowField({ end }: { readonly end: WindowEnd }) {
  const typed = useSignal<string | null>(null);
  const problem = useSignal<Extract<TypedWindow, { ok: false }> | null>(null);
  const id = useId();
  const reset = () => {
    typed.value = null;
    problem.value = null;
  };
  const commit = () => {
    if (typed.value === null) return;
    const result = parseTypedWindow(typed.value, end, clock.peek());
    problem.value = result.ok ? null : result;
    if (!result.ok) return;
    isPlaying.value = false;
    setClock(result.window);
    tellOrder(result.reading);
    typed.value = null;
  };
  const { startDay, endDay } = clock.value;
  const current = end === 'start' ? edtfOfStart(startDay) : edtfOfEnd(endDay);
  return (
    <div class="window-field">
      <label for={id}>{t(end === 'start' ? 'time.from' : 'time.to')}</label>
      <input
        id={id}
        class="field"
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={typed.value ?? current}
        aria-invalid={problem.value !== null}
        aria-describedby={problem.value === null ? undefined : `${id}-problem`}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
        }}
        onChange={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            commit();
            // What was set is set: the next key is a command again, and Tab goes on from here.
            if (problem.peek() === null) event.currentTarget.blur();
          }
          if (event.key !== 'Escape' || typed.value === null) return;
          event.preventDefault();
          reset();
        }}
      />
      {problem.value && (
        <p id={`${id}-problem`} class="field-error card" role="alert">
          {t(problem.value.key, problem.value.params)}
        </p>
      )}
    </div>
  );
}

/** Day and month in figures are never taken for granted silently. */
function tellOrder({ date, order }: DateReading): void {
  if (order === null) return;
  notify('info', t('time.readAs', { date: formatEdtf(date.edtf, language.value) }));
}
