import type Electron from 'electron';
import type { Bounds } from '../link.ts';
import { notImplemented } from '../refusals.ts';
import { standInScreen } from './screen.ts';

type Options = Electron.BrowserWindowConstructorOptions;

const DEFAULT_SIZE = { width: 800, height: 600 } as const;

const KNOWN_OPTIONS: readonly (keyof Options)[] = [
  'x',
  'y',
  'width',
  'height',
  'minWidth',
  'minHeight',
  'title',
  'show',
  'frame',
  'fullscreen',
  'backgroundColor',
  'icon',
  'autoHideMenuBar',
  'webPreferences',
];

/** What each preference must be: the stand-in has no page that is less shut in than these. */
const ONLY_PREFERENCES: Partial<Record<keyof Electron.WebPreferences, boolean>> = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
};

const FREE_PREFERENCES: readonly (keyof Electron.WebPreferences)[] = [
  'preload',
  'navigateOnDragDrop',
  'safeDialogs',
  'spellcheck',
  'devTools',
];

/** @throws Error naming the first option that the stand-in does not have. */
export function checkWindowOptions(options: Options): void {
  for (const name of Object.keys(options)) {
    if (!(KNOWN_OPTIONS as readonly string[]).includes(name)) {
      throw notImplemented(`the window option ${name}`);
    }
  }
  for (const [name, value] of Object.entries(options.webPreferences ?? {})) {
    const only = ONLY_PREFERENCES[name as keyof Electron.WebPreferences];
    const isFree = (FREE_PREFERENCES as readonly string[]).includes(name);
    if (!isFree && value !== undefined && value !== only) {
      throw notImplemented(`webPreferences.${name} = ${String(value)}`);
    }
  }
}

/** Where the window first stands: in the middle of the primary display unless told otherwise. */
export function firstBounds(options: Options): Bounds {
  const { workArea } = standInScreen.getPrimaryDisplay();
  const width = options.width ?? DEFAULT_SIZE.width;
  const height = options.height ?? DEFAULT_SIZE.height;
  const x = options.x ?? workArea.x + Math.round((workArea.width - width) / 2);
  const y = options.y ?? workArea.y + Math.round((workArea.height - height) / 2);
  return { x, y, width, height };
}
