import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type Electron from 'electron';
import { KnownEmitter, refuseRest, StandInEvent } from '../refusals.ts';
import { answerHost } from './host.ts';
import { launch, mainFile, manifest } from './launch.ts';
import { releaseLock, takeLock } from './single-instance.ts';

const EVENTS = [
  'will-finish-launching',
  'ready',
  'activate',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'second-instance',
  'open-file',
  'open-url',
  'browser-window-created',
  'web-contents-created',
  'render-process-gone',
] as const;

/** A window, as quitting needs it. */
interface Closable {
  /** Asks the window to close; answers whether it did. */
  tryClose(): boolean;
  destroy(): void;
}

/** Electron's `app`, as far as the product uses it. */
class StandInApp extends KnownEmitter {
  readonly isPackaged = launch.resourcesPath !== null;
  readonly commandLine = refuseRest('app.commandLine', {
    getSwitchValue: (name: string) => switchValue(name) ?? '',
    hasSwitch: (name: string) => switchValue(name) !== null,
  } satisfies Pick<Electron.CommandLine, 'getSwitchValue' | 'hasSwitch'>);
  /** Open windows, oldest first; kept by the windows themselves. */
  readonly standInWindows: Closable[] = [];
  /** Where a second instance says that it came. */
  standInAddress = '';

  private readonly readiness = Promise.withResolvers<void>();
  private readonly paths = new Map<string, string>();
  private isStarted = false;
  private isQuitting = false;
  private hasLock = false;

  constructor() {
    super('app', EVENTS);
  }

  /** Begins the application's life, once its main module has run. */
  standInStart(): void {
    this.emit('will-finish-launching');
    this.isStarted = true;
    this.emit('ready', new StandInEvent(), {});
    this.readiness.resolve();
  }

  standInSecondInstance(
    argv: readonly string[],
    workingDirectory: string,
    handedOver: unknown,
  ): void {
    this.emit('second-instance', new StandInEvent(), argv, workingDirectory, handedOver);
  }

  /** Called by a window that has gone. */
  standInWindowClosed(window: Closable): void {
    this.standInWindows.splice(this.standInWindows.indexOf(window), 1);
    if (this.standInWindows.length > 0 || this.isQuitting) return;
    if (!this.emit('window-all-closed')) this.quit();
  }

  whenReady(): Promise<void> {
    return this.readiness.promise;
  }

  isReady(): boolean {
    return this.isStarted;
  }

  /** Everything below may only be said before `ready`; the stand-in's pages are always sandboxed. */
  enableSandbox(): void {
    if (this.isStarted)
      throw new Error('app.enableSandbox() can only be called before app is ready');
  }

  getAppPath(): string {
    return launch.appDir;
  }

  getName(): string {
    return manifest.productName ?? manifest.name;
  }

  getVersion(): string {
    return manifest.version;
  }

  getLocale(): string {
    return launch.languages[0] ?? 'en-US';
  }

  getPreferredSystemLanguages(): string[] {
    return [...launch.languages];
  }

  getPath(name: string): string {
    const path = this.paths.get(name) ?? this.defaultPath(name);
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  setPath(name: string, path: string): void {
    this.paths.set(name, path);
  }

  /** Whether the system now hands addresses of that scheme to the application; here none ever does. */
  setAsDefaultProtocolClient(scheme: string): boolean {
    return /^[a-z][a-z0-9+.-]*$/i.test(scheme);
  }

  requestSingleInstanceLock(handedOver: Record<string, unknown> = {}): boolean {
    const userData = this.getPath('userData');
    this.hasLock ||= takeLock(userData, this.standInAddress, process.argv, handedOver);
    return this.hasLock;
  }

  quit(): void {
    if (this.isQuitting) return;
    if (!this.isStarted) {
      this.once('ready', () => this.quit());
      return;
    }
    if (this.isPrevented('before-quit')) return;
    this.isQuitting = true;
    const areAllClosed = [...this.standInWindows].every((window) => window.tryClose());
    if (!areAllClosed || this.isPrevented('will-quit')) {
      this.isQuitting = false;
      return;
    }
    this.end(0);
  }

  exit(exitCode = 0): void {
    this.isQuitting = true;
    for (const window of [...this.standInWindows]) window.destroy();
    this.end(exitCode);
  }

  private end(exitCode: number): void {
    this.emit('quit', new StandInEvent(), exitCode);
    if (this.hasLock) releaseLock(this.getPath('userData'));
    setImmediate(() => process.exit(exitCode));
  }

  private isPrevented(name: 'before-quit' | 'will-quit'): boolean {
    const event = new StandInEvent();
    this.emit(name, event);
    return event.defaultPrevented;
  }

  private defaultPath(name: string): string | undefined {
    const home = homedir();
    const appData = process.env['XDG_CONFIG_HOME'] ?? join(home, '.config');
    const paths: Record<string, string> = {
      home,
      appData,
      userData: join(appData, this.getName()),
      sessionData: join(appData, this.getName()),
      temp: tmpdir(),
      documents: join(home, 'Documents'),
      downloads: join(home, 'Downloads'),
      exe: process.execPath,
      module: mainFile,
    };
    return paths[name];
  }
}

function switchValue(name: string): string | null {
  const start = `--${name}`;
  const found = launch.args.find((arg) => arg === start || arg.startsWith(`${start}=`));
  return found === undefined ? null : found.slice(start.length + 1);
}

/** The one application. */
export const standInApp = new StandInApp();

answerHost({
  'app.quit': () => standInApp.quit(),
  'file.open': ({ path }) => {
    standInApp.emit('open-file', new StandInEvent(), path);
  },
});

type Checked =
  | 'isPackaged'
  | 'whenReady'
  | 'isReady'
  | 'enableSandbox'
  | 'getAppPath'
  | 'getName'
  | 'getVersion'
  | 'getLocale'
  | 'getPreferredSystemLanguages'
  | 'getPath'
  | 'setPath'
  | 'setAsDefaultProtocolClient'
  | 'requestSingleInstanceLock'
  | 'quit'
  | 'exit';

standInApp satisfies Pick<Electron.App, Checked>;
