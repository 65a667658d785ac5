import { signal } from '@preact/signals';

/** A short message that a person must be able to read in their own time. */
export interface Notice extends NoticeOptions {
  readonly id: number;
  /** Errors are announced at once. */
  readonly kind: 'info' | 'error';
  readonly text: string;
}

export interface NoticeOptions {
  /** More to read, line by line; the notice then stays until it is dismissed. */
  readonly details?: readonly string[];
  /** What it is about: a newer notice about the same takes its place. */
  readonly topic?: string;
}

export const notices = signal<readonly Notice[]>([]);
const INFO_STAYS_MS = 6000;
let nextId = 1;

/**
 * Shows a message; what is informative and short leaves by itself. The same words, and what is
 * said of the same topic, never stand there twice.
 */
export function notify(kind: Notice['kind'], text: string, options: NoticeOptions = {}): void {
  const notice: Notice = { id: nextId++, kind, text, ...options };
  const { topic } = options;
  const isOlder = (other: Notice) =>
    other.text === text || (topic !== undefined && other.topic === topic);
  notices.value = [...notices.value.filter((other) => !isOlder(other)), notice];
  if (!isStaying(notice)) setTimeout(() => dismissNotice(notice.id), INFO_STAYS_MS);
}

export function dismissNotice(id: number): void {
  notices.value = notices.value.filter((notice) => notice.id !== id);
}

/** Dismisses what was said of a topic: it is tried anew. */
export function dismissTopic(topic: string): void {
  notices.value = notices.value.filter((notice) => notice.topic !== topic);
}

/** Dismisses all that wait for it: they were read. Answers whether there were any. */
export function dismissStaying(): boolean {
  const rest = notices.peek().filter((notice) => !isStaying(notice));
  const hadAny = rest.length < notices.peek().length;
  if (hadAny) notices.value = rest;
  return hadAny;
}

/** Whether it waits to be dismissed. */
export function isStaying({ kind, details = [] }: Notice): boolean {
  return kind === 'error' || details.length > 0;
}
