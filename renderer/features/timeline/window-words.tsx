import { useSignal } from '@preact/signals';
import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import { formatWindow } from '../../../geodata/model/time/format-date.ts';
import { clock, isVisiting, ownWindow } from '../../core/clock.ts';
import { runCommand } from '../../core/commands.ts';
import { language, t } from '../../core/language.ts';
import { keysOf } from '../../ui/command-keys.ts';
import { Icon } from '../../ui/icon.tsx';
import { FieldFault } from './field-fault.tsx';
import { createTypedDate } from './typed-date.ts';

/** What the clock shows, in words; pressed, any date or stretch can be typed in its place. */
export function WindowWords() {
  const isTyping = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const { startDay, endDay } = clock.value;
  const words = formatWindow(startDay, endDay, language.value);
  const leave = () => {
    isTyping.value = false;
    // Where the field was, once it is gone.
    requestAnimationFrame(() => button.current?.focus());
  };
  if (isTyping.value) return <WholeField onLeave={leave} />;
  return (
    <div class="time-words">
      <button
        ref={button}
        type="button"
        class="words-button"
        aria-label={t('time.typeWindow', { window: words })}
        title={t('time.typeHint')}
        onClick={() => {
          isTyping.value = true;
        }}
      >
        {words}
      </button>
      {isVisiting.value && <BackToOwn />}
    </div>
  );
}

/** The way back from the days of a record to what was set by hand. */
function BackToOwn() {
  const { startDay, endDay } = ownWindow.value;
  const window = formatWindow(startDay, endDay, language.value);
  return (
    <button
      type="button"
      class="button back-to-own"
      title={`${t('time.backTo', { window })} (${keysOf('time.eventDays')})`}
      aria-label={t('time.backTo', { window })}
      onClick={() => runCommand('time.eventDays')}
    >
      <Icon name="back" />
      {window}
    </button>
  );
}

function WholeField({ onLeave }: { readonly onLeave: () => void }) {
  const typed = useMemo(() => createTypedDate('whole'), []);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    input.current?.focus();
  }, []);
  const fault = typed.fault.value;
  return (
    <div class="time-words window-field">
      <input
        ref={input}
        class="field whole-field"
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('time.window')}
        placeholder={t('time.typeExample')}
        value={typed.text.value ?? ''}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onInput={(event) => typed.type(event.currentTarget.value)}
        onBlur={() => {
          if (typed.fault.peek() === null) onLeave();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.preventDefault();
          if (event.key === 'Escape' || (event.key === 'Enter' && typed.commit())) onLeave();
        }}
      />
      <FieldFault id={`${id}-fault`} fault={fault} />
    </div>
  );
}
