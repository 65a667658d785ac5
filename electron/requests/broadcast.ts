import { BrowserWindow } from 'electron';
import type { AtlasEvents, EventName } from '../contract.ts';

/** Tells one window. */
export function send<N extends EventName>(
  window: BrowserWindow,
  name: N,
  payload: AtlasEvents[N],
): void {
  if (!window.isDestroyed()) window.webContents.send(name, payload);
}

/** Tells every window. */
export function broadcast<N extends EventName>(name: N, payload: AtlasEvents[N]): void {
  for (const window of BrowserWindow.getAllWindows()) send(window, name, payload);
}

/** Tells every window but this one. */
export function sendToOthers<N extends EventName>(
  own: BrowserWindow,
  name: N,
  payload: AtlasEvents[N],
): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (window.id !== own.id) send(window, name, payload);
  }
}
