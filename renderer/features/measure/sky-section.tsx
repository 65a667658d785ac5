import { signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { MessageKey } from '../../../geodata/model/messages/messages.ts';
import type { LngLat } from '../../../geodata/model/space/lng-lat.ts';
import { formatDay } from '../../../geodata/model/time/format-date.ts';
import { readDates } from '../../../geodata/model/time/read-date.ts';
import { shownDay } from '../../core/as-of.ts';
import { language, t } from '../../core/language.ts';
import {
  clockOffsetMin,
  formatMoment,
  type Night,
  nightOf,
  SKY_CLOCKS,
  type SkyClock,
} from './sky.ts';

/** By which clocks the night is told, until another is chosen. */
const chosenClock = signal<SkyClock>('saigon');
/** The day that was typed; while there is none it is the day the map shows. */
const typedDay = signal('');

/** Sun and moon over a place in the night that begins on a day. */
export function SkySection({ place }: { readonly place: LngLat }) {
  const titleId = useId();
  const clockId = useId();
  const day = dayOf(typedDay.value);
  const offsetMin = clockOffsetMin(chosenClock.value, day ?? shownDay.value);
  return (
    <section class="measure-section" aria-labelledby={titleId}>
      <h3 id={titleId}>{t('sky.title')}</h3>
      <DayField isRefused={day === null} />
      <div class="measure-choice">
        <label class="field-label" for={clockId}>
          {t('sky.clock')}
        </label>
        <select
          id={clockId}
          class="field"
          value={chosenClock.value}
          onChange={({ currentTarget }) => {
            chosenClock.value = SKY_CLOCKS.find((one) => one === currentTarget.value) ?? 'utc';
          }}
        >
          {SKY_CLOCKS.map((clock) => (
            <option key={clock} value={clock}>
              {t(`sky.clock.${clock}`, {
                offset: offsetInWords(clockOffsetMin('saigon', day ?? shownDay.value)),
              })}
            </option>
          ))}
        </select>
      </div>
      {day !== null && <NightTable night={nightOf(place, day, offsetMin)} offsetMin={offsetMin} />}
      <p class="hint">{t('sky.how')}</p>
    </section>
  );
}

function DayField({ isRefused }: { readonly isRefused: boolean }) {
  const id = useId();
  const errorId = useId();
  return (
    <div>
      <label class="field-label" for={id}>
        {t('sky.evening')}
      </label>
      <input
        id={id}
        class="field"
        type="text"
        autocomplete="off"
        placeholder={formatDay(shownDay.value, language.value)}
        value={typedDay.value}
        aria-invalid={isRefused}
        {...(isRefused && { 'aria-describedby': errorId })}
        onInput={({ currentTarget }) => {
          typedDay.value = currentTarget.value;
        }}
      />
      {isRefused && (
        <p id={errorId} class="field-error">
          {t('sky.noDay')}
        </p>
      )}
    </div>
  );
}

function NightTable({ night, offsetMin }: { readonly night: Night; readonly offsetMin: number }) {
  const moments: readonly (readonly [MessageKey, Date | null])[] = [
    ['sky.sunset', night.sunset],
    ['sky.dusk', night.dusk],
    ['sky.moonrise', night.moonrise],
    ['sky.moonset', night.moonset],
    ['sky.dawn', night.dawn],
    ['sky.sunrise', night.sunrise],
  ];
  const percent = new Intl.NumberFormat(language.value, { style: 'percent' });
  return (
    <dl class="measure-facts">
      {moments.map(([label, moment]) => (
        <div key={label}>
          <dt>{t(label)}</dt>
          <dd>{moment === null ? t('sky.never') : formatMoment(moment, offsetMin)}</dd>
        </div>
      ))}
      <div>
        <dt>{t('sky.moon')}</dt>
        <dd>
          {t(`sky.phase.${night.phase}`)}, {t('sky.lit', { share: percent.format(night.litShare) })}
        </dd>
      </div>
      <div>
        <dt>{t('sky.moonlight')}</dt>
        <dd>{t('sky.hours', hoursOf(night.moonlightMin))}</dd>
      </div>
    </dl>
  );
}

function hoursOf(minutes: number) {
  return { hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') };
}

function offsetInWords(minutes: number): string {
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/** The day a text means, the day shown where nothing is typed; `null` when it is no single day. */
function dayOf(text: string): number | null {
  if (text.trim() === '') return shownDay.value;
  const date = readDates(text).find(({ date: one }) => one.startDay === one.endDay)?.date;
  return date?.startDay ?? null;
}
