import { nextTheme } from '../../../geodata/model/app/themes.ts';
import { runCommand } from '../../core/commands.ts';
import { language, t } from '../../core/language.ts';
import { theme } from '../../core/preferences.ts';
import { isManaged } from '../../core/setup.ts';
import { redoLabel, undoLabel } from '../../core/undo.ts';
import { keysOf } from '../../ui/command-keys.ts';
import { IconButton } from '../../ui/icon-button.tsx';

const THEME_ICONS = { paper: 'sun', night: 'moon', contrast: 'contrast' } as const;

/** Undo and redo, language, theme, help. */
export function ToolBar() {
  return (
    <fieldset class="tool-bar" aria-label={t('app.tools')}>
      <HistoryButtons />
      <span class="tool-gap" />
      <button
        type="button"
        class="button is-quiet"
        disabled={isManaged('language')}
        {...(isManaged('language') && { title: t('setup.managed') })}
        lang={language.value === 'en' ? 'vi' : 'en'}
        onClick={() => runCommand('view.language')}
      >
        {t('command.view.language')}
      </button>
      <IconButton
        icon={THEME_ICONS[nextTheme(theme.value)]}
        label={t('app.theme.next', { theme: t(`app.theme.${nextTheme(theme.value)}`) })}
        isQuiet
        isDisabled={isManaged('theme')}
        onClick={() => runCommand('view.theme')}
      />
      <IconButton
        icon="sliders"
        label={t('command.app.settings')}
        keys={keysOf('app.settings')}
        isQuiet
        onClick={() => runCommand('app.settings')}
      />
      <IconButton
        icon="keyboard"
        label={t('command.help.keys')}
        keys={keysOf('help.keys')}
        isQuiet
        onClick={() => runCommand('help.keys')}
      />
      <IconButton
        icon="info"
        label={t('command.help.about')}
        isQuiet
        onClick={() => runCommand('help.about')}
      />
    </fieldset>
  );
}

function HistoryButtons() {
  return (
    <>
      <IconButton
        icon="undo"
        label={undoLabel.value ?? t('command.edit.undo')}
        keys={keysOf('edit.undo')}
        isQuiet
        isDisabled={undoLabel.value === null}
        onClick={() => runCommand('edit.undo')}
      />
      <IconButton
        icon="redo"
        label={redoLabel.value ?? t('command.edit.redo')}
        keys={keysOf('edit.redo')}
        isQuiet
        isDisabled={redoLabel.value === null}
        onClick={() => runCommand('edit.redo')}
      />
    </>
  );
}
