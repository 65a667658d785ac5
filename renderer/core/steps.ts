import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { MessageKey } from '../../geodata/model/messages/messages.ts';
import { t } from './language.ts';

/** More steps than this are not kept: nobody takes back so many. */
const MOST_STEPS = 200;

interface Step<State> {
  readonly state: State;
  readonly what: MessageKey;
}

/** What was done to something that is not stored yet, step by step. */
export interface Steps<State> {
  /**
   * Remembers how it was before a change; there is nothing to redo any more.
   *
   * @param what names the change in words
   * @param isSameStep whether it goes on with the last step, as each letter of a title does
   */
  record(before: State, what: MessageKey, isSameStep?: boolean): void;
  /** How it was before the last step, `null` when there is none; `now` is what redo comes back to. */
  undo(now: State): State | null;
  redo(now: State): State | null;
  clear(): void;
  /** What the next Undo takes back, in words; `null` when there is nothing. */
  readonly undoLabel: ReadonlySignal<string | null>;
  readonly redoLabel: ReadonlySignal<string | null>;
}

/** Steps of their own, none yet. */
export function createSteps<State>(): Steps<State> {
  const past = signal<readonly Step<State>[]>([]);
  const future = signal<readonly Step<State>[]>([]);
  /** Whether the last thing that happened was a step, and not taking one back. */
  let isGoingOn = false;
  const move = (from: typeof past, to: typeof past, now: State): State | null => {
    const step = from.peek().at(-1);
    if (step === undefined) return null;
    isGoingOn = false;
    from.value = from.peek().slice(0, -1);
    to.value = [...to.peek(), { state: now, what: step.what }];
    return step.state;
  };
  return {
    record(before, what, isSameStep = false) {
      const goesOn = isSameStep && isGoingOn && past.peek().at(-1)?.what === what;
      isGoingOn = true;
      future.value = [];
      if (!goesOn) past.value = [...past.peek(), { state: before, what }].slice(-MOST_STEPS);
    },
    undo: (now) => move(past, future, now),
    redo: (now) => move(future, past, now),
    clear() {
      isGoingOn = false;
      past.value = [];
      future.value = [];
    },
    undoLabel: computed(() => label(past.value.at(-1), 'app.undoOf')),
    redoLabel: computed(() => label(future.value.at(-1), 'app.redoOf')),
  };
}

function label(step: Step<unknown> | undefined, form: 'app.undoOf' | 'app.redoOf'): string | null {
  return step === undefined ? null : t(form, { what: t(step.what) });
}
