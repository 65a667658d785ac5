import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** What had the focus last, wherever it was, and last outside the panel. */
let lastFocused: HTMLElement | null = null;
let lastOutside: HTMLElement | null = null;
/** Whether the last thing a person did was to press a key. */
let isByKey = false;
/** Where the focus was when the panel opened. */
let origin: HTMLElement | null = null;

/** What has the focus when a record is opened by key; whoever walks on by key says so and keeps it. */
const OPENED_BY_KEY = ':is(button, a):not([data-keeps-focus] *)';

/** Remembers what has the focus: a list that is drawn anew by what was opened loses it at once. */
export function watchFocus(): void {
  const watch = ({ type }: Event) => {
    isByKey = type === 'keydown';
  };
  addEventListener('keydown', watch, true);
  addEventListener('pointerdown', watch, true);
  addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    lastFocused = target;
    if (target.closest('.side-panel') === null) lastOutside = target;
  });
}

/**
 * Who opens a record by key reads it next: the focus goes into the text, also from one record to
 * the next. Answers the reference for what is read; `key` tells one record from another. A hand on
 * the mouse keeps the focus where it is.
 */
export function useReadingFocus(key: string) {
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    origin ??= lastOutside;
    const isGone = lastFocused !== null && !lastFocused.isConnected;
    const isLink = document.activeElement?.matches(OPENED_BY_KEY) ?? false;
    const isInside = document.activeElement?.closest('.side-panel') != null;
    if (isByKey && (isGone || (isLink && !isInside))) text.current?.focus({ preventScroll: true });
  }, [key]);
  return text;
}

/** When the last of the panel closes, the focus goes back to where it came from. */
export function useReturningFocus(): void {
  useEffect(
    () => () => {
      const from = origin;
      origin = null;
      // The list may be drawn anew by the closing.
      setTimeout(() => {
        if (document.activeElement === document.body) sameAs(from)?.focus();
      });
    },
    [],
  );
}

/** The element itself, or the row that stands for the same event now. */
function sameAs(element: HTMLElement | null): HTMLElement | null {
  if (element === null || element.isConnected) return element;
  const id = element.dataset['eventId'];
  if (id === undefined) return null;
  return document.querySelector(`button[data-event-id="${CSS.escape(id)}"]`);
}
