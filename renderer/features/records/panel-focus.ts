import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** Where the focus was when a panel was opened by key, or from the search box. */
let origin: HTMLElement | null = null;

/** What has the focus when a record is opened by key; whoever walks on by key says so and keeps it. */
const OPENED_BY_KEY = ':is(button, a):focus-visible:not([data-keeps-focus] *)';

/**
 * Who opens a record by key reads it next: the focus goes into the text, also from one record to
 * the next. Answers the reference for what is read; `key` tells one record from another. A hand on
 * the mouse keeps the focus where it is.
 */
export function useReadingFocus(key: string) {
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const active = document.activeElement;
    // What had the focus in the panel is gone with the record before.
    const isLost = active === document.body && origin !== null;
    const isOutside = active instanceof HTMLElement && active.closest('.side-panel') === null;
    if (isOutside && active !== document.body) origin = active;
    const isByKey = isOutside && active.matches(OPENED_BY_KEY);
    if (isLost || isByKey) text.current?.focus({ preventScroll: true });
  }, [key]);
  return text;
}

/** When the last of the panel closes, the focus goes back to where it came from. */
export function useReturningFocus(): void {
  useEffect(
    () => () => {
      const from = origin;
      origin = null;
      const { activeElement } = document;
      const isLost = activeElement === null || activeElement === document.body;
      if (isLost && from?.isConnected) from.focus();
    },
    [],
  );
}
