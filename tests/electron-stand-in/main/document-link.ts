import type { ServerResponse } from 'node:http';

/** The way from main to one loaded page, and the order of what the page says. */
export interface DocumentLink {
  /** Names the page in its addresses. */
  readonly id: string;
  /** Sends a message; kept until the page listens. */
  push(message: string): void;
  /** The page listens: what waited goes out, and the rest as it comes. */
  attach(response: ServerResponse): void;
  /** Runs `deliver` once everything the page said before number `sequence` has been delivered. */
  inOrder(sequence: number, deliver: () => void): void;
  close(): void;
}

let lastId = 0;

export function openDocument(): DocumentLink {
  lastId += 1;
  const waiting: string[] = [];
  const early = new Map<number, () => void>();
  let stream: ServerResponse | null = null;
  let next = 0;

  return {
    id: String(lastId),
    push(message) {
      if (stream) stream.write(`data: ${message}\n\n`);
      else waiting.push(message);
    },
    attach(response) {
      stream?.end();
      stream = response;
      response.on('close', () => {
        if (stream === response) stream = null;
      });
      response.write(':\n\n');
      for (const message of waiting.splice(0)) response.write(`data: ${message}\n\n`);
    },
    inOrder(sequence, deliver) {
      early.set(sequence, deliver);
      for (let due = early.get(next); due; due = early.get(next)) {
        early.delete(next);
        next += 1;
        due();
      }
    },
    close() {
      stream?.end();
    },
  };
}
