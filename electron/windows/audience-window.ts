import { BrowserWindow, powerSaveBlocker, screen } from 'electron';
import type { AudienceListeners, AudienceWindow } from '../features/lectures/lecture.ts';
import { logProblem } from '../requests/log.ts';
import { PAGES } from '../security/addresses.ts';
import { webPreferences } from '../security/web-preferences.ts';
import { chooseAudienceDisplay } from './displays.ts';

export interface AudienceOptions {
  readonly title: () => string;
  readonly hasDevTools: boolean;
  /** The lecturer's window; the audience window goes to another display if there is one. */
  readonly lecturersWindow: () => BrowserWindow;
  /** Full screen on a display, or a plain window, to be shared or to rehearse with. */
  readonly place: () => 'display' | 'window';
}

interface OpenedWindow {
  readonly window: BrowserWindow;
  readonly load: () => void;
  readonly dispose: () => void;
}

/** The audience window while a lecture is given, and awake: full screen on the second display, or a plain window. */
export function createAudienceWindow(options: AudienceOptions): AudienceWindow {
  let opened: OpenedWindow | null = null;

  function close(): void {
    const { window, dispose } = opened ?? {};
    opened = null;
    dispose?.();
    window?.destroy();
  }

  return {
    open(listeners) {
      const choice = chooseDisplay(options);
      const isPlain = options.place() === 'window';
      const isFree = isPlain || choice.isSecond;
      if (opened !== null) return isFree;
      const window = openWindow(options, isPlain ? PLAIN : fullScreenOn(choice.display));
      const dispose = keepAwake(isPlain ? () => {} : followDisplays(options, window, listeners));
      opened = { window, dispose, load: pageLoader(window, listeners) };
      opened.load();
      window.once('closed', () => {
        if (opened?.window !== window) return;
        close();
        listeners.onClosed();
      });
      return isFree;
    },
    reload: () => opened?.load(),
    stepAside: () => options.lecturersWindow().focus(),
    stepForward: () => opened?.window.focus(),
    toggleFullScreen: () => opened?.window.setFullScreen(!opened.window.isFullScreen()),
    close,
  };
}

/** A window to be shared, in the shape of most walls. */
const PLAIN = { width: 1280, height: 720, center: true } as const;

function fullScreenOn({ bounds }: Electron.Display): Electron.BrowserWindowConstructorOptions {
  return { ...bounds, frame: false, fullscreen: true };
}

function chooseDisplay({ lecturersWindow }: AudienceOptions) {
  const own = screen.getDisplayMatching(lecturersWindow().getBounds());
  return chooseAudienceDisplay(screen.getAllDisplays(), own);
}

function openWindow(
  { title, hasDevTools }: AudienceOptions,
  shape: Electron.BrowserWindowConstructorOptions,
): BrowserWindow {
  const window = new BrowserWindow({
    ...shape,
    title: title(),
    show: false,
    backgroundColor: '#000000',
    webPreferences: webPreferences(hasDevTools),
  });
  window.setMenu(null);
  window.once('ready-to-show', () => {
    window.show();
    window.focus();
  });
  return window;
}

/** Loads the page as often as asked, and tells when the last attempt or its process failed. */
function pageLoader(window: BrowserWindow, listeners: AudienceListeners): () => void {
  let attempts = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    logProblem('audience window', reason);
    listeners.onCrashed();
  });
  return () => {
    attempts += 1;
    const attempt = attempts;
    const isLast = () => attempt === attempts && !window.isDestroyed();
    window.loadURL(PAGES.audience).then(
      () => {
        if (attempt > 1 && isLast()) window.show();
      },
      (error) => {
        // A later attempt ends an earlier one, and closing the window ends the last: no failures.
        if (!isLast()) return;
        logProblem('audience window', error);
        listeners.onFailed();
      },
    );
  };
}

/** Moves the window when displays come and go. Answers how to stop. */
function followDisplays(
  options: AudienceOptions,
  window: BrowserWindow,
  listeners: AudienceListeners,
): () => void {
  const move = () => {
    if (window.isDestroyed()) return;
    const { display, isSecond } = chooseDisplay(options);
    fillDisplay(window, display);
    listeners.onMoved(isSecond);
  };
  screen.on('display-added', move);
  screen.on('display-removed', move);
  return () => {
    screen.off('display-added', move);
    screen.off('display-removed', move);
  };
}

/** A full-screen window does not move: it has to come back to a plain one first. */
function fillDisplay(window: BrowserWindow, display: Electron.Display): void {
  const fill = () => {
    window.setBounds(display.bounds);
    window.setFullScreen(true);
  };
  if (!window.isFullScreen()) {
    fill();
    return;
  }
  window.once('leave-full-screen', fill);
  window.setFullScreen(false);
}

/** Keeps the displays on until the returned function is called, which also calls `then`. */
function keepAwake(then: () => void): () => void {
  const blockerId = powerSaveBlocker.start('prevent-display-sleep');
  return () => {
    powerSaveBlocker.stop(blockerId);
    then();
  };
}
