import { join } from 'node:path';
import type { WebPreferences } from 'electron';

/** What a page may do, the same for every window: show itself, and ask through the preload. */
export function webPreferences(hasDevTools: boolean): WebPreferences {
  return {
    preload: join(import.meta.dirname, 'preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
    devTools: hasDevTools,
  };
}
