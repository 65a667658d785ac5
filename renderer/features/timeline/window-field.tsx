import { useSignalEffect } from '@preact/signals';
import { useId, useMemo } from 'preact/hooks';
import { edtfOfWindow } from '../../../geodata/model/time/format-date.ts';
import { clock } from '../../core/clock.ts';
import { t } from '../../core/language.ts';
import { FieldFault } from './field-fault.tsx';
import type { WindowEnd } from './step-day.ts';
import { createTypedDate } from './typed-date.ts';

/** One end of the window, typed in any form people write: `1954`, `March 13, 1954`, EDTF. */
export function WindowField({ end }: { readonly end: WindowEnd }) {
  const typed = useMemo(() => createTypedDate(end), [end]);
  const id = useId();
  useSignalEffect(() => {
    // The other end may have been what was wrong.
    if (clock.value) typed.retry();
  });
  const [start, last] = edtfOfWindow(clock.value.startDay, clock.value.endDay);
  const fault = typed.fault.value;
  return (
    <div class="window-field">
      <label for={id}>{t(end === 'start' ? 'time.from' : 'time.to')}</label>
      <input
        id={id}
        class="field"
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={typed.text.value ?? (end === 'start' ? start : last)}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onInput={(event) => typed.type(event.currentTarget.value)}
        onChange={typed.commit}
        onKeyDown={(event) => {
          // What was set is set: the next key is a command again, and Tab goes on from here.
          if (event.key === 'Enter' && typed.commit()) event.currentTarget.blur();
          if (event.key !== 'Escape' || typed.text.peek() === null) return;
          event.preventDefault();
          typed.reset();
        }}
      />
      <FieldFault id={`${id}-fault`} fault={fault} />
    </div>
  );
}
