import { FIRST_DAY, LAST_DAY } from '../../../geodata/model/time/edtf.ts';
import { clock, isPlaying } from '../../core/clock.ts';
import { runCommand } from '../../core/commands.ts';
import { t } from '../../core/language.ts';
import { findStep } from '../../core/stepping.ts';
import { keysOf } from '../../ui/command-keys.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { PlayChoices } from './play-choices.tsx';
import { WindowField } from './window-field.tsx';
import { WindowWords } from './window-words.tsx';

/** Play, step, pace; the years shown in words; the years shown to type. */
export function TimeControls() {
  const { startDay, endDay } = clock.value;
  const isAll = startDay === FIRST_DAY && endDay === LAST_DAY;
  return (
    <div class="time-controls">
      <div class="time-buttons">
        <PlayButtons />
        <PlayChoices />
      </div>
      <WindowWords />
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
