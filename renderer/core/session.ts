import { signal } from '@preact/signals';
import {
  DEFAULT_SESSION,
  type Session,
  type SessionPatch,
} from '../../geodata/model/app/session.ts';
import { api } from '../api.ts';
import { mode } from './mode.ts';

/** How long nothing may change before the session is kept. */
const REST_MS = 1000;

/** Where this person is in the atlas. Change it with {@link changeSession}. */
export const session = signal<Session>(DEFAULT_SESSION);

let pending: SessionPatch = {};
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Changes where the person is. While it goes on changing nothing is asked of main. What is changed
 * while a lecture is given belongs to that lecture and is not kept.
 */
export function changeSession(patch: SessionPatch): void {
  if (mode.peek() === 'presenting') {
    previewSession(patch);
    return;
  }
  session.value = { ...session.value, ...patch } as Session;
  pending = { ...pending, ...patch };
  clearTimeout(timer);
  timer = setTimeout(() => void keepSession(), REST_MS);
}

/** Changes what is on screen without keeping it: a lecture's scenes leave no trace in the session. */
export function previewSession(patch: SessionPatch): void {
  session.value = { ...session.value, ...patch } as Session;
}

/** Keeps what is not kept yet: when it rests, and before the page goes away. */
export async function keepSession(): Promise<void> {
  clearTimeout(timer);
  if (Object.keys(pending).length === 0) return;
  const patch = pending;
  pending = {};
  await api.request('session.keep', patch);
}
