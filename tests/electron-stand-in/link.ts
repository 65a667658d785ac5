/** What the main process and the host that shows its windows say to each other. */

/** A rectangle on the desktop, in density-independent pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A display the stand-in pretends to have; the first one is the primary. */
export interface DisplayPlan {
  readonly bounds: Bounds;
  /** Without task bar; the whole display when absent. */
  readonly workArea?: Bounds;
  /** Pixels of the screen for one of a page; 1 when absent. */
  readonly scaleFactor?: number;
}

/** How one application is started: everything Electron would find out for itself. */
export interface LaunchPlan {
  /** The folder with the application's `package.json`. */
  readonly appDir: string;
  /** `process.resourcesPath` of a packaged application; `null` when it is not packaged. */
  readonly resourcesPath: string | null;
  /** What follows the application on the command line. */
  readonly args: readonly string[];
  /** BCP 47 tags the system prefers, most wanted first. */
  readonly languages: readonly string[];
  readonly displays: readonly DisplayPlan[];
}

export type DialogKind = 'open' | 'save' | 'message' | 'error';

/** What a person did with a dialog: the paths chosen (none: cancelled), or the button pressed. */
export interface DialogAnswer {
  readonly paths: readonly string[];
  readonly button: number;
}

/** What main asks of the host. */
export interface HostCalls {
  'window.open': (input: { id: number; bounds: Bounds; title: string }) => void;
  /** Resolves when the page has loaded; rejects with Chromium's error when it cannot. */
  'window.load': (input: { id: number; url: string }) => void;
  'window.place': (input: { id: number; bounds: Bounds }) => void;
  'window.focus': (input: { id: number }) => void;
  'window.reload': (input: { id: number }) => void;
  'window.close': (input: { id: number }) => void;
  'dialog.ask': (input: { kind: DialogKind; options: unknown }) => DialogAnswer;
  'shell.openExternal': (input: { url: string }) => void;
  'shell.showItem': (input: { path: string }) => void;
  'theme.set': (input: { colorScheme: 'light' | 'dark' | null }) => void;
  'network.blocked': (input: { target: string }) => void;
}

/** An entry of the application menu, as a test may look at it. */
export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly accelerator: string;
  readonly submenu: readonly MenuEntry[];
}

/** What the host tells and asks main. */
export interface MainCalls {
  /** A person pressed the window's close button. */
  'window.close': (input: { id: number }) => void;
  /** The page went away without being asked. */
  'window.gone': (input: { id: number }) => void;
  'window.crashed': (input: { id: number }) => void;
  /** A person dragged the window to this size. */
  'window.resize': (input: { id: number; width: number; height: number }) => void;
  /** A page wants to go elsewhere; answers whether it may. */
  'navigation.ask': (input: { id: number; url: string; isMainFrame: boolean }) => boolean;
  /** A page wants something from another address; answers whether it may. */
  'request.ask': (input: { id: number; url: string }) => boolean;
  /** A page managed to open a window; it is already closed again. */
  'popup.ask': (input: { id: number; url: string }) => void;
  'menu.read': (input: null) => readonly MenuEntry[];
  /** By id, or by labels from the menu bar down. */
  'menu.click': (input: { target: string | readonly string[] }) => void;
  'displays.set': (input: { displays: readonly DisplayPlan[] }) => void;
  'file.open': (input: { path: string }) => void;
  /** The words on the clipboard. */
  'clipboard.read': (input: null) => string;
  'app.quit': (input: null) => void;
}
