import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { decodeValue, type Encoded, encodeValue } from '../codec.ts';
import { refuseRest, StandInEvent } from '../refusals.ts';
import type { StandInContents } from './contents.ts';

type Handler = (event: Electron.IpcMainInvokeEvent, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

/** Electron's `ipcMain`. Channels have names of the application's choosing. */
class StandInIpcMain extends EventEmitter {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    handlers.set(channel, handler);
  }

  removeHandler(channel: string): void {
    handlers.delete(channel);
  }
}

/** The one `ipcMain`. */
export const standInIpcMain = new StandInIpcMain();
standInIpcMain satisfies Pick<Electron.IpcMain, 'handle' | 'removeHandler'>;

/** A message of a page. */
export interface PageMessage {
  readonly channel: string;
  readonly args: readonly Encoded[];
  /** Where the page stands, as Electron would see it. */
  readonly frameUrl: string;
}

/** Answers `ipcRenderer.invoke`. Rejects as Electron's does. */
export async function answerInvoke(
  contents: StandInContents,
  message: PageMessage,
): Promise<Encoded> {
  const handler = handlers.get(message.channel);
  if (!handler) throw new Error(`No handler registered for '${message.channel}'`);
  const answer = await handler(invokeEvent(contents, message), ...message.args.map(decodeValue));
  return encodeValue(answer);
}

/** Passes on what `ipcRenderer.send` said. */
export function deliverSend(contents: StandInContents, message: PageMessage): void {
  const event = invokeEvent(contents, message);
  standInIpcMain.emit(message.channel, event, ...message.args.map(decodeValue));
}

function invokeEvent(contents: StandInContents, { frameUrl }: PageMessage) {
  const senderFrame = refuseRest('senderFrame', {
    url: frameUrl,
    origin: originOf(frameUrl),
    parent: null,
  } satisfies Pick<Electron.WebFrameMain, 'url' | 'origin' | 'parent'>);
  const event = StandInEvent.with({ sender: contents.standInPublic, senderFrame, type: 'frame' });
  return refuseRest('ipcEvent', event) as unknown as Electron.IpcMainInvokeEvent;
}

/** Of a scheme of our own too, where `URL.origin` says `null`. */
function originOf(address: string): string {
  const url = URL.parse(address);
  return url === null ? 'null' : `${url.protocol}//${url.host}`;
}
