import { BrowserWindow, powerSaveBlocker, screen } from 'electron';
import type { Preferences } from '../../geodata/model/app/preferences.ts';
import type { Displays } from '../../geodata/model/workbook/lecture.ts';
import type { AudienceListeners, AudienceWindow } from '../features/lectures/lecture.ts';
import { logProblem } from '../requests/log.ts';
import { PAGES } from '../security/addresses.ts';
import { webPreferences } from '../security/web-preferences.ts';
import { type Area, chooseAudienceDisplay, offerDisplays } from './displays.ts';
import { type DisplayFiller, fillDisplay } from './fill-display.ts';

export interface AudienceOptions {
  readonly title: () => string;
  readonly hasDevTools: boolean;
  /** The lecturer's window; the audience window goes to another display if there is one. */
  readonly lecturersWindow: () => BrowserWindow;
  /** Full screen on a display, the chosen one if it is there, or a plain window. */
  readonly place: () => Pick<Preferences, 'audiencePlace' | 'audienceDisplay'>;
}

interface OpenedWindow {
  readonly window: BrowserWindow;
  readonly filler: DisplayFiller;
  readonly listeners: AudienceListeners;
  readonly load: () => void;
  readonly dispose: () => void;
}

/** The audience window while a lecture is given, and awake: full screen on the second display, or a plain window. */
export function createAudienceWindow(options: AudienceOptions): AudienceWindow {
  let opened: OpenedWindow | null = null;
  let placedAt = '';
  let isKeptPlain = false;

  function close(): void {
    const { window, dispose } = opened ?? {};
    opened = null;
    dispose?.();
    window?.destroy();
  }

  function settle(): void {
    if (opened === null || isKeptPlain || opened.window.isDestroyed()) return;
    const { isPlain, isFree } = choosePlace(options);
    if (isPlain) opened.filler.leave(plainArea(options));
    else opened.filler.settle();
    opened.listeners.onMoved(isFree);
  }

  return {
    open(listeners, isPlainWanted) {
      const chosen = choosePlace(options);
      if (opened !== null) return chosen.isFree;
      isKeptPlain = isPlainWanted;
      const isPlain = isPlainWanted || chosen.isPlain;
      const { display } = chosen;
      const window = openWindow(options, isPlain ? plainArea(options) : display.bounds);
      const filler = fillDisplay(
        window,
        () => choosePlace(options).display.bounds,
        process.platform === 'darwin',
      );
      if (!isPlain) filler.settle();
      placedAt = placeKey(options);
      const dispose = keepAwake(followDisplays(() => !choosePlace(options).isPlain && settle()));
      opened = { window, filler, listeners, dispose, load: pageLoader(window, listeners) };
      opened.load();
      window.once('closed', () => {
        if (opened?.window !== window) return;
        close();
        listeners.onClosed();
      });
      return isPlain || chosen.isFree;
    },
    place() {
      // Any preference may have changed; a window that was moved by hand stays for all others.
      if (placedAt === placeKey(options)) return;
      placedAt = placeKey(options);
      settle();
    },
    reload: () => opened?.load(),
    stepAside: () => options.lecturersWindow().focus(),
    stepForward: () => opened?.window.focus(),
    toggleFullScreen: () => opened?.filler.toggle(),
    close,
  };
}

/** What the lecturer may choose from now, and whenever displays come, go or change. */
export function lookAtDisplays(
  lecturersWindow: () => BrowserWindow,
  onChange: (displays: Displays) => void,
): () => Displays {
  const look = () =>
    offerDisplays(
      screen.getAllDisplays(),
      screen.getDisplayMatching(lecturersWindow().getBounds()),
    );
  followDisplays(() => onChange(look()));
  return look;
}

/** A window to be shared, in the shape of most walls. */
const PLAIN = { width: 1280, height: 720 } as const;

/** In the middle of the lecturer's display. */
function plainArea({ lecturersWindow }: AudienceOptions): Area {
  const { workArea } = screen.getDisplayMatching(lecturersWindow().getBounds());
  return {
    ...PLAIN,
    x: Math.max(workArea.x, workArea.x + Math.round((workArea.width - PLAIN.width) / 2)),
    y: Math.max(workArea.y, workArea.y + Math.round((workArea.height - PLAIN.height) / 2)),
  };
}

function placeKey({ place }: AudienceOptions): string {
  const { audiencePlace, audienceDisplay } = place();
  return `${audiencePlace} ${audienceDisplay}`;
}

function choosePlace({ lecturersWindow, place }: AudienceOptions) {
  const { audiencePlace, audienceDisplay } = place();
  const own = screen.getDisplayMatching(lecturersWindow().getBounds());
  const chosen = chooseAudienceDisplay(screen.getAllDisplays(), own, audienceDisplay);
  const isPlain = audiencePlace === 'window';
  return { display: chosen.display, isPlain, isFree: isPlain || chosen.isSecond };
}

function openWindow({ title, hasDevTools }: AudienceOptions, area: Area): BrowserWindow {
  const window = new BrowserWindow({
    ...area,
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

/** Calls back when displays come, go or change in size or scale. Answers how to stop. */
function followDisplays(onChange: () => void): () => void {
  screen.on('display-added', onChange);
  screen.on('display-removed', onChange);
  screen.on('display-metrics-changed', onChange);
  return () => {
    screen.off('display-added', onChange);
    screen.off('display-removed', onChange);
    screen.off('display-metrics-changed', onChange);
  };
}

/** Keeps the displays on until the returned function is called, which also calls `then`. */
function keepAwake(then: () => void): () => void {
  const blockerId = powerSaveBlocker.start('prevent-display-sleep');
  return () => {
    powerSaveBlocker.stop(blockerId);
    then();
  };
}
