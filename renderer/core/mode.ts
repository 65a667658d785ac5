import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CommandId } from '../../geodata/model/app/commands.ts';
import { notify } from './notices.ts';

/** What a person is doing: one thing at a time. Who reads the atlas does nothing in particular. */
export type Mode =
  | 'reading'
  | 'drawing'
  | 'editing'
  | 'georeferencing'
  | 'measuring'
  | 'presenting';

/** A mode that a feature owns. */
export type OwnedMode = Exclude<Mode, 'reading'>;

/** Whether a mode may begin; `why` is in words for the person. */
export type Entry =
  | { readonly isEntered: true }
  | { readonly isEntered: false; readonly why: string };

/** A key press while a mode lasts, with what matters of where it falls. */
export interface ModeKeyPress {
  /** `KeyboardEvent.key` */
  readonly key: string;
  /** Whether Ctrl or ⌘ is held. */
  readonly isMod: boolean;
  readonly isShift: boolean;
  readonly isAlt: boolean;
  /** Whether the key is held down and says itself again. */
  readonly isRepeat: boolean;
  /** Whether it falls into a field in which a person types. */
  readonly isTyping: boolean;
  readonly timeMs: number;
}

/** What the owner of a mode says of it. */
export interface ModeRules {
  /** Why it cannot give way to `next` now, in words; `null` when nothing would be lost. */
  readonly refuse: (next: Mode) => string | null;
  /** It gave way: what it held is to be put away. Not called while a lecture only interrupts it. */
  readonly onLeave?: (next: Mode) => void;
  /** Takes one step back, up to leaving the mode. It may ask first. */
  readonly onEscape: () => void;
  /** Acts on a key and answers whether it did; commands and Escape come after it. */
  readonly onKey?: (press: ModeKeyPress) => boolean;
  /** Why a command may not run now, in words; `null` where it may. All may without this. */
  readonly refuseCommand?: (id: CommandId) => string | null;
  /** Whether the map, its years and its records do meanwhile what they do for who reads. */
  readonly isReading?: ReadonlySignal<boolean>;
  /** What Undo and Redo mean meanwhile; without it they do nothing. The journal is not touched. */
  readonly history?: ModeHistory;
}

/** Steps of something that is not stored yet. */
export interface ModeHistory {
  /** What the next Undo takes back, in words; `null` when there is nothing. */
  readonly undoLabel: ReadonlySignal<string | null>;
  readonly redoLabel: ReadonlySignal<string | null>;
  readonly undo: () => void;
  readonly redo: () => void;
}

const current = signal<Mode>('reading');
const rules = new Map<Mode, ModeRules>();
const entered: Entry = { isEntered: true };
/** What a lecture interrupted; it goes on when the lecture ends. */
let interrupted: Mode = 'reading';

/** The mode of now. Everybody may ask for it; {@link enter} and {@link leave} change it. */
export const mode: ReadonlySignal<Mode> = current;

/** Whether a click on the map opens what lies there: while a person reads, or a mode lets them. */
export const isReading = computed(
  () => current.value === 'reading' || rules.get(current.value)?.isReading?.value === true,
);

/** Says what a mode may do; its feature does so when it is loaded. */
export function ownMode(owned: OwnedMode, itsRules: ModeRules): void {
  rules.set(owned, itsRules);
}

/** What the owner of the mode of now says of it; nothing while a person reads. */
export function modeRules(): ModeRules | undefined {
  return rules.get(current.value);
}

/**
 * Begins a mode, unless the one of now refuses to give way. A lecture is never refused: it
 * interrupts what was under way, which goes on when it ends; nothing else begins meanwhile.
 */
export function enter(next: OwnedMode): Entry {
  const now = current.peek();
  if (next === now) return entered;
  if (next === 'presenting') {
    interrupted = now;
    current.value = next;
    return entered;
  }
  const owner = rules.get(now);
  const why = owner?.refuse(next) ?? null;
  if (why !== null) return { isEntered: false, why };
  batch(() => {
    owner?.onLeave?.(next);
    current.value = next;
  });
  return entered;
}

/** Begins a mode, or tells the person why it may not. Answers whether it began. */
export function tryEnter(next: OwnedMode): boolean {
  const entry = enter(next);
  if (!entry.isEntered) notify('info', entry.why);
  return entry.isEntered;
}

/** Ends a mode, also one that a lecture interrupted; does nothing when another one lasts. */
export function leave(ended: OwnedMode): void {
  if (current.peek() === ended) {
    const next = ended === 'presenting' ? interrupted : 'reading';
    interrupted = 'reading';
    batch(() => {
      rules.get(ended)?.onLeave?.(next);
      current.value = next;
    });
  } else if (interrupted === ended) {
    interrupted = 'reading';
    rules.get(ended)?.onLeave?.('reading');
  }
}
