import { runCommand } from '../../core/commands.ts';
import { t } from '../../core/language.ts';
import { keysOf } from '../../ui/command-keys.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { selectedDays } from './selected-days.ts';
import { isClosestView, isWholeView } from './view.ts';

/** Nearer, farther, to what the clock shows, to the record that is open. */
export function ZoomButtons() {
  return (
    <fieldset class="zoom-buttons" aria-label={t('time.view')}>
      <IconButton
        icon="minus"
        label={t('command.time.zoomOut')}
        keys={keysOf('time.zoomOut')}
        isQuiet
        isDisabled={isWholeView.value}
        onClick={() => runCommand('time.zoomOut')}
      />
      <IconButton
        icon="plus"
        label={t('command.time.zoomIn')}
        keys={keysOf('time.zoomIn')}
        isQuiet
        isDisabled={isClosestView.value}
        onClick={() => runCommand('time.zoomIn')}
      />
      <IconButton
        icon="fit"
        label={t('command.time.fitWindow')}
        keys={keysOf('time.fitWindow')}
        isQuiet
        onClick={() => runCommand('time.fitWindow')}
      />
      <IconButton
        icon="target"
        label={t('command.time.fitSelection')}
        keys={keysOf('time.fitSelection')}
        isQuiet
        isDisabled={selectedDays.value === null}
        onClick={() => runCommand('time.fitSelection')}
      />
    </fieldset>
  );
}
