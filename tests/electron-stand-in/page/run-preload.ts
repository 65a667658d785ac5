import { CLONE_FAILED } from '../codec.ts';
import { type Channel, openChannel } from './channel.ts';
import { contextBridge } from './context-bridge.ts';
import { guardPage } from './guards.ts';

type Listener = (event: object, ...args: unknown[]) => void;
type Preload = (
  require: (name: string) => unknown,
  module: { exports: object },
  exports: object,
  process: object,
) => void;

/** Called at the end of the page's first script, with the application's preload. */
export function runPreload(base: string, platform: string, preload: Preload): void {
  const channel = openChannel(base);
  guardPage(channel);
  reportLife(channel);
  const electron = refuse('electron', { contextBridge, ipcRenderer: makeIpcRenderer(channel) });
  const module = { exports: {} };
  const process = { platform, type: 'renderer', sandboxed: true, contextIsolated: true };
  try {
    const require = (name: string) => requireSandboxed(name, electron);
    preload(require, module, module.exports, refuse('process', process));
  } catch (error) {
    console.error('Unable to load preload script', error);
    void channel.say('preload-error', error instanceof Error ? error.message : String(error));
  }
}

/** A sandboxed preload has these modules and no others. */
function requireSandboxed(name: string, electron: object): object {
  if (name === 'electron' || name === 'electron/renderer') return electron;
  if (['events', 'timers', 'url'].includes(name.replace(/^node:/, ''))) {
    throw new Error(`electron stand-in: require('${name}') in a preload is not implemented`);
  }
  throw new Error(`module not found: ${name}`);
}

function refuse<T extends object>(name: string, part: T): T {
  return new Proxy(part, {
    get(target, key) {
      if (typeof key === 'symbol' || Object.hasOwn(target, key)) return Reflect.get(target, key);
      throw new Error(`electron stand-in: ${name}.${key} is not implemented`);
    },
  });
}

function makeIpcRenderer(channel: Channel): object {
  const listeners = new Map<string, Set<Listener>>();
  channel.hear((name, args) => {
    for (const listener of [...(listeners.get(name) ?? [])]) listener({}, ...args);
  });
  const ipcRenderer = refuse('ipcRenderer', {
    async invoke(name: string, ...args: unknown[]) {
      try {
        return await channel.say('invoke', name, args);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (message === CLONE_FAILED) throw error;
        throw new Error(`Error invoking remote method '${name}': ${message}`);
      }
    },
    send(name: string, ...args: unknown[]): void {
      void channel.say('send', name, args);
    },
    on(name: string, listener: Listener): object {
      listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
      return ipcRenderer;
    },
    removeListener(name: string, listener: Listener): object {
      listeners.get(name)?.delete(listener);
      return ipcRenderer;
    },
  });
  return ipcRenderer;
}

/** Tells main when the page is parsed, loaded and first drawn. */
function reportLife(channel: Channel): void {
  const report = (name: string) => void channel.say('event', name);
  document.addEventListener('DOMContentLoaded', () => {
    report('dom-ready');
    requestAnimationFrame(() => requestAnimationFrame(() => report('drawn')));
  });
  window.addEventListener('load', () => report('loaded'));
}
