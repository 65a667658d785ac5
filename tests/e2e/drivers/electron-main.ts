/** Functions that run inside Electron's main process: each must stand alone. */
import type { Socket } from 'node:net';
import type Electron from 'electron';
import type { DisplayPlan } from '../../electron-stand-in/link.ts';

type Main = typeof Electron;

/** What the functions leave for each other in the main process. */
interface Notes {
  p17Network?: string[];
  p17Opened?: string[];
}

/** Pretends to have these displays, opens no browser, and lets main reach nothing but loopback. */
export function dressDesktop(main: Main, displays: readonly DisplayPlan[] | null): void {
  const notes = globalThis as Notes;
  const [network, opened]: [string[], string[]] = [[], []];
  Object.assign(notes, { p17Network: network, p17Opened: opened });
  main.shell.openExternal = async (url) => {
    opened.push(url);
  };
  const net = process.getBuiltinModule('node:net');
  const connect = net.Socket.prototype.connect;
  const guarded = function (this: Socket, ...args: unknown[]): Socket {
    const [first] = Array.isArray(args[0]) ? args[0] : args;
    const { host = 'localhost', path }: { host?: string; path?: string } = Object(first);
    if (path || /^(localhost|127\.|::1)/.test(host)) return Reflect.apply(connect, this, args);
    network.push(host);
    return this.destroy(new Error(`no network (${host})`));
  };
  net.Socket.prototype.connect = guarded as typeof connect;
  if (displays === null) return;
  const [primary] = main.screen.getAllDisplays();
  const all = displays.map(({ bounds, workArea = bounds }, index) => ({
    ...(primary as Electron.Display),
    id: index + 1,
    bounds,
    workArea,
  }));
  main.screen.getAllDisplays = () => all;
  main.screen.getDisplayMatching = ({ x }) =>
    all.findLast(({ bounds }) => bounds.x <= x) ?? (all[0] as Electron.Display);
}

export interface DialogChoice {
  readonly kind: 'open' | 'save' | 'message';
  /** The file chosen; `null` cancels. */
  readonly path: string | null;
  readonly button: number;
}

export function answerDialogs({ dialog }: Main, { kind, path, button }: DialogChoice): void {
  const canceled = path === null;
  const filePaths = path === null ? [] : [path];
  if (kind === 'open') dialog.showOpenDialog = async () => ({ canceled, filePaths });
  if (kind === 'save') dialog.showSaveDialog = async () => ({ canceled, filePath: path ?? '' });
  if (kind === 'message') {
    dialog.showMessageBox = async () => ({ response: button, checkboxChecked: false });
  }
}

export function pressMenu({ Menu }: Main, target: string | readonly string[]): void {
  const menu = Menu.getApplicationMenu();
  const labels = typeof target === 'string' ? [] : target;
  let item = typeof target === 'string' ? menu?.getMenuItemById(target) : null;
  let items = menu?.items ?? [];
  for (const label of labels) {
    item = items.find((entry) => entry.label === label) ?? null;
    items = item?.submenu?.items ?? [];
  }
  if (!item) throw new Error(`the menu has no entry ${String(target)}`);
  item.click();
}

export function readNetwork(): string[] {
  return (globalThis as Notes).p17Network ?? [];
}

export function readOpened(): string[] {
  return (globalThis as Notes).p17Opened ?? [];
}
