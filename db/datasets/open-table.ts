import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { PassThrough, type Readable, Transform } from 'node:stream';
import { createGunzip, createInflateRaw } from 'node:zlib';
import { fail, ok, type Result } from '../../geodata/model/result.ts';

/** A table as bytes in UTF-8, read while it is asked for. */
export interface TableStream {
  readonly stream: Readable;
  /** How much of the file on the disk was read, for the bar of progress. */
  readonly readBytes: () => number;
  readonly sizeBytes: number;
}

const PIECE_BYTES = 1 << 20;
const GZIP = [0x1f, 0x8b] as const;
const ZIP = [0x50, 0x4b, 0x03, 0x04] as const;
/** Tables inside a zip are told by their names. */
const TABLE_NAME = /\.(csv|tsv|tab|txt)$/i;

/**
 * Opens a table: plain, in a gzip, or the first one in a zip. UTF-16 becomes UTF-8.
 *
 * @throws what the file system throws.
 */
export async function openTable(file: string): Promise<Result<TableStream>> {
  const { head, sizeBytes } = await readHead(file);
  if (begins(head, ZIP)) return openZip(file, sizeBytes);
  const raw = createReadStream(file, { highWaterMark: PIECE_BYTES });
  const unpacked = begins(head, GZIP) ? piped(raw, createGunzip({ chunkSize: PIECE_BYTES })) : raw;
  const encoding = begins(head, GZIP) ? null : encodingOf(head);
  const stream = encoding === null ? unpacked : piped(unpacked, toUtf8(encoding));
  return ok({ stream, readBytes: () => raw.bytesRead, sizeBytes });
}

async function readHead(file: string): Promise<{ head: Uint8Array; sizeBytes: number }> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    const head = new Uint8Array(4);
    await handle.read(head, 0, head.length, 0);
    return { head, sizeBytes: size };
  } finally {
    await handle.close();
  }
}

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly headerAt: number;
}

async function openZip(file: string, sizeBytes: number): Promise<Result<TableStream>> {
  const handle = await open(file, 'r');
  try {
    const at = async (from: number, length: number) => {
      const bytes = Buffer.alloc(Math.max(0, Math.min(length, sizeBytes - from)));
      await handle.read(bytes, 0, bytes.length, from);
      return bytes;
    };
    const entry = (await listZip(at, sizeBytes)).find(({ name }) => TABLE_NAME.test(name));
    if (entry === undefined) return fail('datasetNoTableInZip');
    if (entry.method !== 0 && entry.method !== 8) return fail('datasetOtherPacking');
    const header = await at(entry.headerAt, 30);
    const start = entry.headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    const end = Math.max(start, start + entry.packedBytes - 1);
    const raw = createReadStream(file, { start, end, highWaterMark: PIECE_BYTES });
    const unpack =
      entry.method === 8 ? createInflateRaw({ chunkSize: PIECE_BYTES }) : new PassThrough();
    const readBytes = () => raw.bytesRead;
    return ok({ stream: piped(raw, unpack), readBytes, sizeBytes: entry.packedBytes });
  } finally {
    await handle.close();
  }
}

/** The entries of a zip as its directory at the end tells them. */
async function listZip(
  at: (from: number, length: number) => Promise<Buffer>,
  sizeBytes: number,
): Promise<readonly ZipEntry[]> {
  const tail = await at(Math.max(0, sizeBytes - 66_000), 66_000);
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || end + 22 > tail.length) return [];
  const directory = await at(tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries: ZipEntry[] = [];
  for (let from = 0; from + 46 <= directory.length; ) {
    if (directory.readUInt32LE(from) !== 0x02014b50) break;
    const nameLength = directory.readUInt16LE(from + 28);
    const extraLength = directory.readUInt16LE(from + 30);
    entries.push({
      name: directory.toString('utf8', from + 46, from + 46 + nameLength),
      method: directory.readUInt16LE(from + 10),
      packedBytes: directory.readUInt32LE(from + 20),
      headerAt: directory.readUInt32LE(from + 42),
    });
    from += 46 + nameLength + extraLength + directory.readUInt16LE(from + 32);
  }
  return entries;
}

/** A failure of the first becomes one of the second, so that whoever reads hears of it. */
function piped(from: Readable, into: Transform): Readable {
  from.on('error', (error) => into.destroy(error));
  into.on('close', () => from.destroy());
  return from.pipe(into);
}

function encodingOf(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (begins(head, [0xff, 0xfe])) return 'utf-16le';
  return begins(head, [0xfe, 0xff]) ? 'utf-16be' : null;
}

function toUtf8(encoding: string): Transform {
  const decoder = new TextDecoder(encoding);
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      done(null, Buffer.from(decoder.decode(chunk, { stream: true })));
    },
    flush(done) {
      done(null, Buffer.from(decoder.decode()));
    },
  });
}

function begins(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte);
}
