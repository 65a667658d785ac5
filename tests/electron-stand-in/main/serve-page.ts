import { text } from 'node:stream/consumers';
import type { Encoded } from '../codec.ts';
import { fromLoopback, loopbackOrigin } from './addresses.ts';
import { StandInWindow } from './browser-window.ts';
import type { StandInContents } from './contents.ts';
import type { DocumentLink } from './document-link.ts';
import { answerInvoke, deliverSend } from './ipc-main.ts';
import { preloadScript } from './preload-script.ts';
import type { Exchange } from './serve-application.ts';
import { askPermission, checkPermission } from './session.ts';

/** What a page says to main; `sequence` numbers keep the order in which it was said. */
interface Said {
  readonly sequence: number;
  readonly kind: 'invoke' | 'send' | 'event' | 'permission' | 'check' | 'open' | 'preload-error';
  readonly name: string;
  readonly args: readonly Encoded[];
  /** Where the page stands. */
  readonly href: string;
}

/** Answers what the page's part of the stand-in asks for: its script, its messages, its calls. */
export async function answerPage(exchange: Exchange, path: string): Promise<void> {
  const { contents, request, response } = exchange;
  const [documentId, what] = path.split('/');
  const link = contents.standInDocument;
  if (link === null || link.id !== documentId) {
    response.writeHead(410).end();
    return;
  }
  const headers = { 'Cache-Control': 'no-store', 'Content-Type': 'text/javascript' };
  if (what === 'preload.js') response.writeHead(200, headers).end(preloadScript(contents, link.id));
  else if (what === 'events') {
    response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream' });
    link.attach(response);
  } else if (what === 'say' && request.headers.origin === loopbackOrigin()) {
    await hear(exchange, link, JSON.parse(await text(request)));
  } else response.writeHead(403).end();
}

async function hear({ contents, response }: Exchange, link: DocumentLink, said: Said) {
  const answer = await new Promise<object>((resolve) => {
    link.inOrder(said.sequence, () => resolve(answerOrFail(contents, said)));
  });
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
}

async function answerOrFail(contents: StandInContents, said: Said): Promise<object> {
  try {
    return { value: await answer(contents, said) };
  } catch (error) {
    return { failure: String(error) };
  }
}

async function answer(contents: StandInContents, said: Said): Promise<Encoded> {
  const { kind, name, args } = said;
  const frameUrl = fromLoopback(contents, said.href);
  const message = { channel: name, args, frameUrl };
  switch (kind) {
    case 'invoke':
      return answerInvoke(contents, message);
    case 'send':
      deliverSend(contents, message);
      return null;
    case 'permission':
      return askPermission(contents.standInPublic, name);
    case 'check':
      return checkPermission(contents.standInPublic, name, frameUrl);
    case 'open':
      contents.standInAskOpen(fromLoopback(contents, name), String(args[0]), String(args[1]));
      return null;
    case 'preload-error':
      process.stderr.write(`Unable to load preload script: ${name}\n`);
      contents.emit('preload-error', {}, contents.standInPreload, new Error(name));
      return null;
    case 'event':
      heed(contents, name);
      return null;
  }
}

/** A page's life: parsed, loaded, first drawn. */
function heed(contents: StandInContents, name: string): void {
  if (name === 'dom-ready') contents.emit('dom-ready', {});
  if (name === 'loaded') contents.emit('did-finish-load', {});
  if (name === 'drawn') StandInWindow.fromWebContents(contents)?.emit('ready-to-show');
}
