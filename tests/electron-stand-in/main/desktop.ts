import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import type Electron from 'electron';
import { KnownEmitter } from '../refusals.ts';
import { answerHost, askHost, tellHost } from './host.ts';

/** Electron's `nativeTheme`; the system's own theme is light. */
class StandInTheme extends KnownEmitter {
  private source: Electron.NativeTheme['themeSource'] = 'system';

  constructor() {
    super('nativeTheme', ['updated']);
    this satisfies Pick<Electron.NativeTheme, 'themeSource' | 'shouldUseDarkColors'>;
  }

  get themeSource(): Electron.NativeTheme['themeSource'] {
    return this.source;
  }

  set themeSource(source: Electron.NativeTheme['themeSource']) {
    if (source === this.source) return;
    this.source = source;
    tellHost('theme.set', { colorScheme: source === 'system' ? null : source });
    this.emit('updated');
  }

  get shouldUseDarkColors(): boolean {
    return this.source === 'dark';
  }
}

export const standInTheme = new StandInTheme();

export const standInShell = {
  openExternal: (url: string): Promise<void> => askHost('shell.openExternal', { url }),
  /** There is no desktop to show it on: whether it could be shown is all there is to tell. */
  openPath: async (path: string): Promise<string> =>
    existsSync(path) ? '' : 'Failed to open path',
  showItemInFolder: (path: string): void => tellHost('shell.showItem', { path }),
} satisfies Pick<Electron.Shell, 'openExternal' | 'openPath' | 'showItemInFolder'>;

let copied = '';

/** A clipboard of the application's own: what else runs on this machine keeps its own. */
export const standInClipboard = {
  writeText: async (text: string): Promise<void> => {
    copied = text;
  },
  readText: async (): Promise<string> => copied,
} satisfies Pick<Electron.Clipboard, 'readText' | 'writeText'>;

answerHost({ 'clipboard.read': () => copied });

const blockers = new Set<number>();

export const standInBlocker = {
  start(_type: 'prevent-app-suspension' | 'prevent-display-sleep'): number {
    const id = randomInt(1, 1_000_000);
    blockers.add(id);
    return id;
  },
  stop: (id: number): boolean => blockers.delete(id),
  isStarted: (id: number): boolean => blockers.has(id),
} satisfies Pick<Electron.PowerSaveBlocker, 'start' | 'stop' | 'isStarted'>;
