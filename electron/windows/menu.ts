import type { MenuItemConstructorOptions } from 'electron';
import { COMMANDS, type CommandId, type MenuId } from '../../geodata/model/app/commands.ts';
import {
  type Language,
  type MessageKey,
  translate,
} from '../../geodata/model/messages/messages.ts';

export interface MenuOptions {
  readonly language: Language;
  readonly platform: NodeJS.Platform;
  readonly hasDevTools: boolean;
  readonly run: (id: CommandId) => void;
}

type Item = MenuItemConstructorOptions;

/**
 * The application menu: one entry for each command, under the menu its table names, and the usual
 * entries of the system. Pages bind the keys; the menu only shows them.
 */
export function menuTemplate(options: MenuOptions): Item[] {
  const menus = [...new Set(COMMANDS.map(({ menu }) => menu))];
  const ours = menus.map((menu) => ({
    label: translate(options.language, `menu.${menu}`),
    submenu: [...commandItems(menu, options), ...systemItems(menu, options)],
  }));
  return options.platform === 'darwin'
    ? [{ role: 'appMenu' }, ...ours, { role: 'windowMenu' }]
    : ours;
}

function commandItems(menu: MenuId, { language, platform, run }: MenuOptions): Item[] {
  return COMMANDS.filter((command) => command.menu === menu).map(({ id, keys }) => ({
    id,
    label: translate(language, `command.${id}`),
    click: () => run(id),
    ...shownKeys(keys, platform),
  }));
}

/** macOS always obeys the keys of a menu; a bare letter there would be lost to text fields. */
function shownKeys(keys: string, platform: NodeJS.Platform): Item {
  if (keys === '' || (platform === 'darwin' && !keys.startsWith('Mod+'))) return {};
  return { accelerator: keys.replace('Mod', 'CmdOrCtrl'), registerAccelerator: false };
}

function systemItems(menu: MenuId, { language, platform, hasDevTools }: MenuOptions): Item[] {
  const entry = (role: NonNullable<Item['role']>, key: MessageKey): Item => ({
    role,
    label: translate(language, key),
  });
  const separator: Item = { type: 'separator' };
  if (menu === 'file' && platform !== 'darwin') return [separator, entry('quit', 'system.quit')];
  if (menu === 'edit') {
    return [
      separator,
      entry('cut', 'system.cut'),
      entry('copy', 'system.copy'),
      entry('paste', 'system.paste'),
      entry('selectAll', 'system.selectAll'),
    ];
  }
  if (menu !== 'view') return [];
  return [
    separator,
    entry('resetZoom', 'system.actualSize'),
    entry('zoomIn', 'system.zoomIn'),
    entry('zoomOut', 'system.zoomOut'),
    entry('togglefullscreen', 'system.fullScreen'),
    ...(hasDevTools ? [separator, entry('toggleDevTools', 'system.developerTools')] : []),
  ];
}
