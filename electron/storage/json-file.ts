import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file, text in UTF-8 or bytes, so that either the old or the new content is there, whole, whatever happens
 * in between: into a file beside it, flushed to the disk, then renamed.
 *
 * @throws the file system's error; nothing is left behind.
 */
export function writeFileAtomically(file: string, content: string | Uint8Array): void {
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    writeAndFlush(draft, content);
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function writeAndFlush(file: string, content: string | Uint8Array): void {
  const handle = openSync(file, 'wx');
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    let writtenBytes = 0;
    while (writtenBytes < bytes.length) writtenBytes += writeSync(handle, bytes, writtenBytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** What became of reading a JSON file. */
export type JsonRead =
  | { readonly state: 'read'; readonly value: unknown }
  | { readonly state: 'missing' }
  | { readonly state: 'unreadable' }
  | { readonly state: 'broken' };

/** Reads a JSON file; never throws. */
export function readJsonFile(file: string): JsonRead {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { state: isMissing ? 'missing' : 'unreadable' };
  }
  try {
    return { state: 'read', value: JSON.parse(text) };
  } catch {
    return { state: 'broken' };
  }
}
