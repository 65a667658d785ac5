/**
 * Takes the place of the `electron` module in the main process. What the product uses works;
 * everything else throws its name.
 */
import { standInApp } from './main/app.ts';
import { StandInWindow } from './main/browser-window.ts';
import { standInBlocker, standInClipboard, standInShell, standInTheme } from './main/desktop.ts';
import { standInDialog } from './main/dialog.ts';
import { standInIpcMain } from './main/ipc-main.ts';
import { StandInMenu } from './main/menu.ts';
import { standInProtocol } from './main/protocol.ts';
import { standInScreen } from './main/screen.ts';
import { standInSession } from './main/session.ts';
import { refuseRest } from './refusals.ts';

export const app = refuseRest('app', standInApp);
export const clipboard = refuseRest('clipboard', standInClipboard);
export const dialog = refuseRest('dialog', standInDialog);
export const ipcMain = refuseRest('ipcMain', standInIpcMain);
export const Menu = refuseRest('Menu', StandInMenu);
export const nativeTheme = refuseRest('nativeTheme', standInTheme);
export const powerSaveBlocker = refuseRest('powerSaveBlocker', standInBlocker);
export const protocol = refuseRest('protocol', standInProtocol);
export const screen = refuseRest('screen', standInScreen);
export const session = refuseRest('session', { defaultSession: standInSession });
export const shell = refuseRest('shell', standInShell);

export const BrowserWindow = refuseRest(
  'BrowserWindow',
  new Proxy(StandInWindow, {
    construct: (target, [options]) => new target(options).standInPublic,
  }),
);

// A named import of something missing would not even link: these link, and throw when used.
export const autoUpdater = refuseRest('autoUpdater', {});
export const BaseWindow = refuseRest('BaseWindow', {});
export const contentTracing = refuseRest('contentTracing', {});
export const crashReporter = refuseRest('crashReporter', {});
export const desktopCapturer = refuseRest('desktopCapturer', {});
export const globalShortcut = refuseRest('globalShortcut', {});
export const MenuItem = refuseRest('MenuItem', {});
export const nativeImage = refuseRest('nativeImage', {});
export const net = refuseRest('net', {});
export const netLog = refuseRest('netLog', {});
export const Notification = refuseRest('Notification', {});
export const powerMonitor = refuseRest('powerMonitor', {});
export const safeStorage = refuseRest('safeStorage', {});
export const systemPreferences = refuseRest('systemPreferences', {});
export const Tray = refuseRest('Tray', {});
export const utilityProcess = refuseRest('utilityProcess', {});
export const webContents = refuseRest('webContents', {});
export const webFrameMain = refuseRest('webFrameMain', {});
export const WebContentsView = refuseRest('WebContentsView', {});
