import type Electron from 'electron';
import type { Bounds } from '../link.ts';
import { KnownEmitter, refuseRest, StandInEvent } from '../refusals.ts';
import { toLoopback } from './addresses.ts';
import { standInApp } from './app.ts';
import { StandInContents } from './contents.ts';
import { answerHost, askHost, tellHost } from './host.ts';
import { standInScreen } from './screen.ts';
import { changeEvents, WINDOW_EVENTS, type WindowState } from './window-changes.ts';
import { checkWindowOptions, firstBounds } from './window-options.ts';

type Checked =
  | 'id'
  | 'loadURL'
  | 'show'
  | 'focus'
  | 'isVisible'
  | 'isMinimized'
  | 'isMaximized'
  | 'isFullScreen'
  | 'isDestroyed'
  | 'getBounds'
  | 'getNormalBounds'
  | 'setBounds'
  | 'maximize'
  | 'unmaximize'
  | 'setFullScreen'
  | 'isSimpleFullScreen'
  | 'setSimpleFullScreen'
  | 'close'
  | 'destroy';

let focused: StandInWindow | null = null;
const windows: StandInWindow[] = [];

/** Electron's `BrowserWindow`: what main knows of a window; the host shows it. */
export class StandInWindow extends KnownEmitter {
  readonly id: number;
  readonly webContents: StandInContents;
  /** What the application sees of this object. */
  readonly standInPublic: StandInWindow;

  private readonly contents: StandInContents;
  private readonly minimum: { readonly width: number; readonly height: number };
  private normal: Bounds;
  private state: WindowState = 'normal';
  private isShown: boolean;
  private isGone = false;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super('browserWindow', WINDOW_EVENTS);
    this satisfies Pick<Electron.BrowserWindow, Checked>;
    checkWindowOptions(options);
    this.minimum = { width: options.minWidth ?? 0, height: options.minHeight ?? 0 };
    this.normal = this.atLeastMinimum(firstBounds(options));
    this.isShown = options.show !== false;
    this.contents = new StandInContents(options.webPreferences?.preload);
    this.webContents = this.contents.standInPublic;
    this.id = this.contents.id;
    this.standInPublic = refuseRest('browserWindow', this);
    if (options.fullscreen === true) this.state = 'full-screen';
    windows.push(this.standInPublic);
    standInApp.standInWindows.push(this.standInPublic);
    const bounds = this.getBounds();
    tellHost('window.open', { id: this.id, bounds, title: options.title ?? standInApp.getName() });
    standInApp.emit('browser-window-created', new StandInEvent(), this.standInPublic);
  }

  static getAllWindows(): StandInWindow[] {
    return [...windows];
  }

  static getFocusedWindow(): StandInWindow | null {
    return focused ?? windows.at(-1) ?? null;
  }

  static fromWebContents(contents: { readonly id: number }): StandInWindow | null {
    return windows.find(({ id }) => id === contents.id) ?? null;
  }

  async loadURL(url: string): Promise<void> {
    await askHost('window.load', { id: this.id, url: toLoopback(this.contents, url) });
  }

  show(): void {
    const wasShown = this.isShown;
    this.isShown = true;
    if (!wasShown) this.emit('show');
    this.focus();
  }

  focus(): void {
    focused = this.standInPublic;
    tellHost('window.focus', { id: this.id });
    this.emit('focus');
  }

  isVisible(): boolean {
    return this.isShown;
  }

  /** The host has no task bar to put a window away in. */
  isMinimized(): boolean {
    return false;
  }

  isMaximized(): boolean {
    return this.state === 'maximized';
  }

  isFullScreen(): boolean {
    return this.state === 'full-screen';
  }

  isDestroyed(): boolean {
    return this.isGone;
  }

  getBounds(): Bounds {
    const display = standInScreen.getDisplayMatching(this.normal);
    if (this.state === 'full-screen') return { ...display.bounds };
    return this.state === 'maximized' ? { ...display.workArea } : { ...this.normal };
  }

  getNormalBounds(): Bounds {
    return { ...this.normal };
  }

  setBounds(bounds: Partial<Bounds>): void {
    this.change('normal', { ...this.getBounds(), ...bounds });
  }

  maximize(): void {
    this.change('maximized', this.normal);
  }

  unmaximize(): void {
    if (this.isMaximized()) this.change('normal', this.normal);
  }

  /** Takes effect at once; the event follows, as in Electron. */
  setFullScreen(isFullScreen: boolean): void {
    if (isFullScreen !== this.isFullScreen()) {
      this.change(isFullScreen ? 'full-screen' : 'normal', this.normal);
    }
  }

  /** The host has one kind of full screen. */
  isSimpleFullScreen(): boolean {
    return this.isFullScreen();
  }

  setSimpleFullScreen(isFullScreen: boolean): void {
    this.setFullScreen(isFullScreen);
  }

  /** There is no menu bar in a page; only `null`, which takes it away, makes sense here. */
  setMenu(_menu: null): void {}

  close(): void {
    this.tryClose();
  }

  /** Closes unless a listener prevents it; answers whether it closed. */
  tryClose(): boolean {
    const event = new StandInEvent();
    if (!this.isGone) this.emit('close', event);
    if (event.defaultPrevented) return false;
    this.destroy();
    return true;
  }

  destroy(): void {
    if (this.isGone) return;
    this.isGone = true;
    windows.splice(windows.indexOf(this.standInPublic), 1);
    if (focused === this.standInPublic) focused = windows.at(-1) ?? null;
    tellHost('window.close', { id: this.id });
    this.contents.standInDestroy();
    this.emit('closed');
    standInApp.standInWindowClosed(this.standInPublic);
  }

  private change(state: WindowState, normal: Bounds): void {
    const before = { state: this.state, bounds: this.getBounds() };
    this.state = state;
    this.normal = this.atLeastMinimum(normal);
    const after = { state, bounds: this.getBounds() };
    tellHost('window.place', { id: this.id, bounds: after.bounds });
    setImmediate(() => {
      for (const name of this.isGone ? [] : changeEvents(before, after)) this.emit(name);
    });
  }

  private atLeastMinimum(bounds: Bounds): Bounds {
    const width = Math.max(bounds.width, this.minimum.width);
    return { ...bounds, width, height: Math.max(bounds.height, this.minimum.height) };
  }
}

/** A page has gone although nobody closed its window. */
function loseWindow(id: number): void {
  const window = windowOf(id);
  if (window && !window.tryClose()) {
    process.stderr.write(
      'electron stand-in: keeping a window whose page is gone is not implemented\n',
    );
    window.destroy();
  }
}

function crashWindow(id: number): void {
  const details = { reason: 'crashed', exitCode: 1 } as const;
  const contents = windowOf(id)?.webContents;
  contents?.emit('render-process-gone', new StandInEvent(), details);
  standInApp.emit('render-process-gone', new StandInEvent(), contents, details);
}

function windowOf(id: number): StandInWindow | undefined {
  return windows.find((window) => window.id === id);
}

answerHost({
  'window.close': ({ id }) => windowOf(id)?.close(),
  'window.gone': ({ id }) => loseWindow(id),
  'window.crashed': ({ id }) => crashWindow(id),
  'window.resize': ({ id, width, height }) => windowOf(id)?.setBounds({ width, height }),
});
