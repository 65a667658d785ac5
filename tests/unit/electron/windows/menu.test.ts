import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { type MenuOptions, menuTemplate } from '../../../../electron/windows/menu.ts';
import { COMMANDS } from '../../../../geodata/model/app/commands.ts';

type Item = MenuItemConstructorOptions;

function givenMenu(patch: Partial<MenuOptions> = {}): {
  items: Item[];
  ran: string[];
  top: Item[];
} {
  const ran: string[] = [];
  const top = menuTemplate({
    language: 'en',
    platform: 'linux',
    hasDevTools: false,
    run: (id) => ran.push(id),
    ...patch,
  });
  const items = top.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
  return { items, ran, top };
}

describe('the menu', () => {
  test('has every command once, and choosing it runs it', () => {
    const { items, ran } = givenMenu();
    const ours = items.filter(({ id }) => id !== undefined);
    for (const { click } of ours) (click as () => void)();
    expect(ran).toEqual(COMMANDS.map(({ id }) => id));
  });

  test('shows keys without taking them from the pages', () => {
    const { items } = givenMenu();
    expect(items.find(({ id }) => id === 'edit.redo')).toMatchObject({
      label: 'Redo',
      accelerator: 'CmdOrCtrl+Shift+Z',
      registerAccelerator: false,
    });
    expect(items.find(({ id }) => id === 'help.about')).not.toHaveProperty('accelerator');
  });

  test('speaks Vietnamese throughout', () => {
    const english = givenMenu({ hasDevTools: true }).items.map(({ label }) => label);
    const { items, top } = givenMenu({ language: 'vi', hasDevTools: true });
    expect(top.map(({ label }) => label)).toEqual([
      'Tệp',
      'Sửa',
      'Ghi chú',
      'Xem',
      'Thời gian',
      'Bài giảng',
      'Trợ giúp',
    ]);
    const labels = items.map(({ label }) => label);
    expect(labels.filter((label, index) => label && label === english[index])).toEqual([]);
  });

  test('on macOS has the system’s menus, and no bare letters as keys', () => {
    const { items, top } = givenMenu({ platform: 'darwin' });
    expect([top[0]?.role, top.at(-1)?.role]).toEqual(['appMenu', 'windowMenu']);
    const keys = items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(keys.every((key) => String(key).startsWith('CmdOrCtrl+'))).toBe(true);
    expect(items.some(({ role }) => role === 'quit')).toBe(false);
  });

  test('offers developer tools only where they work', () => {
    const roles = (hasDevTools: boolean) =>
      givenMenu({ hasDevTools }).items.map(({ role }) => role);
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(true)).toContain('toggleDevTools');
  });
});
