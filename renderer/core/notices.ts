import { signal } from '@preact/signals';

/** A short message that a person must be able to read in their own time. */
export interface Notice {
  readonly id: number;
  /** Errors stay until dismissed and are announced at once. */
  readonly kind: 'info' | 'error';
  readonly text: string;
}

export const notices = signal<readonly Notice[]>([]);
const INFO_STAYS_MS = 6000;
let nextId = 1;

/** Shows a message; an informative one leaves by itself. */
export function notify(kind: Notice['kind'], text: string): void {
  const id = nextId++;
  notices.value = [...notices.value.filter((notice) => notice.text !== text), { id, kind, text }];
  if (kind === 'info') setTimeout(() => dismissNotice(id), INFO_STAYS_MS);
}

export function dismissNotice(id: number): void {
  notices.value = notices.value.filter((notice) => notice.id !== id);
}

/** Dismisses what failed and was read. Answers whether there was any. */
export function dismissErrors(): boolean {
  const rest = notices.peek().filter(({ kind }) => kind !== 'error');
  const hadErrors = rest.length < notices.peek().length;
  if (hadErrors) notices.value = rest;
  return hadErrors;
}
