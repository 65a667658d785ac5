import { randomBytes } from 'node:crypto';
import type Electron from 'electron';
import { encodeValue } from '../codec.ts';
import { KnownEmitter, refuseRest, StandInEvent } from '../refusals.ts';
import { standInApp } from './app.ts';
import { type DocumentLink, openDocument } from './document-link.ts';
import { tellHost } from './host.ts';
import { standInSession } from './session.ts';

const EVENTS = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'did-navigate',
  'dom-ready',
  'did-finish-load',
  'did-fail-load',
  'preload-error',
  'render-process-gone',
  'destroyed',
] as const;

type Checked = 'id' | 'send' | 'getURL' | 'reload' | 'isDestroyed' | 'setWindowOpenHandler';
type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];

let lastId = 0;
const byToken = new Map<string, StandInContents>();

/** What a window shows, as far as the product uses it. */
export class StandInContents extends KnownEmitter {
  readonly id: number;
  /** First part of every address of these contents, known to nobody else. */
  readonly standInToken = randomBytes(16).toString('hex');
  readonly standInPreload: string | undefined;
  standInDocument: DocumentLink | null = null;
  /** What the application sees of this object. */
  readonly standInPublic: StandInContents;
  readonly session = standInSession;

  private url = '';
  private openHandler: OpenHandler | null = null;
  private isGone = false;

  constructor(preload: string | undefined) {
    super('webContents', EVENTS);
    this satisfies Pick<Electron.WebContents, Checked>;
    lastId += 1;
    this.id = lastId;
    this.standInPreload = preload;
    this.standInPublic = refuseRest('webContents', this);
    byToken.set(this.standInToken, this);
    standInApp.emit('web-contents-created', new StandInEvent(), this.standInPublic);
  }

  /** A page is being answered for these contents: what was sent to the last one is over. */
  standInBegin(url: string): DocumentLink {
    this.url = url;
    this.standInDocument?.close();
    this.standInDocument = openDocument();
    this.emit('did-navigate', new StandInEvent(), url, 200, 'OK');
    return this.standInDocument;
  }

  /** A script of the page, or a link, wants another window. */
  standInAskOpen(url: string, frameName: string, features: string): void {
    const details = { url, frameName, features, disposition: 'foreground-tab' as const };
    const answer = this.openHandler?.({ ...details, referrer: { url: '', policy: 'default' } });
    if (answer?.action !== 'deny') {
      process.stderr.write('electron stand-in: opening windows from pages is not implemented\n');
    }
  }

  /** Whether a page of these contents may go to `url`, which is where Electron would see it. */
  standInAskNavigation(url: string, isMainFrame: boolean): boolean {
    const details = StandInEvent.with({ url, isMainFrame, isSameDocument: false });
    this.emit('will-frame-navigate', details);
    if (isMainFrame && !details.defaultPrevented) this.emit('will-navigate', details, url);
    return !details.defaultPrevented;
  }

  standInDestroy(): void {
    this.isGone = true;
    this.standInDocument?.close();
    byToken.delete(this.standInToken);
    this.emit('destroyed');
  }

  send(channel: string, ...args: unknown[]): void {
    const encoded = args.map((arg) => encodeValue(arg));
    this.standInDocument?.push(JSON.stringify({ channel, args: encoded }));
  }

  getURL(): string {
    return this.url;
  }

  reload(): void {
    tellHost('window.reload', { id: this.id });
  }

  isDestroyed(): boolean {
    return this.isGone;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }
}

/** The contents whose addresses begin with this token. */
export function contentsOfToken(token: string): StandInContents | undefined {
  return byToken.get(token);
}
