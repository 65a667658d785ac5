import type { ComponentChildren } from 'preact';
import { runCommand } from '../../core/commands.ts';
import { t } from '../../core/language.ts';
import { canGoBack, canGoForward } from '../../core/view-history.ts';
import { keysOf } from '../../ui/command-keys.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { CopyAddress } from './copy-address.tsx';

interface Props {
  /** What stands between the way back and the way out. */
  readonly children: ComponentChildren;
  readonly onClose: () => void;
}

/** The bar over a record or a page: back and forward through what was read, its address, the way out. */
export function PanelBar({ children, onClose }: Props) {
  return (
    <div class="record-bar">
      <div class="record-steps">
        <IconButton
          icon="back"
          label={t('command.view.back')}
          keys={keysOf('view.back')}
          isQuiet
          isDisabled={!canGoBack.value}
          onClick={() => runCommand('view.back')}
        />
        <IconButton
          icon="forward"
          label={t('command.view.forward')}
          keys={keysOf('view.forward')}
          isQuiet
          isDisabled={!canGoForward.value}
          onClick={() => runCommand('view.forward')}
        />
      </div>
      {children}
      <div class="record-steps">
        <CopyAddress />
        <IconButton icon="close" label={t('app.close')} keys="Esc" isQuiet onClick={onClose} />
      </div>
    </div>
  );
}
