import { runCommand } from '../../core/commands.ts';
import { t } from '../../core/language.ts';
import { canGoBack, canGoForward } from '../../core/view-history.ts';
import { keysOf } from '../../ui/command-keys.ts';
import { IconButton } from '../../ui/icon-button.tsx';

/** To the view before this one, and forward again. */
export function ViewButtons() {
  return (
    <fieldset class="view-buttons" aria-label={t('viewHistory.title')}>
      <IconButton
        icon="back"
        label={t('command.view.back')}
        keys={keysOf('view.back')}
        isDisabled={!canGoBack.value}
        onClick={() => runCommand('view.back')}
      />
      <IconButton
        icon="forward"
        label={t('command.view.forward')}
        keys={keysOf('view.forward')}
        isDisabled={!canGoForward.value}
        onClick={() => runCommand('view.forward')}
      />
    </fieldset>
  );
}
