import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Asked, askedAt, type Insertion, insertionOf } from './asked-offers.ts';
import { caretLineEndPx } from './caret-line.ts';
import { findOffers, type Offer } from './find-offers.ts';

/** What is offered where somebody writes, and what can be done with it. */
export interface Offers {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly shown: ReadonlySignal<readonly Offer[]>;
  readonly active: ReadonlySignal<number>;
  /** Where below the top of the field they stand, in pixels. */
  readonly topPx: ReadonlySignal<number>;
  /** Whether what is typed was looked for to the end. */
  readonly isAnswered: ReadonlySignal<boolean>;
  /** Looks at what stands before the caret. */
  look(): void;
  move(by: 1 | -1): void;
  /** Takes the offer of that number, or the active one. */
  take(index?: number): void;
  close(): void;
  /** Closes it until other signs ask. */
  dismiss(): void;
}

/** Looks for what the signs before the caret of a text field ask for. */
export function useOffers(): Offers {
  const field = useRef<HTMLTextAreaElement>(null);
  const asked = useSignal<Asked | null>(null);
  const shown = useSignal<readonly Offer[]>([]);
  const active = useSignal(0);
  const topPx = useSignal(0);
  const isAnswered = useSignal(false);
  const dismissedFrom = useRef(-1);
  useSignalEffect(() => {
    const now = asked.value;
    isAnswered.value = false;
    if (now === null) shown.value = [];
    else void findOffers(now).then((found) => answer(now, found));
  });
  const answer = (to: Asked, found: readonly Offer[]) => {
    if (asked.peek() !== to) return;
    if (field.current !== null) topPx.value = caretLineEndPx(field.current);
    shown.value = found;
    active.value = 0;
    isAnswered.value = to.text.trim() !== '';
  };
  useEffect(() => showActive(field.current), [shown.value, active.value]);
  const ask = (next: Asked | null) => {
    if (!isSame(next, asked.peek())) asked.value = next;
  };
  return {
    field,
    shown,
    active,
    topPx,
    isAnswered,
    look() {
      const next = field.current === null ? null : askedIn(field.current);
      if (next === null) dismissedFrom.current = -1;
      ask(next?.from === dismissedFrom.current ? null : next);
    },
    move(by) {
      const { length } = shown.peek();
      active.value = (active.peek() + by + length) % length;
    },
    take(index = active.peek()) {
      const [now, offer] = [asked.peek(), shown.peek()[index]];
      ask(null);
      if (now === null || offer === undefined || field.current === null) return;
      // The caret may have gone elsewhere since, and the list not yet with it.
      if (!isSame(askedIn(field.current), now)) return;
      const { value, selectionStart } = field.current;
      write(field.current, insertionOf(now, offer.chosen, value, selectionStart));
    },
    close: () => ask(null),
    dismiss() {
      dismissedFrom.current = asked.peek()?.from ?? -1;
      ask(null);
    },
  };
}

function askedIn({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Asked | null {
  return selectionStart === selectionEnd ? askedAt(value, selectionStart) : null;
}

function isSame(one: Asked | null, other: Asked | null): boolean {
  return one?.text === other?.text && one?.from === other?.from;
}

/** As if it had been typed: the field's own undo takes it back, and whoever listens hears of it. */
function write(field: HTMLTextAreaElement, { from, to, text }: Insertion): void {
  field.focus();
  field.setSelectionRange(from, to);
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, from, to, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function showActive(field: HTMLTextAreaElement | null): void {
  const option = field?.parentElement?.querySelector('[role="option"][aria-selected="true"]');
  option?.parentElement?.scrollIntoView({ block: 'nearest' });
  option?.scrollIntoView({ block: 'nearest' });
}
