import { runCommand } from '../../core/commands.ts';
import { isComparing } from '../../core/comparison.ts';
import { t } from '../../core/language.ts';
import { keysOf } from '../../ui/command-keys.ts';
import { Icon } from '../../ui/icon.tsx';

/** Begins a comparison; on the map and in words, where whoever wants to compare looks first. */
export function CompareButton() {
  if (isComparing.value) return null;
  return (
    <button
      type="button"
      class="button compare-button"
      title={`${t('command.view.compare')} (${keysOf('view.compare')})`}
      onClick={() => runCommand('view.compare')}
    >
      <Icon name="compare" />
      <span>{t('compare.begin')}</span>
    </button>
  );
}
