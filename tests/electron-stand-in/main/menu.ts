import type Electron from 'electron';
import type { MenuEntry } from '../link.ts';
import { notImplemented, refuseRest, StandInEvent } from '../refusals.ts';
import { standInApp } from './app.ts';
import { StandInWindow } from './browser-window.ts';
import { answerHost } from './host.ts';

type Template = Electron.MenuItemConstructorOptions;

interface StandInItem {
  readonly id: string;
  readonly label: string;
  readonly role: string | undefined;
  readonly type: string;
  readonly accelerator: string;
  readonly submenu: StandInMenu | undefined;
  click(): void;
}

let applicationMenu: StandInMenu | null = null;

/** Electron's `Menu`: a tree of entries that a test can press. */
export class StandInMenu {
  readonly items: readonly StandInItem[];

  constructor(items: readonly StandInItem[]) {
    this.items = items;
  }

  getMenuItemById(id: string): StandInItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }

  static buildFromTemplate(template: readonly Template[]): StandInMenu {
    return refuseRest('menu', new StandInMenu(template.map(toItem)));
  }

  static setApplicationMenu(menu: StandInMenu | null): void {
    applicationMenu = menu;
  }

  static getApplicationMenu(): StandInMenu | null {
    return applicationMenu;
  }
}

function toItem(template: Template): StandInItem {
  const { submenu } = template;
  const item: StandInItem = {
    id: template.id ?? '',
    label: template.label ?? template.role ?? '',
    role: template.role,
    type: template.type ?? (submenu ? 'submenu' : 'normal'),
    accelerator: template.accelerator ?? '',
    submenu: Array.isArray(submenu) ? StandInMenu.buildFromTemplate(submenu) : undefined,
    click: () => press(template, item),
  };
  return refuseRest('menuItem', item);
}

function press(template: Template, item: StandInItem): void {
  const window = StandInWindow.getFocusedWindow();
  if (template.click) {
    const click = template.click as (item: unknown, window: unknown, event: unknown) => void;
    click(item, window ?? undefined, new StandInEvent());
    return;
  }
  if (template.role === 'quit') standInApp.quit();
  else if (template.role === 'close') window?.close();
  else if (template.role === 'togglefullscreen') window?.setFullScreen(!window.isFullScreen());
  else throw notImplemented(`the menu role '${template.role}'`);
}

function describe({ items }: StandInMenu): MenuEntry[] {
  return items
    .filter(({ type }) => type !== 'separator')
    .map(({ id, label, accelerator, submenu }) => ({
      id,
      label,
      accelerator,
      submenu: submenu ? describe(submenu) : [],
    }));
}

function findItem(target: string | readonly string[]): StandInItem | null | undefined {
  if (typeof target === 'string') return applicationMenu?.getMenuItemById(target);
  let menu = applicationMenu ?? undefined;
  let found: StandInItem | undefined;
  for (const label of target) {
    found = menu?.items.find((item) => item.label === label);
    menu = found?.submenu;
  }
  return found;
}

answerHost({
  'menu.read': () => (applicationMenu ? describe(applicationMenu) : []),
  'menu.click': ({ target }) => {
    const item = findItem(target);
    if (!item) throw new Error(`the menu has no entry ${String(target)}`);
    item.click();
  },
});
