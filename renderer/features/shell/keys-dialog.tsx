import { COMMANDS, type MenuId } from '../../../geodata/model/app/commands.ts';
import type { MessageKey } from '../../../geodata/model/messages/messages.ts';
import { t } from '../../core/language.ts';
import { dialog } from '../../core/panels.ts';
import { keyNames } from '../../ui/command-keys.ts';
import { Dialog } from '../../ui/dialog.tsx';

const MENUS = [...new Set(COMMANDS.map(({ menu }) => menu))];
interface KeyRow {
  /** As printed on the keys, pressed together. */
  readonly keys: readonly string[];
  readonly label: MessageKey;
}

/** What MapLibre and the lists bind themselves. */
const MAP_KEYS: readonly KeyRow[] = [
  { keys: ['← ↑ ↓ →'], label: 'keys.pan' },
  { keys: ['+', '−'], label: 'keys.zoom' },
  { keys: ['Shift', '← ↑ ↓ →'], label: 'keys.turn' },
  { keys: ['Backspace'], label: 'keys.takeBack' },
];
/** On the handles of the window, and on the frame of the part in view. */
const TIMELINE_KEYS: readonly KeyRow[] = [
  { keys: ['← →'], label: 'keys.month' },
  { keys: ['Shift', '← →'], label: 'keys.day' },
  { keys: ['Page ↑ ↓'], label: 'keys.year' },
  { keys: ['+', '−'], label: 'keys.timeZoom' },
];
const EVERYWHERE_KEYS: readonly KeyRow[] = [
  { keys: ['Esc'], label: 'keys.escape' },
  { keys: ['↑ ↓'], label: 'keys.arrows' },
];

/** All keys, built from the command table. */
export function KeysDialog() {
  return (
    <Dialog title={t('command.help.keys')} onClose={close}>
      <div class="keys">
        {MENUS.map((menu) => (
          <MenuKeys key={menu} menu={menu} />
        ))}
        <KeyGroup title={t('keys.map')} rows={MAP_KEYS} />
        <KeyGroup title={t('keys.timeline')} rows={TIMELINE_KEYS} />
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
    ({ id, keys }) => ({ keys: keyNames(keys), label: `command.${id}` as const }),
  );
  return <KeyGroup title={t(`menu.${menu}`)} rows={rows} />;
}

interface KeyGroupProps {
  readonly title: string;
  readonly rows: readonly KeyRow[];
}

function KeyGroup({ title, rows }: KeyGroupProps) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {rows.map(({ keys, label }) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
