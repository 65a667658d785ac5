import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, sep } from 'node:path';
import { Readable } from 'node:stream';
import { isAtlasAddress } from '../security/addresses.ts';
import { type ByteRange, readRange } from './byte-range.ts';

/** Folders the pages may read from; nothing outside them is ever answered. */
export interface ProtocolRoots {
  /** Served at `/`: the built pages. */
  readonly pages: string;
  /** Served at `/data/basemap/`: the offline basemap. */
  readonly basemap: string;
}

/** What is answered from somewhere else than a file: the tiles of the map, the scans of a workbook. */
export interface Supplier {
  /** Every address below this path is the supplier's alone; begins and ends with a slash. */
  readonly prefix: string;
  /**
   * What stands at the rest of the path, or `null`. Called with a decoded path; the signal says
   * that nobody waits any more.
   */
  supply(path: string, signal?: AbortSignal): Supplied | null | Promise<Supplied | null>;
}

export interface Supplied {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What a page may load and run: our own files, and images it makes itself. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const BASEMAP_PREFIX = '/data/basemap/';

const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Accept-Ranges': 'bytes',
};

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.pbf': 'application/x-protobuf',
};

/**
 * Answers one request for `atlas://app/…` from a supplier, or with a file below one of the roots,
 * streamed, whole or as one byte range. Everything else is refused; every answer carries the
 * security headers.
 */
export async function answerAtlasRequest(
  request: Request,
  roots: ProtocolRoots,
  suppliers: readonly Supplier[] = [],
): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(405, { Allow: 'GET, HEAD' });
  }
  if (!isAtlasAddress(request.url)) return refuse(404);
  const { pathname } = new URL(request.url);
  const supplier = suppliers.find(({ prefix }) => pathname.startsWith(prefix));
  if (supplier !== undefined) return sendSupplied(request, supplier, pathname);
  const file = await locateFile(pathname, roots);
  return file === null ? refuse(404) : sendFile(request, file);
}

async function sendSupplied(
  request: Request,
  supplier: Supplier,
  pathname: string,
): Promise<Response> {
  const decoded = decodePathname(pathname.slice(supplier.prefix.length));
  const supplied = decoded === null ? null : await supplier.supply(decoded, request.signal);
  if (supplied === null) return refuse(404);
  const headers = {
    ...COMMON_HEADERS,
    'Content-Type': supplied.type,
    'Content-Length': String(supplied.bytes.byteLength),
  };
  const body = request.method === 'HEAD' ? null : new Uint8Array(supplied.bytes);
  return new Response(body, { status: 200, headers });
}

interface LocatedFile {
  readonly path: string;
  readonly sizeBytes: number;
}

async function locateFile(pathname: string, roots: ProtocolRoots): Promise<LocatedFile | null> {
  const decoded = decodePathname(pathname);
  if (decoded === null) return null;
  const isBasemap = decoded.startsWith(BASEMAP_PREFIX);
  const root = isBasemap ? roots.basemap : roots.pages;
  try {
    // Judged after every `..` and every link is followed: what counts is where the file really is.
    const path = await realpath(join(root, decoded.slice(isBasemap ? BASEMAP_PREFIX.length : 0)));
    if (!isInside(await realpath(root), path)) return null;
    const entry = await stat(path);
    return entry.isFile() ? { path, sizeBytes: entry.size } : null;
  } catch {
    return null;
  }
}

/** The path in plain characters, or `null` when it holds one that no file of ours is named with. */
function decodePathname(pathname: string): string | null {
  try {
    const decoded = decodeURIComponent(pathname);
    // Backslash and colon would mean a folder, a drive or a stream on Windows.
    return /[\0\\:]/.test(decoded) ? null : decoded;
  } catch {
    return null;
  }
}

/** Whether `path` lies below `root`; the root itself does not. */
function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function sendFile(request: Request, file: LocatedFile): Response {
  const range = readRange(request.headers.get('Range'), file.sizeBytes);
  if (range === 'unsatisfiable') {
    return refuse(416, { 'Content-Range': `bytes */${file.sizeBytes}` });
  }
  const headers = fileHeaders(file, range);
  const status = range === null ? 200 : 206;
  const isEmpty = file.sizeBytes === 0;
  if (request.method === 'HEAD' || isEmpty) return new Response(null, { status, headers });
  const stream = Readable.toWeb(createReadStream(file.path, range ?? {}));
  return new Response(stream as ReadableStream, { status, headers });
}

function fileHeaders(file: LocatedFile, range: ByteRange | null): Record<string, string> {
  const lengthBytes = range === null ? file.sizeBytes : range.end - range.start + 1;
  return {
    ...COMMON_HEADERS,
    'Content-Type': MIME_TYPES[extname(file.path).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': String(lengthBytes),
    ...(range !== null && {
      'Content-Range': `bytes ${range.start}-${range.end}/${file.sizeBytes}`,
    }),
  };
}

function refuse(status: number, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { ...COMMON_HEADERS, ...headers } });
}
