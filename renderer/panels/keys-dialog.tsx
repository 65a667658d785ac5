import { COMMANDS, type MenuId } from '../../geodata/model/commands.ts';
import type { MessageKey } from '../../geodata/model/messages/messages.ts';
import { t } from '../state/language.ts';
import { dialog } from '../state/panels.ts';
import { Dialog } from '../ui/dialog.tsx';

const MENUS = [...new Set(COMMANDS.map(({ menu }) => menu))];
const IS_MAC = navigator.platform.startsWith('Mac');
/** What MapLibre and the lists bind themselves. */
const OTHER_KEYS: readonly { keys: string; label: MessageKey }[] = [
  { keys: '← ↑ ↓ →', label: 'keys.pan' },
  { keys: '+ −', label: 'keys.zoom' },
  { keys: 'Shift+← ↑ ↓ →', label: 'keys.turn' },
];
const EVERYWHERE_KEYS: readonly { keys: string; label: MessageKey }[] = [
  { keys: 'Esc', label: 'keys.escape' },
  { keys: '↑ ↓', label: 'keys.arrows' },
];

/** All keys, built from the command table. */
export function KeysDialog() {
  return (
    <Dialog title={t('command.help.keys')} onClose={close}>
      <div class="keys">
        {MENUS.map((menu) => (
          <MenuKeys key={menu} menu={menu} />
        ))}
        <KeyGroup title={t('keys.map')} rows={OTHER_KEYS} />
        <KeyGroup title={t('keys.everywhere')} rows={EVERYWHERE_KEYS} />
      </div>
    </Dialog>
  );
}

function close(): void {
  dialog.value = null;
}

function MenuKeys({ menu }: { readonly menu: MenuId }) {
  const rows = COMMANDS.filter((command) => command.menu === menu && command.keys !== '').map(
    ({ id, keys }) => ({ keys, label: `command.${id}` as const }),
  );
  return <KeyGroup title={t(`menu.${menu}`)} rows={rows} />;
}

interface KeyGroupProps {
  readonly title: string;
  readonly rows: readonly { readonly keys: string; readonly label: MessageKey }[];
}

function KeyGroup({ title, rows }: KeyGroupProps) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {rows.map(({ keys, label }) => (
          <div key={keys}>
            <dt>{t(label)}</dt>
            <dd>
              {keys.split('+').map((key) => (
                <kbd key={key}>{keyName(key)}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function keyName(key: string): string {
  if (key !== 'Mod') return key === '' ? '+' : key;
  return IS_MAC ? '⌘' : 'Ctrl';
}
