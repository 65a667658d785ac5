import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { notImplemented } from '../refusals.ts';
import type { StandInContents } from './contents.ts';
import { handledScheme } from './protocol.ts';
import { mayRequest } from './session.ts';

/** One request of a page, and the contents its token stands for. */
export interface Exchange {
  readonly contents: StandInContents;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** What belongs to the way over loopback, not to the application's scheme. */
const NOT_PASSED_ON = ['host', 'connection', 'cookie', 'referer', 'origin', 'content-length'];

/** Lets the application's own protocol handler answer, headers and all. */
export async function answerFromApplication(exchange: Exchange, path: string): Promise<void> {
  const { contents, request, response } = exchange;
  const handled = handledScheme();
  if (handled === null) throw new Error('no scheme is handled');
  const url = `${handled.scheme}://${path}`;
  if (!URL.canParse(url) || !(await mayRequest(contents.id, url))) {
    response.writeHead(403).end();
    return;
  }
  const answer = await handled.handler(new Request(url, toInit(request)));
  if (answer.status >= 300 && answer.status < 400) throw notImplemented('a redirect');
  const isDocument = request.headers['sec-fetch-dest'] === 'document';
  const isHtml = answer.headers.get('Content-Type')?.startsWith('text/html') === true;
  if (isDocument && isHtml) await sendDocument(exchange, url, answer);
  else sendAnswer(response, answer);
}

function toInit(request: IncomingMessage): RequestInit {
  const headers = Object.entries(request.headers).filter(
    ([name]) => !NOT_PASSED_ON.includes(name) && !name.startsWith('sec-'),
  );
  const method = request.method ?? 'GET';
  const init = { method, headers: headers.map(([name, value]) => [name, String(value)]) };
  if (method === 'GET' || method === 'HEAD') return init as RequestInit;
  return { ...init, body: Readable.toWeb(request), duplex: 'half' } as unknown as RequestInit;
}

function sendAnswer(response: ServerResponse, answer: Response): void {
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  if (answer.body === null) {
    response.end();
    return;
  }
  const body = Readable.fromWeb(answer.body as ReadableStream);
  body.on('error', () => response.destroy());
  response.on('close', () => body.destroy());
  body.pipe(response);
}

/** The preload is the first script of the page, from the page's own origin as the CSP demands. */
async function sendDocument(exchange: Exchange, url: string, answer: Response): Promise<void> {
  const { contents, response } = exchange;
  const link = contents.standInBegin(url);
  const src = `/${contents.standInToken}/__stand-in__/${link.id}/preload.js`;
  const html = await answer.text();
  const head = /<head[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  const body = `${html.slice(0, at)}<script src="${src}"></script>${html.slice(at)}`;
  const headers = new Headers(answer.headers);
  headers.delete('Content-Length');
  headers.set('Cache-Control', 'no-store');
  response.writeHead(answer.status, Object.fromEntries(headers)).end(body);
}
