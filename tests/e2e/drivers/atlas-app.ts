import type { Page } from 'playwright';
import type { DisplayPlan } from '../../electron-stand-in/link.ts';

export interface LaunchOptions {
  /** Where the atlas keeps what it stores; a new temporary folder when absent. */
  readonly userDataDir?: string;
  /** The displays the machine has; one of 1440×900 when absent. */
  readonly displays?: readonly DisplayPlan[];
  /** What the system speaks; English when absent. */
  readonly language?: 'en' | 'vi';
  /** More for the command line. */
  readonly args?: readonly string[];
  /** Whether the system is asked for less motion. */
  readonly isMotionReduced?: boolean;
  /** How long the screen shows one picture before it takes the next; 0, or absent: no longer than it must. */
  readonly frameMs?: number;
  /** Whether pages are offered WebGL 2, which they are unless this says no. */
  readonly hasWebGl?: boolean;
  /** Size of the page in the main window once it has opened. */
  readonly windowSize?: { readonly width: number; readonly height: number };
  /** The folder with the application's `package.json`; the working tree when absent. */
  readonly appDir?: string;
  /**
   * `process.resourcesPath` of a packaged application whose files lie in `appDir`. Always runs
   * under the stand-in, for a packaged main process cannot be started from a folder.
   */
  readonly resourcesPath?: string;
}

/** What atlases are started by, one after another. */
export interface AtlasHost {
  /** Resolves when the main window has loaded. */
  launch(options?: LaunchOptions): Promise<AtlasApp>;
  close(): Promise<void>;
}

/** A running atlas, whatever runs it. */
export interface AtlasApp {
  readonly host: 'electron' | 'stand-in';
  /** For people: which Electron or Chromium this is. */
  readonly browser: string;
  /** The page of the main window. */
  readonly window: Page;
  readonly userDataDir: string;
  readonly workbookFile: string;
  windows(): readonly Page[];
  /** Resolves when a window whose address contains `part` (`audience.html`) has loaded. */
  waitForWindow(part: string): Promise<Page>;
  /** Presses the close button of a window. */
  closeWindow(page: Page): Promise<void>;
  /** Ends the process behind a window, as a fault in it would. */
  crashWindow(page: Page): Promise<void>;
  /** Plugs displays in and out, and changes them; the stand-in alone can. */
  setDisplays(displays: readonly DisplayPlan[]): Promise<void>;
  /** From now on this file is chosen to open; `null` cancels. */
  answerOpenDialog(path: string | null): Promise<void>;
  /** From now on this file is chosen to save to; `null` cancels. */
  answerSaveDialog(path: string | null): Promise<void>;
  /** From now on this button of a message is pressed, counted from 0. */
  answerMessages(button: number): Promise<void>;
  /** Chooses a menu entry: by its command's id, or by its labels from the menu bar down. */
  clickMenu(target: string | readonly string[]): Promise<void>;
  /** What pages or main tried to reach beyond this machine. */
  externalRequests(): Promise<readonly string[]>;
  /** Web addresses handed to the system's browser. */
  openedAddresses(): Promise<readonly string[]>;
  /** The words on the system's clipboard. */
  copiedText(): Promise<string>;
  /** Everything the main process wrote. */
  mainLog(): string;
  /** Starts the atlas once more with the same folder; resolves when that second one has ended. */
  startSecondInstance(args?: readonly string[]): Promise<void>;
  /** SIGKILL: nothing gets a chance to save. */
  kill(): Promise<void>;
  /** Quits as the menu does. */
  close(): Promise<void>;
}

/** A launch with everything decided. */
export interface Launch {
  readonly appDir: string;
  readonly userDataDir: string;
  readonly displays: readonly DisplayPlan[];
  readonly language: 'en' | 'vi';
  readonly isMotionReduced: boolean;
  readonly frameMs: number;
  readonly hasWebGl: boolean;
  readonly args: readonly string[];
  readonly resourcesPath: string | null;
}
