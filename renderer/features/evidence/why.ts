import { effect, signal } from '@preact/signals';
import type { MarkRef, Why } from '../../../geodata/model/content/why.ts';
import type { AtlasError } from '../../../geodata/model/result.ts';
import { api } from '../../api.ts';

/** A mark of the map, and the name it is lettered with; empty where it has none of its own. */
export interface Mark {
  readonly ref: MarkRef;
  readonly lettering: string;
}

/** What was asked about: everything drawn at one spot, the topmost first. */
export interface Question {
  readonly marks: readonly Mark[];
  /** Which of them the answer is about. */
  readonly index: number;
  /** In map pixels. */
  readonly atPx: readonly [x: number, y: number];
  /** Whether a key asked: the spot is then marked, for it lies under no pointer. */
  readonly isAsked: 'byKey' | 'byPointer';
}
export const question = signal<Question | null>(null);

export type WhyView =
  | { readonly state: 'none' | 'loading' }
  | { readonly state: 'shown'; readonly why: Why }
  | { readonly state: 'failed'; readonly error: AtlasError };
export const whyView = signal<WhyView>({ state: 'none' });

/** Closes the answer. Answers whether there was one. */
export function closeWhy(): boolean {
  const wasOpen = question.peek() !== null;
  question.value = null;
  return wasOpen;
}

/** Asks about another of the marks at the same spot. */
export function askAbout(index: number): void {
  const asked = question.peek();
  if (asked !== null) question.value = { ...asked, index };
}

/** The mark the answer is about. */
export function markAsked(): Mark | undefined {
  const asked = question.value;
  return asked?.marks[asked.index];
}

/** Has main answer each question; an answer that comes late for an older one is dropped. */
export function followQuestion(): () => void {
  return effect(() => {
    const mark = markAsked();
    if (mark === undefined) {
      whyView.value = { state: 'none' };
      return;
    }
    whyView.value = { state: 'loading' };
    void api.request('evidence.explain', mark.ref).then((result) => {
      const now = question.peek();
      if (now?.marks[now.index] !== mark) return;
      whyView.value = result.ok
        ? { state: 'shown', why: result.value }
        : { state: 'failed', error: result.error };
    });
  });
}
