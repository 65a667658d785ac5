import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { FIRST_DAY } from '../../../geodata/model/time/edtf.ts';
import { edtfOfEnd, formatDay } from '../../../geodata/model/time/format-date.ts';
import { readDates } from '../../../geodata/model/time/read-date.ts';
import { changePreferences } from '../../core/change-preferences.ts';
import { language, t } from '../../core/language.ts';
import { preferences } from '../../core/preferences.ts';

/** The day whose knowledge is shown, typed in any form people write; the end of what is named. */
export function KnownDayField() {
  const id = useId();
  const typed = useSignal<string | null>(null);
  const isWrong = useSignal(false);
  const day = preferences.value.knownThenDay;
  const commit = () => {
    if (typed.value === null) return;
    const [reading] = readDates(typed.value);
    isWrong.value = reading === undefined || reading.date.endDay < FIRST_DAY;
    if (reading === undefined || isWrong.value) return;
    typed.value = null;
    void changePreferences({ knownThenDay: reading.date.endDay });
  };
  return (
    <div class="map-choice">
      <label class="field-label" for={id}>
        {t('evidence.day')}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={typed.value ?? edtfOfEnd(day)}
        aria-invalid={isWrong.value}
        aria-describedby={`${id}-reading`}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
        }}
        onChange={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
      <p
        id={`${id}-reading`}
        class={isWrong.value ? 'known-day field-error' : 'known-day hint'}
        aria-live="polite"
      >
        {isWrong.value
          ? t('time.unreadable', { text: typed.value ?? '' })
          : formatDay(day, language.value)}
      </p>
    </div>
  );
}
