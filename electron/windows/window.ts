import { BrowserWindow, nativeTheme, screen } from 'electron';
import { logProblem } from '../requests/log.ts';
import { PAGES } from '../security/addresses.ts';
import { webPreferences } from '../security/web-preferences.ts';
import { MIN_SIZE, placeWindow } from './displays.ts';
import { readWindowState, saveWindowState } from './window-state.ts';

/** The paper of the pages (`--paper`), so that the window does not flash before they stand. */
const PAPER = { light: '#f6f1e4', dark: '#1d1c1a' } as const;

export interface MainWindowOptions {
  readonly title: string;
  /** Where place and size of the window are kept. */
  readonly stateFile: string;
  readonly hasDevTools: boolean;
}

/** Opens the atlas window where it was last time; it shows itself once its page is drawn. */
export function openMainWindow({
  title,
  stateFile,
  hasDevTools,
}: MainWindowOptions): BrowserWindow {
  const state = readWindowState(stateFile);
  const window = new BrowserWindow({
    ...placeWindow(state, displaysFirstPrimary()),
    minWidth: MIN_SIZE.width,
    minHeight: MIN_SIZE.height,
    title,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
    webPreferences: webPreferences(hasDevTools),
  });
  window.once('ready-to-show', () => {
    if (state?.isMaximized === true) window.maximize();
    window.show();
  });
  window.on('close', () => {
    const isMaximized = window.isMaximized();
    saveWindowState(stateFile, { ...window.getNormalBounds(), isMaximized });
  });
  window.loadURL(PAGES.main).catch((error) => logProblem('main window', error));
  return window;
}

/** Brings the window to the front, from wherever it is. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function displaysFirstPrimary(): Electron.Display[] {
  const primary = screen.getPrimaryDisplay();
  return [primary, ...screen.getAllDisplays().filter(({ id }) => id !== primary.id)];
}
