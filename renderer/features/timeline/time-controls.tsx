import { FIRST_DAY, LAST_DAY } from '../../../geodata/model/time/edtf.ts';
import { formatWindow } from '../../../geodata/model/time/format-date.ts';
import { clock, isPlaying } from '../../core/clock.ts';
import { runCommand } from '../../core/commands.ts';
import { language, t } from '../../core/language.ts';
import { findStep } from '../../core/stepping.ts';
import { keysOf } from '../../ui/command-keys.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { PLAY_SPEEDS, playYearsPerSecond } from './playing.ts';
import { WindowField } from './window-field.tsx';

/** Play, step, speed; the years shown in words; the years shown to type. */
export function TimeControls() {
  const { startDay, endDay } = clock.value;
  const isAll = startDay === FIRST_DAY && endDay === LAST_DAY;
  return (
    <div class="time-controls">
      <div class="time-buttons">
        <PlayButtons />
        <SpeedChoice />
      </div>
      <p class="time-words">{formatWindow(startDay, endDay, language.value)}</p>
      <div class="time-fields">
        <WindowField end="start" />
        <WindowField end="end" />
        <button
          type="button"
          class="button"
          disabled={isAll}
          title={`${t('command.time.all')} (${keysOf('time.all')})`}
          onClick={() => runCommand('time.all')}
        >
          {t('command.time.all')}
        </button>
      </div>
    </div>
  );
}

function PlayButtons() {
  return (
    <>
      <IconButton
        icon="stepPrevious"
        label={t('command.time.previous')}
        keys={keysOf('time.previous')}
        isDisabled={findStep(-1) === undefined}
        onClick={() => runCommand('time.previous')}
      />
      <IconButton
        icon={isPlaying.value ? 'pause' : 'play'}
        label={t(isPlaying.value ? 'time.pause' : 'time.play')}
        keys={keysOf('time.play')}
        onClick={() => runCommand('time.play')}
      />
      <IconButton
        icon="stepNext"
        label={t('command.time.next')}
        keys={keysOf('time.next')}
        isDisabled={findStep(1) === undefined}
        onClick={() => runCommand('time.next')}
      />
    </>
  );
}

function SpeedChoice() {
  const number = new Intl.NumberFormat(language.value);
  return (
    <select
      class="field speed"
      aria-label={t('time.speed')}
      onChange={(event) => {
        playYearsPerSecond.value = Number(event.currentTarget.value);
      }}
    >
      {PLAY_SPEEDS.map((years) => (
        <option key={years} value={years} selected={years === playYearsPerSecond.value}>
          {t(years === 1 ? 'time.speedOne' : 'time.speedOption', { years: number.format(years) })}
        </option>
      ))}
    </select>
  );
}
